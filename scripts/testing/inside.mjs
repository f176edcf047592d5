// The suites inside VS Code: both extension hosts, trusted and restricted, good and bad folders.
import { makeManySources } from "../../test/support/manySources.ts";
import { makeBadFilesWorkspace, makeUntrustedWorkspace, makeWorkspace } from "../../test/support/testWorkspaces.ts";
import { runTwiceIfNeeded } from "./secondTry.mjs";
import { bundleSuites } from "./suiteBundle.mjs";
import { runSuites } from "./suiteRun.mjs";
import { add, nothing } from "./tally.mjs";

/** @param {string} parent */
const articles = (parent) => makeWorkspace(parent, "articles");

/** Enough to take some seconds. @param {string} parent */
const manySources = (parent) => makeManySources(parent, 300, 10_000);

/** How long `activate` may take, in milliseconds. */
const activationLimit = 30;

/**
 * An extension activates once a window, and other programs get in its way just then: the fastest window tells how long
 * it takes by itself, and the median is printed beside it.
 * @param {readonly number[]} times
 * @returns {import("./tally.mjs").Tally}
 */
function judgeActivation(times) {
	const sorted = [...times].sort((a, b) => a - b);
	const median = sorted[sorted.length >> 1] ?? Number.POSITIVE_INFINITY;
	const fastest = sorted[0] ?? Number.POSITIVE_INFINITY;
	const isFast = fastest <= activationLimit;
	const all = times.map((time) => time.toFixed(1)).join(", ");
	console.log(
		`\nActivation\n    ${isFast ? "ok  " : "FAIL"}  returns within ${activationLimit} ms: fastest ${fastest.toFixed(1)}, median ${median.toFixed(1)} of ${all} ms`,
	);
	return { passed: isFast ? 1 : 0, failed: isFast ? 0 : 1, skipped: 0 };
}

/** @returns {Promise<import("./tally.mjs").Tally>} */
export async function runInsideSuites() {
	const suites = await bundleSuites();
	/** @type {import("./suiteRun.mjs").SuiteRun[]} */
	const runs = [
		{ title: "Node host", suites, makeFolder: articles },
		{ title: "Node host, Restricted Mode", suites, makeFolder: makeUntrustedWorkspace, restricted: true },
		{ title: "Node host, broken files", suites, makeFolder: makeBadFilesWorkspace },
		{ title: "Node host, many sources", suites, makeFolder: manySources },
		{ title: "Web worker host", suites, makeFolder: articles, host: "web" },
		{ title: "Web worker host, broken files", suites, makeFolder: makeBadFilesWorkspace, host: "web" },
	];
	let total = nothing;
	/** @type {number[]} */
	const activations = [];
	for (const run of runs) {
		const onFigure = (/** @type {string} */ name, /** @type {number} */ value) => {
			if (name === "activation") {
				activations.push(value);
			} else if (!name.endsWith("-at")) {
				console.log(`          ${name} ${value.toFixed(1)}`);
			}
		};
		total = add(total, await runTwiceIfNeeded(run.title, () => runSuites({ ...run, onFigure })));
	}
	return add(total, judgeActivation(activations));
}
