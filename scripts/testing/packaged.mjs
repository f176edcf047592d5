// Packs the extension, looks into the package, installs it, and runs the suites against the installed copy.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeWorkspace, temporaryFolder } from "../../test/support/testWorkspaces.ts";
import { installHost } from "../host/install.mjs";
import { inRoot, inScratch } from "../host/paths.mjs";
import { runOrThrow } from "../host/processes.mjs";
import { serverArguments, serverEnvironment } from "../host/server.mjs";
import { runMocha } from "./mochaRun.mjs";
import { runTwiceIfNeeded } from "./secondTry.mjs";
import { bundleSuites } from "./suiteBundle.mjs";
import { runSuites } from "./suiteRun.mjs";
import { add } from "./tally.mjs";

/** Where test/package finds the package. */
const vsix = inScratch("well-sourced.vsix");

/**
 * An extension that holds nothing: VS Code runs suites only while some extension is under development,
 * and it must not be the one under test.
 * @param {string} parent
 */
function makeCarrier(parent) {
	const folder = path.join(parent, "carrier");
	mkdirSync(folder);
	const manifest = { name: "carrier", publisher: "test", version: "0.0.1", engines: { vscode: "*" } };
	writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
	return folder;
}

/** @returns {Promise<import("./tally.mjs").Tally>} */
export async function runPackagedSuites() {
	await runOrThrow(process.execPath, [inRoot("scripts/package.mjs"), vsix]);
	const contents = await runMocha(["test/package/**/*.test.ts"], { timeout: 30_000 });
	const home = temporaryFolder("installed");
	try {
		const { node, vscode } = await installHost();
		await runOrThrow(node, [...serverArguments(vscode, home), "--install-extension", vsix], {
			env: serverEnvironment,
			collect: true,
		});
		const title = "Installed copy, Node host";
		const suites = await bundleSuites();
		const makeFolder = (/** @type {string} */ parent) => makeWorkspace(parent, "articles", "articles-installed");
		const extension = makeCarrier(home);
		const runInstalled = () => runSuites({ title, suites, makeFolder, extension, home });
		return add(contents, await runTwiceIfNeeded(title, runInstalled));
	} finally {
		rmSync(home, { recursive: true, force: true });
	}
}
