// The place in a short text with the fewest changes to a quote, by Myers' bit-parallel algorithm (1999) in blocks.
import type { Span } from "../model/span.ts";

export interface Alignment extends Span {
	/** Characters put in, taken out or replaced. */
	readonly changes: number;
}

interface End {
	readonly end: number;
	readonly changes: number;
}

/** Rows of the quote in a block: bits of a number that operators of JavaScript work on. */
const blockRows = 32;

/** For each code unit of the quote, a bit for each row where it stands, block by block. */
function rowsOf(quote: string, blocks: number): ReadonlyMap<number, Int32Array> {
	const rows = new Map<number, Int32Array>();
	for (let row = 0; row < quote.length; row++) {
		const code = quote.charCodeAt(row);
		const own = rows.get(code) ?? new Int32Array(blocks);
		rows.set(code, own);
		const block = Math.floor(row / blockRows);
		own[block] = (own[block] as number) | (1 << (row % blockRows));
	}
	return rows;
}

/** What stands in a column of the table: the rows that need one change more or fewer than the row before. */
interface Column {
	readonly more: Int32Array;
	readonly fewer: Int32Array;
	/** The last row within its block. */
	readonly lastBit: number;
}

/**
 * Goes on by one character, which stands in the rows `equal`. `first`: what the row before the first one gains by that,
 * 0 or 1. Returns what the last row gains: -1, 0 or 1.
 */
function advance({ more, fewer, lastBit }: Column, equal: Int32Array, first: number): number {
	let gain = first;
	let loss = 0;
	for (let block = 0; block < more.length; block++) {
		const up = more[block] as number;
		const down = fewer[block] as number;
		const same = equal[block] as number;
		const matched = same | loss;
		const horizontal = (((matched & up) + up) ^ up) | matched;
		const gains = down | ~(horizontal | up);
		const losses = up & horizontal;
		const nextGains = (gains << 1) | gain;
		const vertical = same | down;
		more[block] = (losses << 1) | loss | ~(vertical | nextGains);
		fewer[block] = nextGains & vertical;
		const bit = block === more.length - 1 ? lastBit : blockRows - 1;
		gain = (gains >>> bit) & 1;
		loss = (losses >>> bit) & 1;
	}
	return gain - loss;
}

/**
 * The first of the best ends of `quote` in `text`; the match may start anywhere, or with `isFixedStart` only where the
 * text starts.
 */
function bestEnd(quote: string, text: string, isFixedStart: boolean): End {
	const blocks = Math.ceil(quote.length / blockRows);
	const rows = rowsOf(quote, blocks);
	const nowhere = new Int32Array(blocks);
	const more = new Int32Array(blocks).fill(-1);
	const column = { more, fewer: new Int32Array(blocks), lastBit: (quote.length - 1) % blockRows };
	let changes = quote.length;
	let best = { end: 0, changes };
	for (let at = 0; at < text.length; at++) {
		changes += advance(column, rows.get(text.charCodeAt(at)) ?? nowhere, isFixedStart ? 1 : 0);
		if (changes < best.changes) best = { end: at + 1, changes };
	}
	return best;
}

function reversed(text: string): string {
	let back = "";
	for (let at = text.length - 1; at >= 0; at--) back += text[at];
	return back;
}

/** Time: the length of the text for every 32 code units of the quote. */
export function alignQuote(quote: string, text: string): Alignment {
	const { end, changes } = bestEnd(quote, text, false);
	// From the end backwards, the same search finds the start.
	const before = reversed(text.slice(Math.max(0, end - quote.length - changes), end));
	const start = end - bestEnd(reversed(quote), before, true).end;
	return { start, end, changes };
}
