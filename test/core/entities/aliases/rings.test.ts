// Numbers with something in common find one another, as a list for each would tell.
import assert from "node:assert/strict";
import fc from "fast-check";
import { Rings } from "../../../../src/core/entities/aliases/rings.ts";

const common = fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined });

describe("rings", () => {
	it("are what lists of all numbers would be", () => {
		fc.assert(
			fc.property(fc.array(common, { maxLength: 20 }), (all) => {
				const rings = new Rings();
				for (const one of all) rings.add(one);
				const having = (one: string) => [...all.keys()].filter((number) => all[number] === one);
				for (const [number, one] of all.entries()) {
					const expected = one === undefined ? [number] : having(one);
					assert.deepEqual(rings.around(number), expected);
					assert.equal(rings.isAlone(number), expected.length === 1);
				}
				for (const one of ["a", "b", "c", "d"]) assert.deepEqual(rings.having(one), having(one));
			}),
		);
	});
});
