// What failed in a window is run once again in a new one, and that is said: a window shares its machine with other
// programs, and a key that got lost there says nothing of the extension. What fails twice has failed.

/**
 * @param {string} name What runs.
 * @param {() => Promise<import("./tally.mjs").Tally>} run
 * @returns {Promise<import("./tally.mjs").Tally>} Of the last run.
 */
export async function runTwiceIfNeeded(name, run) {
	const first = await run();
	if (first.failed === 0) {
		return first;
	}
	console.log(`\n  AGAIN ${name}: ${first.failed} failed, so it is run once again in a new window`);
	const second = await run();
	console.log(`  AGAIN ${name}: ${second.failed === 0 ? "passed" : "failed"} the second time`);
	return second;
}
