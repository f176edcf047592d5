// Words are the same whether they have been met before or not.
import assert from "node:assert/strict";
import fc from "fast-check";
import { forEachToken, tokensOf } from "../../../src/core/search/searchTokens.ts";
import { WordCache } from "../../../src/core/search/wordCache.ts";

const piece = fc.constantFrom(
	"Steel",
	"steel",
	"STEEL",
	"steal",
	"2.5",
	"1,000",
	"a",
	"A",
	"é",
	"’s",
	"'s",
	" ",
	"-",
	"東",
	".",
);
const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(""));

describe("WordCache", () => {
	it("changes no word", () => {
		const met = new WordCache();
		fc.assert(
			fc.property(text, (it) => {
				const tokens: string[] = [];
				forEachToken(it, 0, it.length, (token) => tokens.push(token), met);
				assert.deepEqual(tokens, tokensOf(it));
			}),
			{ numRuns: 2000 },
		);
	});

	it("tells words of one slot apart", () => {
		const met = new WordCache();
		for (const word of ["ab", "cd", "AB", "abc", "ab"])
			assert.equal(met.find(word, 0, word.length, 7), word.toLowerCase());
	});
});
