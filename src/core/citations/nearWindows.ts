// Where in a long text a quote may stand in other words: the stretches with most of its runs of characters.
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

/** 1 for each run of the quote. */
function runTable(quote: string, bits: number): Uint8Array {
	const table = new Uint8Array(1 << tableBits);
	const length = 32 / bits;
	const mask = 2 ** bits - 1;
	let run = 0;
	for (let at = 0; at < quote.length; at++) {
		run = (run << bits) | (quote.charCodeAt(at) & mask);
		if (at >= length - 1) table[slotOf(run)] = 1;
	}
	return table;
}

/** How many runs of the quote end in each block of `2 ** shift` code units. */
function countRuns(text: string, table: Uint8Array, bits: number, shift: number): Uint16Array {
	const counts = new Uint16Array((text.length >> shift) + 2);
	const mask = 2 ** bits - 1;
	let run = 0;
	for (let at = 0; at < text.length; at++) {
		run = (run << bits) | (text.charCodeAt(at) & mask);
		const block = at >> shift;
		counts[block] = (counts[block] as number) + (table[slotOf(run)] as number);
	}
	return counts;
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
 * Stretches of `text` in which `quote` may stand approximately, best first, each long enough to hold it with as much
 * again. `hint`: an offset around which one is always looked at. One pass over the text.
 */
export function nearWindows(quote: string, text: string, hint?: number): readonly Span[] {
	const bits = isWide(quote) ? 16 : 8;
	const runs = quote.length - 32 / bits + 1;
	if (runs < 1) return [];
	const shift = Math.max(3, 29 - Math.clz32(quote.length));
	const size = 1 << shift;
	const across = Math.ceil(quote.length / size) + 1;
	const counts = countRuns(text, runTable(quote, bits), bits, shift);
	const margin = quote.length >> 1;
	const windows = bestBlocks(counts, across, Math.max(2, Math.ceil(runs * leastShare))).map((block) => ({
		start: Math.max(0, (block - across + 1) * size - margin),
		end: Math.min(text.length, (block + 1) * size + margin),
	}));
	if (hint !== undefined)
		windows.push({ start: Math.max(0, hint - margin), end: Math.min(text.length, hint + quote.length * 2) });
	return windows;
}
