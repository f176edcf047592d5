// npm start [-- FOLDER] [--server] [--no-open]: shows the extension at work, in a folder or in a copy of the sample workspace.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, existsSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureDependencies } from "./host/dependencies.mjs";
import { projectNode } from "./host/nodeRuntime.mjs";
import { inRoot, inScratch, root } from "./host/paths.mjs";
import { exitOnSignals, run, runOrThrow, which } from "./host/processes.mjs";
import { startServer } from "./host/server.mjs";
import { windowUrl } from "./host/windowUrl.mjs";

const { values: flags, positionals } = parseArgs({
	allowPositionals: true,
	options: { server: { type: "boolean" }, "no-open": { type: "boolean" } },
});

/** The note that says what to try. */
const sampleNote = "notes/draft.md";

/** The folder to show. The sample is shown as a copy, new each time, so that trying it out changes nothing here. */
function workspaceFolder() {
	const [asked] = positionals;
	if (asked !== undefined) {
		// npm runs scripts in the root; INIT_CWD is where the user stood.
		const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), asked);
		if (!existsSync(folder)) {
			console.error(`There is no folder ${folder}`);
			process.exit(2);
		}
		return folder;
	}
	const copy = inScratch("sample");
	rmSync(copy, { recursive: true, force: true });
	cpSync(inRoot("media/sample"), copy, { recursive: true });
	console.log(`A fresh copy of the sample workspace: ${copy}`);
	return copy;
}

/** @param {string} url */
function openBrowser(url) {
	/** @type {Partial<Record<NodeJS.Platform, [string, ...string[]]>>} */
	const openers = { darwin: ["open"], win32: ["rundll32", "url.dll,FileProtocolHandler"] };
	const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
	const browser = spawn(command, [...args, url], { stdio: "ignore", detached: true });
	// Without a desktop there is nothing to open; the printed address serves as well.
	browser.on("error", () => {});
	browser.unref();
}

/**
 * VS Code's own Extension Development Host.
 * @param {string} folder
 * @param {string | undefined} note
 */
async function openInDesktop(folder, note) {
	const code = which("code");
	if (code === undefined || flags.server || flags["no-open"]) {
		return false;
	}
	console.log("Opening VS Code's Extension Development Host. --server shows it in the browser instead.");
	const isScript = code.endsWith(".cmd");
	const args = ["--new-window", `--extensionDevelopmentPath=${root}`, folder, ...(note === undefined ? [] : [note])];
	return (await run(isScript ? "cmd" : code, isScript ? ["/c", code, ...args] : args)).code === 0;
}

/**
 * VS Code's server build, in the browser, until Ctrl-C.
 * @param {string} folder
 * @param {string | undefined} note
 */
async function openInBrowser(folder, note) {
	const token = randomBytes(16).toString("hex");
	const server = await startServer({
		home: inScratch("start"),
		token,
		// The sample is ours; anybody else's folder is trusted, or not, by VS Code's own question.
		trustEverything: positionals.length === 0,
		settings: {
			"chat.disableAIFeatures": true,
			"extensions.ignoreRecommendations": true,
			"telemetry.telemetryLevel": "off",
			"workbench.secondarySideBar.defaultVisibility": "hidden",
			"workbench.startupEditor": "none",
		},
	});
	const url = windowUrl(server, { folder, extension: root, ...(note === undefined ? {} : { file: note }) });
	console.log(`\nVS Code with Well Sourced, until Ctrl-C:\n${url}\n`);
	if (!flags["no-open"]) {
		openBrowser(url);
	}
	await new Promise((resolve) => server.child.once("exit", resolve));
}

exitOnSignals();
await ensureDependencies();
await runOrThrow(await projectNode(), [inRoot("scripts/build.mjs")]);
const folder = workspaceFolder();
const note = positionals.length === 0 ? path.join(folder, sampleNote) : undefined;
if (!(await openInDesktop(folder, note))) {
	await openInBrowser(folder, note);
}
