// Counts of passed, failed and skipped tests, summed over all suites.

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Tally */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** What a suite counts as that ended before it could say anything. @type {Tally} */
export const crashed = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {Tally} a
 * @param {Tally} b
 * @returns {Tally}
 */
export const add = (a, b) => ({
	passed: a.passed + b.passed,
	failed: a.failed + b.failed,
	skipped: a.skipped + b.skipped,
});

/**
 * The closing line of a run.
 * @param {Tally} tally
 */
export const sentence = ({ passed, failed, skipped }) =>
	`${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
