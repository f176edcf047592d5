// Whether each text stands in the bucket of each of its groups, once.
import assert from "node:assert/strict";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { finish } from "../../../src/core/base/steps.ts";
import { createGrowingTexts, endText, inOrder, writeUnits } from "../../../src/core/search/flatTexts.ts";
import { groupBuckets, groupsOf } from "../../../src/core/search/letterGroups.ts";
import { groupTexts } from "../../../src/core/search/textsByGroup.ts";

describe("groupTexts", () => {
	it("lists texts by group, ascending, also where a group stands in a text twice", () => {
		const generator = createTextGenerator(6);
		const texts = ["nana nana nana", "a a a a", "", "x".repeat(300), "na", "nana nana nana", "a ".repeat(70)];
		while (texts.length < 3000) texts.push(generator.name().toLowerCase());
		const growing = createGrowingTexts();
		for (const text of texts) {
			writeUnits(growing, text);
			endText(growing);
		}
		// The last comes first.
		const order = Int32Array.from(texts, (_, at) => texts.length - 1 - at);
		const { starts, texts: numbers, sizes } = finish(groupTexts(inOrder(growing, order)));
		const expected: number[][] = Array.from({ length: groupBuckets }, () => []);
		texts.toReversed().forEach((text, number) => {
			for (const group of groupsOf(text)) (expected[group] as number[]).push(number);
			assert.equal(sizes[number], groupsOf(text).length);
		});
		expected.forEach((list, group) => {
			assert.deepEqual([...numbers.subarray(starts[group], starts[group + 1])], list);
		});
	});
});
