// Lists of one number and of several are told alike.
import assert from "node:assert/strict";
import { NumberLists } from "../../../src/core/base/numberLists.ts";

describe("number lists", () => {
	it("have the numbers of each key in the order in which they came", () => {
		const lists = new NumberLists();
		for (const [key, number] of [
			["a", 3],
			["b", 1],
			["a", 2],
			["a", 5],
		] as const)
			lists.add(key, number);
		assert.deepEqual(
			["a", "b", "c"].map((key) => lists.get(key)),
			[[3, 2, 5], [1], []],
		);
	});
});
