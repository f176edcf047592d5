// Dates as people write them.
import assert from "node:assert/strict";
import { formatDate } from "../../../src/core/text/formatDate.ts";

describe("formatDate", () => {
	const cases: readonly (readonly [string, string])[] = [
		["2026-04-14", "14 April 2026"],
		["2026-04-14T08:51:16", "14 April 2026"],
		["2026-12", "December 2026"],
		["2026", "2026"],
		["2026-13-01", "2026"],
		["last spring", "last spring"],
	];
	for (const [iso, shown] of cases) {
		it(`shows ${iso} as ${shown}`, () => assert.equal(formatDate(iso), shown));
	}
});
