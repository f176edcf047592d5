// Walks the tree of names along a text, folding and collapsing white space on the way.
import { type Alphabet, NameSymbol } from "./alphabet.ts";
import { longSymbol, oneByteLimit, type PackedTrie, readTailValue, wideSymbolMark } from "./packedTrie.ts";

export interface NameTrie {
	/**
	 * Finds the names that stand at `from`, reading no further than `to`. Into `hits` go two numbers for each, shortest
	 * first: the offset after it, and its value. Returns how many numbers; when there is no room, short names give way.
	 */
	walk(text: string, from: number, to: number, hits: Int32Array): number;
}

/** The end of the white space at `at`, or -1 where it holds more than one line break and so parts paragraphs. */
function spaceEnd(text: string, at: number, to: number, symbols: Readonly<Uint16Array>): number {
	let breaks = 0;
	let end = at;
	for (; end < to; end++) {
		const code = text.charCodeAt(end);
		const symbol = symbols[code] as number;
		if (symbol !== NameSymbol.space && symbol !== NameSymbol.ignored) break;
		if (code === 0x0a || (code === 0x0d && text.charCodeAt(end + 1) !== 0x0a) || code === 0x2029) breaks++;
	}
	return breaks > 1 ? -1 : end;
}

function hasLineBreak(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d) return true;
	return false;
}

function addHit(hits: Int32Array, count: number, end: number, value: number): number {
	let used = count;
	if (used + 2 > hits.length) {
		hits.copyWithin(0, 2);
		used -= 2;
	}
	hits[used] = end;
	hits[used + 1] = value;
	return used + 2;
}

export function createNameTrie(packed: PackedTrie, symbols: Alphabet["symbols"]): NameTrie {
	const { checks, contents, tails, valueSize } = packed;

	/**
	 * Where the walk goes on when the symbol at `at` is not what the name has: past what is not seen, and past a line
	 * broken after a hyphen. -1 where the walk ends.
	 */
	function passOver(text: string, at: number, to: number, symbol: number, before: number): number {
		if (symbol === NameSymbol.ignored) return at + 1;
		if (symbol !== NameSymbol.space || before !== NameSymbol.hyphen) return -1;
		const end = spaceEnd(text, at, to, symbols);
		return hasLineBreak(text, at, end) ? end : -1;
	}

	function stepOver(text: string, at: number, to: number, symbol: number): number {
		return symbol === NameSymbol.space ? spaceEnd(text, at, to, symbols) : at + 1;
	}

	/** Compares the rest of the only name left, from `place` in `tails`, with the text from `from`. The end, or -1. */
	function tailEnd(text: string, from: number, to: number, place: number, before: number): number {
		let last = before;
		let at = from;
		for (let next = place; tails[next] !== 0; ) {
			if (at >= to || at < 0) return -1;
			const byte = tails[next] as number;
			const wanted = byte < oneByteLimit ? byte : longSymbol(tails, next);
			const symbol = symbols[text.charCodeAt(at)] as number;
			if (symbol !== wanted) {
				at = passOver(text, at, to, symbol, last);
				continue;
			}
			last = symbol;
			next += byte < oneByteLimit ? 1 : byte < wideSymbolMark ? 2 : 3;
			at = stepOver(text, at, to, symbol);
		}
		return at;
	}

	function addTail(
		text: string,
		from: number,
		to: number,
		tail: number,
		before: number,
		hits: Int32Array,
		count: number,
	) {
		const end = tailEnd(text, from, to, tail + valueSize, before);
		return end < 0 ? count : addHit(hits, count, end, readTailValue(packed, tail));
	}

	return {
		walk(text, from, to, hits) {
			let isRoot = true;
			let content = contents[0] as number;
			let last = 0;
			let count = 0;
			for (let at = from; at < to && at >= 0; ) {
				const symbol = symbols[text.charCodeAt(at)] as number;
				const child = (content >> 1) + symbol;
				if (checks[child] !== symbol) {
					if (isRoot) break;
					at = passOver(text, at, to, symbol, last);
					continue;
				}
				at = stepOver(text, at, to, symbol);
				if (at < 0) break;
				last = symbol;
				isRoot = false;
				content = contents[child] as number;
				if (content < 0) return addTail(text, at, to, -1 - content, last, hits, count);
				if ((content & 1) === 1) count = addHit(hits, count, at, contents[(content >> 1) + NameSymbol.end] as number);
			}
			return count;
		},
	};
}
