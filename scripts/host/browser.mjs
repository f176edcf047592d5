// A Chromium to show VS Code in: the machine's own, or one that is installed, which is said.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { inRoot, inScratch } from "./paths.mjs";
import { run, which } from "./processes.mjs";

const names = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"chrome",
	"microsoft-edge",
	"msedge",
];

/** Places outside PATH where a platform's installers put browsers. */
function usualPlaces() {
	if (process.platform === "darwin") {
		return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
			(name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
		);
	}
	if (process.platform === "win32") {
		const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
		return folders.flatMap((folder) =>
			folder === undefined
				? []
				: ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"].map((file) =>
						path.join(folder, file),
					),
		);
	}
	return ["/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium"];
}

/** A browser an earlier run let playwright download. */
function downloaded() {
	const home = inScratch("browsers");
	const files = existsSync(home) ? readdirSync(home, { recursive: true, encoding: "utf8" }) : [];
	const names = ["chrome", "chrome.exe", "Chromium", "Google Chrome for Testing", "chrome-headless-shell"];
	const found = files.filter((file) => names.includes(path.basename(file)));
	return found
		.map((file) => path.join(home, file))
		.sort((a, b) => names.indexOf(path.basename(a)) - names.indexOf(path.basename(b)));
}

/** @param {string | undefined} file */
async function works(file) {
	return (
		file !== undefined &&
		existsSync(file) &&
		(process.platform === "win32" || (await run(file, ["--version"], { collect: true })).code === 0)
	);
}

async function installed() {
	for (const file of [process.env.CHROMIUM, ...names.map(which), ...usualPlaces(), ...downloaded()]) {
		if (await works(file)) {
			return file;
		}
	}
	return undefined;
}

/** Debian's package, which brings the libraries it needs; only root may install it. */
async function installDebianPackage() {
	if (process.getuid?.() !== 0 || which("apt-get") === undefined) {
		return;
	}
	console.log("No Chromium, Chrome or Edge found: installing Debian's package chromium");
	const env = { DEBIAN_FRONTEND: "noninteractive" };
	await run("apt-get", ["update", "-q"], { collect: true, env });
	const { code, output } = await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], {
		collect: true,
		env,
	});
	if (code !== 0) {
		console.log(output);
	}
}

async function installByPlaywright() {
	console.log(`No Chromium, Chrome or Edge found: installing playwright's Chromium into ${inScratch("browsers")}`);
	await run(process.execPath, [inRoot("node_modules/playwright-core/cli.js"), "install", "chromium"], {
		env: { PLAYWRIGHT_BROWSERS_PATH: inScratch("browsers") },
	});
}

/**
 * Path of a browser of the Chromium family. The environment variable CHROMIUM decides where it is set.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
	for (const install of [() => undefined, installDebianPackage, installByPlaywright]) {
		await install();
		const browser = await installed();
		if (browser !== undefined) {
			return browser;
		}
	}
	throw new Error("No Chromium, Chrome or Edge, and none could be installed. Set CHROMIUM to the path of one.");
}
