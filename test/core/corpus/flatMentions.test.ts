// Mentions in flat lists read as the mentions they were made of.
import assert from "node:assert/strict";
import fc from "fast-check";
import { flatMentions } from "../../../src/core/corpus/flatMentions.ts";
import { entityKinds } from "../../../src/core/model/entity.ts";
import type { SourceNameMention } from "../../../src/core/model/mention.ts";

const mention: fc.Arbitrary<SourceNameMention> = fc.record(
	{
		start: fc.nat(),
		end: fc.nat(),
		entities: fc.array(fc.string(), { minLength: 1, maxLength: 2 }),
		kind: fc.constantFrom(...entityKinds),
		certainty: fc.double({ min: 0, max: 1, noNaN: true }),
	},
	{ noNullPrototype: true },
);

describe("flat mentions", () => {
	it("read as the mentions they were made of", () => {
		fc.assert(
			fc.property(fc.array(mention, { maxLength: 8 }), (mentions) => {
				const flat = flatMentions(mentions);
				assert.deepEqual(flat.list(), mentions);
				assert.equal(flat.length, mentions.length);
			}),
		);
	});
});
