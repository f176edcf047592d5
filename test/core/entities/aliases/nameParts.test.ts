// What rules look at in a name follows from its key alone.
import assert from "node:assert/strict";
import fc from "fast-check";
import { namePartsOf, partsOfKey } from "../../../../src/core/entities/aliases/nameParts.ts";

const piece = fc.constantFrom(
	"The",
	"WHO",
	"US",
	"Apple",
	"Dr",
	"Lea",
	"Tarn",
	"株式会社",
	"白波電線",
	"(株)",
	"Inc.",
	"& Co",
	"GmbH",
	"Group",
	"Société",
	"U. S.",
	"-",
	"'s",
	"(NEA)",
	"=",
	"…",
	"J.",
	"S.A. de C.V.",
);

describe("the parts of a name", () => {
	it("can be told from its key", () => {
		const classes = fc.constantFrom("organisation" as const, "person" as const, "place" as const, "thing" as const);
		const surface = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(" "));
		fc.assert(
			fc.property(surface, classes, (name, entityClass) => {
				const parts = namePartsOf(name, entityClass);
				assert.deepEqual(partsOfKey(parts.key), parts);
			}),
			{ numRuns: 2000 },
		);
	});

	it("keep apart a word in capitals from the same word", () => {
		assert.notEqual(namePartsOf("WHO", "organisation").key, namePartsOf("Who", "organisation").key);
		assert.deepEqual(partsOfKey(namePartsOf("WHO", "organisation").key).tokens, ["who"]);
	});
});
