// The suites inside VS Code: both extension hosts, trusted and restricted, good and bad folders.
import { makeBadFilesWorkspace, makeUntrustedWorkspace, makeWorkspace } from "../../test/support/testWorkspaces.ts";
import { bundleSuites } from "./suiteBundle.mjs";
import { runSuites } from "./suiteRun.mjs";
import { add, nothing } from "./tally.mjs";

/** @param {string} parent */
const articles = (parent) => makeWorkspace(parent, "articles");

/** @returns {Promise<import("./tally.mjs").Tally>} */
export async function runInsideSuites() {
	const suites = await bundleSuites();
	/** @type {import("./suiteRun.mjs").SuiteRun[]} */
	const runs = [
		{ title: "Node host", suites, makeFolder: articles },
		{ title: "Node host, Restricted Mode", suites, makeFolder: makeUntrustedWorkspace, restricted: true },
		{ title: "Node host, broken files", suites, makeFolder: makeBadFilesWorkspace },
		{ title: "Web worker host", suites, makeFolder: articles, host: "web" },
		{ title: "Web worker host, broken files", suites, makeFolder: makeBadFilesWorkspace, host: "web" },
	];
	let total = nothing;
	for (const run of runs) {
		total = add(total, await runSuites(run));
	}
	return total;
}
