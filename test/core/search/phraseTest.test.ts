// The quick test of plain text says the same as taking it apart into words.
import assert from "node:assert/strict";
import fc from "fast-check";
import { holdsPhrase } from "../../../src/core/search/highlight.ts";
import { createPhraseTest } from "../../../src/core/search/phraseTest.ts";

describe("createPhraseTest", () => {
	it("takes the s of a possessive for no word", () => {
		assert.equal(createPhraseTest([["company", "s"]])("The company's year."), false);
		assert.equal(createPhraseTest([["s", "year"]])("The company's year."), false);
		assert.equal(createPhraseTest([["company", "year"]])("The company's year."), true);
		assert.equal(createPhraseTest([["u", "s", "dollar"]])("The U.S. dollar."), true);
	});

	it("says the same as the words do, whatever stands between them", () => {
		const word = fc.constantFrom("a", "s", "S", "is", "ab", "1");
		const between = fc.constantFrom(" ", "'", "'s ", ".", ",", "-", "_", "\n", "");
		const text = fc.array(fc.tuple(word, between), { maxLength: 8 }).map((parts) => parts.flat().join(""));
		const phrase = fc.array(fc.constantFrom("a", "s", "is", "ab"), { minLength: 2, maxLength: 3 });
		fc.assert(
			fc.property(text, phrase, (where, words) => {
				assert.equal(createPhraseTest([words])(where), holdsPhrase(where, words));
			}),
			{ numRuns: 2000 },
		);
	});
});
