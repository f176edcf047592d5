// The closing line of a test run.
import assert from "node:assert/strict";
import { add, crashed, nothing, sentence } from "../../scripts/testing/tally.mjs";

describe("tally", () => {
	it("names passed and failed, and skipped only where there are some", () => {
		assert.equal(sentence({ passed: 3, failed: 0, skipped: 0 }), "3 passed, 0 failed");
		assert.equal(sentence({ passed: 3, failed: 1, skipped: 2 }), "3 passed, 1 failed, 2 skipped");
	});

	it("sums, and counts a suite that crashed as a failure", () => {
		assert.deepEqual(add({ passed: 1, failed: 2, skipped: 3 }, add(nothing, crashed)), {
			passed: 1,
			failed: 3,
			skipped: 3,
		});
	});
});
