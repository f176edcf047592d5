// A tree of names in flat arrays: a double array for where names part, bytes for the rest of each.
import type { Steps } from "../../base/steps.ts";
import { NameSymbol } from "./alphabet.ts";

/**
 * Minimal-prefix double array (Aoe 1989). No two cells have the same base, so that it is enough for a cell to know the
 * symbol that leads to it: only one cell has a child there.
 */
export interface PackedTrie {
	/** Of each cell the symbol that leads to it, or `freeCell`. */
	readonly checks: Uint16Array;
	/**
	 * Of a cell where names go on, `base * 2`, plus 1 when a name ends here: its child for symbol `s` is cell `base + s`.
	 * Of the child `NameSymbol.end`, the name's value. Of a cell that only one name reaches, `-1 - place` in `tails`.
	 */
	readonly contents: Int32Array;
	/** For each name with a rest: its value in `valueSize` bytes, then the symbols of the rest, then a zero. */
	readonly tails: Uint8Array;
	/** As many bytes as the greatest value takes. */
	readonly valueSize: number;
}

const freeCell = 0xffff;
const growBy = 1.5;
/** In tails a symbol below it is one byte. Of two bytes, the first is at least this. */
export const oneByteLimit = 0xc0;
/** Comes before the two bytes of a symbol that is still higher. */
export const wideSymbolMark = 0xff;
/** Free cells that are tried before the children go to the end. */
const patience = 100;
/** So many names are gone over in one step, once for each range that they are in. */
const namesAtOnce = 5000;

interface Range {
	readonly cell: number;
	/** Names from `first` to before `last` lead here, and agree up to `depth`. */
	readonly first: number;
	readonly last: number;
	readonly depth: number;
}

/** Room for new cells, and a list of the free ones, so that looking for some does not pass over the taken. */
class TrieWriter {
	checks = new Uint16Array(0);
	contents = new Int32Array(0);
	tails = new Uint8Array(1024);
	tailLength = 0;
	/** One more than the highest cell taken. */
	cellCount = 1;
	/** 1 for each base that some cell has. */
	#bases = new Uint8Array(0);
	#next = new Int32Array(0);
	#previous = new Int32Array(0);
	/** Cell 0, the root, is never free, and so stands for both ends of the list. */
	#capacity = 1;
	readonly #alphabetSize: number;
	readonly #valueSize: number;

	constructor(alphabetSize: number, valueSize: number) {
		this.#alphabetSize = alphabetSize;
		this.#valueSize = valueSize;
		this.#reserve(1024);
		this.checks[0] = NameSymbol.unknown;
	}

	/** Makes sure that cells up to `last` exist, with room for any symbol after them. */
	#reserve(last: number): void {
		const needed = last + this.#alphabetSize + 2;
		if (needed <= this.#capacity) return;
		const capacity = Math.ceil(needed * growBy);
		this.checks = larger(this.checks, new Uint16Array(capacity).fill(freeCell));
		this.contents = larger(this.contents, new Int32Array(capacity));
		this.#bases = larger(this.#bases, new Uint8Array(capacity));
		this.#next = larger(this.#next, new Int32Array(capacity));
		this.#previous = larger(this.#previous, new Int32Array(capacity));
		let end = this.#capacity === 1 ? 0 : (this.#previous[0] as number);
		for (let cell = this.#capacity; cell < capacity; cell++) {
			this.#next[end] = cell;
			this.#previous[cell] = end;
			end = cell;
		}
		this.#next[end] = 0;
		this.#previous[0] = end;
		this.#capacity = capacity;
	}

	#isFit(base: number, symbols: readonly number[]): boolean {
		if (this.#bases[base] === 1) return false;
		for (const symbol of symbols) {
			if (base + symbol < this.#capacity && this.checks[base + symbol] !== freeCell) return false;
		}
		return true;
	}

	/** A base that no cell has and for which the cells of all symbols are free. */
	findBase(symbols: readonly number[]): number {
		const lowest = symbols[0] as number;
		let tries = 0;
		for (let cell = this.#next[0] as number; cell !== 0 && tries < patience; cell = this.#next[cell] as number) {
			if (cell <= lowest) continue;
			if (this.#isFit(cell - lowest, symbols)) return cell - lowest;
			tries++;
		}
		let base = Math.max(1, this.cellCount - lowest);
		while (this.#bases[base] === 1) base++;
		return base;
	}

	take(base: number, symbols: readonly number[]): void {
		const last = base + (symbols.at(-1) as number);
		this.#reserve(last);
		this.cellCount = Math.max(this.cellCount, last + 1);
		this.#bases[base] = 1;
		for (const symbol of symbols) {
			const cell = base + symbol;
			this.checks[cell] = symbol;
			this.#next[this.#previous[cell] as number] = this.#next[cell] as number;
			this.#previous[this.#next[cell] as number] = this.#previous[cell] as number;
		}
	}

	#byte(value: number): void {
		if (this.tailLength === this.tails.length) this.tails = larger(this.tails, new Uint8Array(this.tails.length * 2));
		this.tails[this.tailLength++] = value;
	}

	addTail(key: string, from: number, value: number): number {
		const place = this.tailLength;
		for (let byte = 0; byte < this.#valueSize; byte++) this.#byte((value >>> (8 * byte)) & 0xff);
		for (let at = from; at < key.length; at++) {
			const symbol = key.charCodeAt(at);
			if (symbol < oneByteLimit) this.#byte(symbol);
			else {
				const high = oneByteLimit + (symbol >> 8);
				if (high >= wideSymbolMark) this.#byte(wideSymbolMark);
				this.#byte(high >= wideSymbolMark ? symbol >> 8 : high);
				this.#byte(symbol & 0xff);
			}
		}
		this.#byte(0);
		return place;
	}
}

function larger<T extends Int32Array | Uint16Array | Uint8Array>(values: T, empty: T): T {
	empty.set(values);
	return empty;
}

/** The symbol of more than one byte at `place` in `tails`. */
export function longSymbol(tails: Uint8Array, place: number): number {
	const byte = tails[place] as number;
	if (byte < wideSymbolMark) return ((byte - oneByteLimit) << 8) | (tails[place + 1] as number);
	return ((tails[place + 1] as number) << 8) | (tails[place + 2] as number);
}

/** The value of the tail at `place`; its symbols follow after `valueSize` bytes. */
export function readTailValue({ tails, valueSize }: PackedTrie, place: number): number {
	let value = 0;
	for (let byte = valueSize - 1; byte >= 0; byte--) value = (value << 8) | (tails[place + byte] as number);
	return value;
}

/** Ranges of the names in `range` by their next symbol; a name that ends comes first, as `NameSymbol.end`. */
function partsOf(keys: readonly string[], { first, last, depth }: Range): { symbols: number[]; starts: number[] } {
	const symbols: number[] = [];
	const starts: number[] = [];
	for (let at = first; at < last; at++) {
		const key = keys[at] as string;
		const symbol = key.length === depth ? NameSymbol.end : key.charCodeAt(depth);
		if (symbol === symbols.at(-1)) continue;
		symbols.push(symbol);
		starts.push(at);
	}
	starts.push(last);
	return { symbols, starts };
}

/** `keys`: names as symbols, in order of code units, each once. Their values are 0 or more, below 2 ** 31, and rise. */
export function* packTrie(keys: readonly string[], values: readonly number[], alphabetSize: number): Steps<PackedTrie> {
	const valueSize = Math.ceil((32 - Math.clz32(values.at(-1) ?? 0)) / 8);
	const writer = new TrieWriter(alphabetSize, valueSize);
	const open: Range[] = keys.length > 0 ? [{ cell: 0, first: 0, last: keys.length, depth: 0 }] : [];
	// The base of an empty tree: no child of the root is ever there.
	writer.contents[0] = 2;
	let seen = 0;
	// Level by level, so that the cells near the root, which every walk reads, are neighbours.
	for (let at = 0; at < open.length; at++) {
		const range = open[at] as Range;
		const { cell, first, last, depth } = range;
		seen += last - first;
		if (seen > namesAtOnce) {
			seen = 0;
			yield;
		}
		if (last - first === 1 && cell !== 0) {
			writer.contents[cell] = -1 - writer.addTail(keys[first] as string, depth, values[first] as number);
			continue;
		}
		const { symbols, starts } = partsOf(keys, range);
		const base = writer.findBase(symbols);
		writer.take(base, symbols);
		const endsHere = symbols[0] === NameSymbol.end;
		writer.contents[cell] = base * 2 + (endsHere ? 1 : 0);
		if (endsHere) writer.contents[base + NameSymbol.end] = values[first] as number;
		for (let part = endsHere ? 1 : 0; part < symbols.length; part++) {
			const child = base + (symbols[part] as number);
			open.push({ cell: child, first: starts[part] as number, last: starts[part + 1] as number, depth: depth + 1 });
		}
	}
	const length = writer.cellCount + alphabetSize + 1;
	return {
		checks: writer.checks.slice(0, length),
		contents: writer.contents.slice(0, length),
		tails: writer.tails.slice(0, writer.tailLength),
		valueSize,
	};
}
