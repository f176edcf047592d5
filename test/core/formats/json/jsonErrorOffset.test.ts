// The place at which JSON breaks, with the engine's own parser as the judge of whether it does.
import assert from "node:assert/strict";
import fc from "fast-check";
import { jsonErrorOffset } from "../../../../src/core/formats/json/jsonErrorOffset.ts";
import { isJson } from "../../../support/isJson.ts";

describe("jsonErrorOffset", () => {
	const cases: readonly (readonly [string, number | undefined])[] = [
		['{"a": [1, 2, {"b": null}], "c": "x\\n"}', undefined],
		["", 0],
		['{"a": oops}', 6],
		['{"a" 1}', 5],
		["[1, 2,]", 6],
		['{"a": 1,}', 8],
		["[1 2]", 3],
		["[1] 2", 4],
		['{"a": "line\nbreak"}', 6],
		["[1}", 2],
		['{"a": [1, 2', 11],
	];
	for (const [text, offset] of cases) {
		it(`says ${offset ?? "nothing"} for ${JSON.stringify(text)}`, () => assert.equal(jsonErrorOffset(text), offset));
	}

	it("agrees with the engine on what is JSON", () => {
		const broken = fc
			.tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "]", "}", '"', "1", " ", "[", "\\", "e"))
			.map(([json, at, piece]) => {
				const place = at % (json.length + 1);
				return json.slice(0, place) + piece + json.slice(place + (piece === "" ? 1 : 0));
			});
		fc.assert(fc.property(broken, (text) => assert.equal(jsonErrorOffset(text) === undefined, isJson(text))));
	});
});
