// The suites inside the desktop VS Code, which @vscode/test-electron downloads. Not part of the usual run.
import { rmSync } from "node:fs";
import { runTests } from "@vscode/test-electron";
import { makeBadFilesWorkspace, makeWorkspace, temporaryFolder } from "../../test/support/testWorkspaces.ts";
import { inScratch, root } from "../host/paths.mjs";
import { bundleSuites } from "./suiteBundle.mjs";
import { add, crashed, nothing } from "./tally.mjs";

/** @returns {Promise<import("./tally.mjs").Tally>} One passed test for each folder: the counts inside are printed only. */
export async function runDesktopSuites() {
	const extensionTestsPath = await bundleSuites();
	const parent = temporaryFolder("desktop");
	let total = nothing;
	try {
		for (const folder of [makeWorkspace(parent, "articles"), makeBadFilesWorkspace(parent)]) {
			const code = await runTests({
				cachePath: inScratch("desktop"),
				extensionDevelopmentPath: root,
				extensionTestsPath,
				launchArgs: [folder, "--disable-extensions", "--disable-workspace-trust", "--disable-telemetry"],
			}).catch(() => 1);
			total = add(total, code === 0 ? { passed: 1, failed: 0, skipped: 0 } : crashed);
		}
		return total;
	} finally {
		rmSync(parent, { recursive: true, force: true });
	}
}
