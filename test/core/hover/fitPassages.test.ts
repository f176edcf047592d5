// How many passages a card has room for.
import assert from "node:assert/strict";
import { fitPassages } from "../../../src/core/hover/fitPassages.ts";
import type { ChosenPassage } from "../../../src/core/hover/section.ts";

const passage = (length: number) => ({ excerpt: "x".repeat(length) }) as ChosenPassage;

describe("fitPassages", () => {
	it("shows three short passages, two long ones, and fewer beside a long head", () => {
		assert.equal(fitPassages([passage(90), passage(180), passage(90)], 4).length, 3);
		assert.equal(fitPassages([passage(186), passage(186), passage(186)], 5).length, 2);
	});

	it("shows at least one, however long it is", () => {
		assert.equal(fitPassages([passage(2000)], 9).length, 1);
		assert.equal(fitPassages([], 9).length, 0);
	});
});
