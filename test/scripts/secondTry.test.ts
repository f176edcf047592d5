// What failed in a window gets a second try, and only one.
import assert from "node:assert/strict";
import { runTwiceIfNeeded } from "../../scripts/testing/secondTry.mjs";
import { crashed, nothing, type Tally } from "../../scripts/testing/tally.mjs";

describe("second try", () => {
	const passed = { ...nothing, passed: 2 };
	const after = async (...outcomes: readonly Tally[]) => {
		let runs = 0;
		const log = console.log;
		console.log = () => {};
		try {
			const tally = await runTwiceIfNeeded("a suite", async () => outcomes[runs++] ?? assert.fail("a third run"));
			return { tally, runs };
		} finally {
			console.log = log;
		}
	};

	it("is not needed by what passed", async () => {
		assert.deepEqual(await after(passed), { tally: passed, runs: 1 });
	});

	it("counts in the place of the first", async () => {
		assert.deepEqual(await after(crashed, passed), { tally: passed, runs: 2 });
	});

	it("is the last one", async () => {
		assert.deepEqual(await after(crashed, crashed), { tally: crashed, runs: 2 });
	});
});
