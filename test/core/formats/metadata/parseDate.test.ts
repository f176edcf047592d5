// Dates as documents write them.
import assert from "node:assert/strict";
import { parseDate } from "../../../../src/core/formats/metadata/parseDate.ts";

const cases: readonly (readonly [string, string | undefined])[] = [
	["2026-04-14", "2026-04-14"],
	["2026-04", "2026-04"],
	["2026-04-14T08:51:16", "2026-04-14T08:51:16"],
	["2026-04-14 08:51", "2026-04-14T08:51"],
	["2026-04-14T08:51:16.123+0200", "2026-04-14T08:51:16+02:00"],
	["Tue, 14 Apr 2026 08:51:16 GMT", "2026-04-14T08:51:16Z"],
	["Tuesday, April 14, 2026", "2026-04-14"],
	["APR 13, 2026", "2026-04-13"],
	["14-Apr-2026", "2026-04-14"],
	["April 14th, 2026 at 10:15 AM EST", "2026-04-14"],
	["14. April 2026", "2026-04-14"],
	["1er mai 2026", "2026-05-01"],
	["14 de abril de 2026", "2026-04-14"],
	["2026年4月14日", "2026-04-14"],
	["13/04/2026", "2026-04-13"],
	["04/13/2026", "2026-04-13"],
	["14.04.2026", "2026-04-14"],
	["29 February 2024", "2024-02-29"],
	// Two readings, or none.
	["03/04/2026", undefined],
	["30 February 2026", undefined],
	["2026-13-01", undefined],
	["April 2026 was wet", undefined],
	["Monday", undefined],
	["12 Smarch 2026", undefined],
	["", undefined],
];

describe("parseDate", () => {
	for (const [text, expected] of cases) {
		it(`reads ${JSON.stringify(text)} as ${expected ?? "no date"}`, () => assert.equal(parseDate(text), expected));
	}
});
