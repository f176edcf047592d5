// How many slips are between two words.
import assert from "node:assert/strict";
import fc from "fast-check";
import { createEditDistance } from "../../../src/core/search/editDistance.ts";

describe("createEditDistance", () => {
	const distance = createEditDistance();

	it("counts letters added, left out, changed and swapped", () => {
		assert.equal(distance("softbank", "softbank", 3), 0);
		assert.equal(distance("softbnak", "softbank", 3), 1);
		assert.equal(distance("sofbank", "softbank", 3), 1);
		assert.equal(distance("toyata", "toyota", 3), 1);
		assert.equal(distance("nikei", "nikkeis", 3), 2);
	});

	it("stops beyond the limit", () => {
		assert.equal(distance("abcdef", "uvwxyz", 2), 3);
		assert.equal(distance("a", "abcdef", 2), 3);
	});

	it("is the same both ways, and leaves nothing behind", () => {
		const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 40 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				assert.equal(distance(a, b, 5), distance(b, a, 5));
				assert.equal(distance(a, b, 5), createEditDistance()(a, b, 5));
			}),
		);
	});
});
