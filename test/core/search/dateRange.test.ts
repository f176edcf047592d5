// Which dates of publication lie in what was asked for.
import assert from "node:assert/strict";
import { type DateRange, isInRange } from "../../../src/core/search/dateRange.ts";

/** The range, what lies in it, and what does not. */
const cases: readonly (readonly [DateRange, readonly string[], readonly (string | undefined)[]])[] = [
	[{}, ["2024-05-14", "spring", ""], []],
	[
		{ after: "2024-05" },
		["2024-05-01", "2024-05", "2024", "2025", "2024-12-31T23:00"],
		["2024-04-30", "2023", undefined],
	],
	[{ before: "2025" }, ["2024-12-31T23:59:59+02:00", "2024", "1999-01-01"], ["2025-01-01", "2025", "2026-04", "soon"]],
	[{ after: "2024-05-14" }, ["2024-05-14", "2024-05"], ["2024-05-13", "2024-04"]],
	[{ after: "2024-05", before: "2024-06-15" }, ["2024-05-31", "2024-06-14", "2024-06"], ["2024-06-15", "2024-07"]],
];

describe("isInRange", () => {
	for (const [range, inside, outside] of cases) {
		it(JSON.stringify(range), () => {
			for (const date of inside) assert.ok(isInRange(date, range), date);
			for (const date of outside) assert.ok(!isInRange(date, range), date);
		});
	}
});
