// The quick look never passes over a text that has a figure.
import assert from "node:assert/strict";
import fc from "fast-check";
import { mayHoldFigure } from "../../../src/core/checking/figures/figureHint.ts";
import { figuresIn } from "../../../src/core/checking/figures/figuresIn.ts";
import { readFrozenCases } from "./frozenCases.ts";

const passedOver = (text: string) => !mayHoldFigure(text) && figuresIn(text).length > 0;

describe("mayHoldFigure", () => {
	it("holds for every frozen case with a figure", () => {
		const cases = (["dev", "heldOut"] as const).flatMap((part) => [
			...readFrozenCases("figures", "true", part),
			...readFrozenCases("figures", "false", part),
		]);
		const texts = cases
			.flatMap(({ sentence, source }) => [sentence, source])
			.flatMap((text) => text.split(/(?<=[.;,])/));
		assert.deepEqual(texts.filter(passedOver), []);
		const without = texts.filter((text) => !mayHoldFigure(text));
		assert.ok(without.length > 50, `only ${without.length} parts are passed over`);
	});

	it("holds for words that make figures, in any order", () => {
		const word = fc.constantFrom(
			...(
				"a an and half of the in out one five Twenty hundred dozen million bn third thirds quarters first second fourth quarter " +
				"fiscal year May March Sept financial FY between to from per cent percent yen dollars euros people aged mid-"
			).split(" "),
			"-",
			"%",
			"$",
			"½",
			"百",
			"万",
			"億円",
			"три",
		);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 7 }), (words) => assert.ok(!passedOver(words.join(" ")))),
			{ numRuns: 20_000 },
		);
	}).timeout(60_000);

	it("passes over ordinary prose", () => {
		for (const text of [
			"The board met and said nothing.",
			"It was agreed, the mayor said, to wait.",
			"Maybe it tended to.",
		]) {
			assert.equal(mayHoldFigure(text), false, text);
		}
	});
});
