// The place in a short text with the fewest changes to a quote, by Sellers' algorithm (1980).
import type { Span } from "../model/span.ts";

export interface Alignment extends Span {
	/** Characters put in, taken out or replaced. */
	readonly changes: number;
}

/** Column of the best end of `quote` in `text` and the number of changes; the match may start anywhere. */
function bestEnd(
	quote: string,
	text: string,
	isFixedStart: boolean,
): { readonly end: number; readonly changes: number } {
	let column = new Int32Array(quote.length + 1).map((_, index) => index);
	let next = new Int32Array(quote.length + 1);
	let best = { end: 0, changes: column[quote.length] as number };
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		next[0] = isFixedStart ? at + 1 : 0;
		for (let row = 1; row <= quote.length; row++) {
			const diagonal = (column[row - 1] as number) + (quote.charCodeAt(row - 1) === code ? 0 : 1);
			next[row] = Math.min(diagonal, (column[row] as number) + 1, (next[row - 1] as number) + 1);
		}
		[column, next] = [next, column];
		const changes = column[quote.length] as number;
		if (changes < best.changes) best = { end: at + 1, changes };
	}
	return best;
}

function reversed(text: string): string {
	let back = "";
	for (let at = text.length - 1; at >= 0; at--) back += text[at];
	return back;
}

/** Time and space: the product and the sum of both lengths. */
export function alignQuote(quote: string, text: string): Alignment {
	const { end, changes } = bestEnd(quote, text, false);
	// From the end backwards, the same search finds the start.
	const before = reversed(text.slice(Math.max(0, end - quote.length - changes), end));
	const start = end - bestEnd(reversed(quote), before, true).end;
	return { start, end, changes };
}
