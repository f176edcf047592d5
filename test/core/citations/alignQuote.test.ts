// The alignment of a quote with a text, against the plain table of changes (Sellers 1980).
import assert from "node:assert/strict";
import fc from "fast-check";
import { alignQuote } from "../../../src/core/citations/alignQuote.ts";
import { propertyRuns } from "../../support/propertyRuns.ts";

/** The fewest changes of all stretches of `text`, and where the first of them ends. */
function plainBest(quote: string, text: string): { readonly end: number; readonly changes: number } {
	let column = Array.from({ length: quote.length + 1 }, (_, row) => row);
	let best = { end: 0, changes: quote.length };
	for (let at = 0; at < text.length; at++) {
		const next = [0];
		for (let row = 1; row <= quote.length; row++) {
			const diagonal = (column[row - 1] as number) + (quote[row - 1] === text[at] ? 0 : 1);
			next.push(Math.min(diagonal, (column[row] as number) + 1, (next[row - 1] as number) + 1));
		}
		column = next;
		const changes = column[quote.length] as number;
		if (changes < best.changes) best = { end: at + 1, changes };
	}
	return best;
}

/** Changes between two whole texts. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let at = 0; at < a.length; at++) {
		const next = [at + 1];
		for (let other = 0; other < b.length; other++) {
			const diagonal = (row[other] as number) + (a[at] === b[other] ? 0 : 1);
			next.push(Math.min(diagonal, (row[other + 1] as number) + 1, (next[other] as number) + 1));
		}
		row = next;
	}
	return row[b.length] as number;
}

/** Of few letters, so that much of one stands in the other, and long enough for several blocks of 32 rows. */
const words = (maxLength: number) =>
	fc.array(fc.constantFrom("a", "b", "c", "é", "漢"), { maxLength }).map((letters) => letters.join(""));

describe("alignQuote", () => {
	it("finds what the plain table finds", () => {
		const inText = fc.record({
			before: words(40),
			quote: words(140),
			after: words(40),
			cut: fc.nat(140),
			put: words(4),
		});
		fc.assert(
			fc.property(inText, ({ before, quote, after, cut, put }) => {
				const text = before + quote.slice(0, cut) + put + quote.slice(cut + 2) + after;
				const found = alignQuote(quote, text);
				assert.deepEqual({ end: found.end, changes: found.changes }, plainBest(quote, text));
				assert.equal(distance(quote, text.slice(found.start, found.end)), found.changes);
			}),
			{ numRuns: propertyRuns },
		);
	});

	it("takes quotes of just one block, of a unit more, and none", () => {
		for (const length of [1, 31, 32, 33, 64, 65]) {
			const quote = "abcdefg".repeat(10).slice(0, length);
			assert.deepEqual(alignQuote(quote, `xy${quote}z`), { start: 2, end: 2 + length, changes: 0 });
		}
		assert.deepEqual(alignQuote("", "some text"), { start: 0, end: 0, changes: 0 });
		assert.deepEqual(alignQuote("words", ""), { start: 0, end: 0, changes: 5 });
	});
});
