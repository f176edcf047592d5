// Where in a long text quotes may stand in other words: the stretches with most of their runs of characters.
import type { Span } from "../model/span.ts";

/** Runs are four characters long, two in Chinese and Japanese, where a character says more. */
const tableBits = 16;
/** As many stretches as are worth an alignment. */
const mostWindows = 8;
/** Share of the quote's runs that a stretch must hold; at a similarity of 3/4 more than this are left whole. */
const leastShare = 0.2;

const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu;

function isWide(quote: string): boolean {
	return (quote.match(wide)?.length ?? 0) * 2 > quote.length;
}

/** Where a run stands in the table. A run is kept in 32 bits: 8 of each of four characters, or 16 of each of two. */
function slotOf(run: number): number {
	return Math.imul(run, 0x9e3779b1) >>> (32 - tableBits);
}

/** How many quotes are looked for in one pass, and the bits of a number that hold the count of each of them. */
const quotesAtOnce = 3;
const countBits = 10;

interface Runs {
	readonly quote: string;
	/** Bits that are kept of a character: 8, or 16 of a wide one. */
	readonly bits: number;
	/** Blocks of the text are `2 ** shift` code units long: some eight of them hold the quote, none over 2 ** 10 runs. */
	readonly shift: number;
}

function runsOf(quote: string): Runs {
	return { quote, bits: isWide(quote) ? 16 : 8, shift: Math.max(3, 29 - Math.clz32(quote.length)) };
}

/** For each run of a quote, a one in the quote's own bits. */
function runTable(quotes: readonly Runs[], bits: number): Uint32Array {
	const table = new Uint32Array(1 << tableBits);
	const length = 32 / bits;
	const mask = 2 ** bits - 1;
	for (const [index, { quote }] of quotes.entries()) {
		const one = 1 << (index * countBits);
		let run = 0;
		for (let at = 0; at < quote.length; at++) {
			run = (run << bits) | (quote.charCodeAt(at) & mask);
			if (at >= length - 1) table[slotOf(run)] = (table[slotOf(run)] as number) | one;
		}
	}
	return table;
}

/** How many runs of each quote end in each block of `2 ** shift` code units, all of a block in one number. */
function countRuns(text: string, table: Uint32Array, bits: number, shift: number): Uint32Array {
	const counts = new Uint32Array((text.length >> shift) + 2);
	const mask = 2 ** bits - 1;
	let run = 0;
	let at = 0;
	for (let block = 0; at < text.length; block++) {
		const end = Math.min(text.length, (block + 1) << shift);
		let sum = 0;
		for (; at < end; at++) {
			run = (run << bits) | (text.charCodeAt(at) & mask);
			sum += table[slotOf(run)] as number;
		}
		counts[block] = sum;
	}
	return counts;
}

/** The counts of one of the quotes, `2 ** coarser` blocks taken together. */
function countsOf(counts: Uint32Array, index: number, coarser: number): Uint16Array {
	const own = new Uint16Array((counts.length >> coarser) + 2);
	const first = index * countBits;
	for (let block = 0; block < counts.length; block++) {
		const count = ((counts[block] as number) >>> first) & (2 ** countBits - 1);
		own[block >> coarser] = (own[block >> coarser] as number) + count;
	}
	return own;
}

/** The best of the blocks, each with what the blocks around it hold; no two next to one another. */
function bestBlocks(counts: Uint16Array, across: number, least: number): number[] {
	const sums = new Uint32Array(counts.length);
	let sum = 0;
	for (let block = 0; block < counts.length; block++) {
		sum += counts[block] as number;
		if (block >= across) sum -= counts[block - across] as number;
		sums[block] = sum;
	}
	const best: number[] = [];
	for (let taken = 0; taken < mostWindows; taken++) {
		let top = -1;
		for (let block = 0; block < sums.length; block++) {
			const isBetter = (sums[block] as number) > (top < 0 ? least - 1 : (sums[top] as number));
			if (isBetter) top = block;
		}
		if (top < 0) break;
		best.push(top);
		sums.fill(0, Math.max(0, top - across), top + across + 1);
	}
	return best;
}

/**
 * Finds the stretches of `text` in which one of `quotes` may stand approximately, best first, each long enough to hold
 * it with as much again. `hint`: an offset around which one is always looked at. One pass over the text for three
 * quotes, when the first of them is asked for.
 */
export function windowSearch(
	quotes: readonly string[],
	text: string,
): (quote: string, hint?: number) => readonly Span[] {
	const counted = new Map<string, Uint16Array>();
	function countsFor(quote: string): Uint16Array {
		const { bits } = runsOf(quote);
		const alike = quotes.map(runsOf).filter((runs) => runs.bits === bits && !counted.has(runs.quote));
		const together = [runsOf(quote), ...alike.filter((runs) => runs.quote !== quote)].slice(0, quotesAtOnce);
		const finest = Math.min(...together.map(({ shift }) => shift));
		const counts = countRuns(text, runTable(together, bits), bits, finest);
		for (const [index, { quote: one, shift }] of together.entries()) {
			counted.set(one, countsOf(counts, index, shift - finest));
		}
		return counted.get(quote) as Uint16Array;
	}
	return (quote, hint) => {
		const { bits, shift } = runsOf(quote);
		const runs = quote.length - 32 / bits + 1;
		if (runs < 1) return [];
		const size = 1 << shift;
		const across = Math.ceil(quote.length / size) + 1;
		const margin = quote.length >> 1;
		const counts = counted.get(quote) ?? countsFor(quote);
		const windows = bestBlocks(counts, across, Math.max(2, Math.ceil(runs * leastShare))).map((block) => ({
			start: Math.max(0, (block - across + 1) * size - margin),
			end: Math.min(text.length, (block + 1) * size + margin),
		}));
		if (hint !== undefined)
			windows.push({ start: Math.max(0, hint - margin), end: Math.min(text.length, hint + quote.length * 2) });
		return windows;
	};
}
