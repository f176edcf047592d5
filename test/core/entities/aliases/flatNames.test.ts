// Names in flat lists read as the names they were made of.
import assert from "node:assert/strict";
import fc from "fast-check";
import type { DocumentName } from "../../../../src/core/entities/aliases/documentNames.ts";
import { flatNames } from "../../../../src/core/entities/aliases/flatNames.ts";
import { entityKinds } from "../../../../src/core/model/entity.ts";

const name: fc.Arbitrary<DocumentName> = fc.record(
	{
		surface: fc.string(),
		key: fc.string(),
		kind: fc.constantFrom(...entityKinds),
		certainty: fc.double({ min: 0, max: 1, noNaN: true }),
		count: fc.nat(),
		first: fc.nat(),
		spellings: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
	},
	{ noNullPrototype: true },
);

describe("flat names", () => {
	it("read as the names they were made of", () => {
		fc.assert(
			fc.property(fc.array(name, { maxLength: 8 }), (names) => {
				const plain = names.map((one, at) => (at % 2 === 0 ? one : { ...one, spellings: [one.surface] }));
				const flat = flatNames(plain);
				assert.deepEqual([...flat], plain);
				assert.deepEqual(
					Array.from({ length: flat.length + 1 }, (_, at) => flat.at(at)),
					[...plain, undefined],
				);
			}),
		);
	});
});
