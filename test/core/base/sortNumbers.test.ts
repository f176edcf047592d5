// Whether numbers are in order, however many parts they are sorted in.
import assert from "node:assert/strict";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { sortNumbers } from "../../../src/core/base/sortNumbers.ts";
import { finish } from "../../../src/core/base/steps.ts";

describe("sortNumbers", () => {
	for (const count of [0, 1, 2, 29_999, 30_000, 30_001, 60_001, 150_000]) {
		it(`sorts ${count}`, () => {
			const { random } = createTextGenerator(count);
			const numbers = Float64Array.from({ length: count }, () => Math.floor(random() * 2 ** 53) - 1000);
			const sorted = numbers.slice().sort();
			finish(sortNumbers(numbers));
			assert.ok(numbers.every((number, at) => number === sorted[at]));
		});
	}
});
