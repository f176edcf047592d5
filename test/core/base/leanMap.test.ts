// Reads as the map it was made of.
import assert from "node:assert/strict";
import { leanMap } from "../../../src/core/base/leanMap.ts";

describe("leanMap", () => {
	for (const entries of [
		[],
		[["a", 1]],
		[["", 0]],
		[
			["a", 1],
			["b", 2],
		],
	] as [string, number][][]) {
		it(`reads as the map of ${entries.length} entries`, () => {
			const map = new Map(entries);
			const lean = leanMap(map);
			assert.equal(lean.size, map.size);
			assert.deepEqual([...lean], [...map]);
			assert.deepEqual([...lean.keys()], [...map.keys()]);
			assert.deepEqual([...lean.values()], [...map.values()]);
			assert.deepEqual([...lean.entries()], [...map.entries()]);
			assert.deepEqual([...new Map(lean)], [...map]);
			for (const key of ["a", "b", "", "c"]) {
				assert.equal(lean.get(key), map.get(key));
				assert.equal(lean.has(key), map.has(key));
			}
			const seen: unknown[] = [];
			lean.forEach((value, key, whole) => {
				seen.push([key, value, whole === lean]);
			});
			assert.deepEqual(
				seen,
				entries.map(([key, value]) => [key, value, true]),
			);
		});
	}
});
