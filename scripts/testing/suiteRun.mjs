// Runs the bundled suites in the extension host of a real VS Code, and counts.
import { rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { format } from "node:util";
import { temporaryFolder } from "../../test/support/testWorkspaces.ts";
import { openPage } from "../host/page.mjs";
import { root } from "../host/paths.mjs";
import { quietSettings } from "../host/quietSettings.mjs";
import { startServer } from "../host/server.mjs";
import { windowUrl } from "../host/windowUrl.mjs";
import { add, crashed } from "./tally.mjs";

/**
 * @typedef {object} SuiteRun
 * @property {string} title
 * @property {string} suites Path of the bundle.
 * @property {(parent: string) => string} makeFolder Makes the workspace.
 * @property {"node" | "web"} [host] Which extension host runs extension and suites.
 * @property {boolean} [restricted] Open the folder without trusting it.
 * @property {string} [extension] Folder of the extension; absent: the repository.
 * @property {(name: string, value: number) => void} [onFigure] Told what the suites measure.
 * @property {string} [home] Server folder to use, which is kept; absent: a fresh one.
 * @property {number} [port] Of the server.
 * @property {number} [limit] Milliseconds after which the suites have failed.
 */

const mark = "[suite] ";
const usualLimit = 900_000;

/**
 * Prints the suites' own lines and keeps counts and figures; the rest of the console is shown with VERBOSE=1.
 * @param {(tally: import("./tally.mjs").Tally) => void} onTally
 * @param {(name: string, value: number) => void} onFigure
 */
function listener(onTally, onFigure) {
	return (/** @type {string} */ type, /** @type {unknown[]} */ values) => {
		const text = Array.isArray(values) ? format(...values) : String(values);
		const line = text.slice(text.indexOf(mark) + mark.length);
		if (!text.includes(mark)) {
			if (process.env.VERBOSE) {
				console.log(`  [${type}] ${text}`);
			}
		} else if (line.startsWith("tally ")) {
			onTally(JSON.parse(line.slice("tally ".length)));
		} else if (line.startsWith("figure ")) {
			const [, name = "", value] = line.split(" ");
			onFigure(name, Number(value));
		} else {
			console.log(line);
		}
	};
}

/**
 * @param {import("../host/server.mjs").Server} server
 * @param {import("../host/windowUrl.mjs").WindowOptions} options
 * @param {(name: string, value: number) => void} onFigure
 * @param {number} limit
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
async function runInWindow(server, options, onFigure, limit) {
	const { page, offOrigin, close } = await openPage();
	/** @type {import("./tally.mjs").Tally | undefined} */
	let tally;
	/** @type {Promise<number>} */
	const ended = new Promise((resolve) => {
		setTimeout(() => resolve(124), limit).unref();
		page.on("crash", () => resolve(70));
		page.exposeFunction("codeAutomationExit", resolve);
	});
	await page.exposeFunction(
		"codeAutomationLog",
		listener((counts) => {
			tally = counts;
		}, onFigure),
	);
	try {
		onFigure("opened-at", Date.now());
		await page.goto(windowUrl(server, options));
		const code = await ended;
		// The end may be told before the last lines are.
		for (let waits = 0; code !== 124 && tally === undefined && waits < 50; waits++) await pause(100);
		if (offOrigin.length > 0) {
			console.log(`  FAIL  requests left this machine:\n        ${[...new Set(offOrigin)].join("\n        ")}`);
		}
		if (tally === undefined) {
			console.log(`  FAIL  the suites ended with code ${code} before they reported\n${server.log().slice(-3000)}`);
			return crashed;
		}
		const broken = offOrigin.length > 0 || (code !== 0 && tally.failed === 0);
		return broken ? add(tally, crashed) : tally;
	} finally {
		await close();
	}
}

/**
 * @param {SuiteRun} run
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runSuites({
	title,
	suites,
	makeFolder,
	host = "node",
	restricted = false,
	extension = root,
	onFigure = () => {},
	home,
	port,
	limit = usualLimit,
}) {
	console.log(`\n${title}`);
	const temporary = temporaryFolder("suite");
	const settings = {
		...quietSettings,
		...(host === "web" ? { "remote.extensionKind": { "well-sourced.well-sourced": ["web"] } } : {}),
	};
	try {
		const server = await startServer({
			home: home ?? temporary,
			settings,
			trustEverything: !restricted,
			...(port === undefined ? {} : { port }),
		});
		try {
			const options = { folder: makeFolder(temporary), extension, tests: suites };
			return await runInWindow(server, options, onFigure, limit);
		} finally {
			await server.stop();
		}
	} catch (error) {
		console.log(`  FAIL  ${error instanceof Error ? error.stack : error}`);
		return crashed;
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
}
