// The project's own Node: sources and tests are TypeScript that only Node 24 runs as it is.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot, inScratch } from "./paths.mjs";
import { run, runOrThrow, which } from "./processes.mjs";

const executable = process.platform === "win32" ? "node.exe" : "node";

/** The package that carries Node's executable for this machine. */
function archPackage() {
	const os = process.platform === "win32" ? "win" : process.platform;
	return `node-${os}-${process.arch}`;
}

function wantedVersion() {
	return JSON.parse(readFileSync(inRoot("node_modules/node/package.json"), "utf8")).version;
}

/** @param {string} file */
async function works(file) {
	return existsSync(file) && (await run(file, ["--version"], { collect: true })).output.startsWith("v24.");
}

/**
 * npm as a command line, run by the given Node where npm says how.
 * @param {string} [node]
 * @returns {{ command: string, args: string[] }}
 */
export function npm(node = process.execPath) {
	const script = process.env.npm_execpath;
	if (script !== undefined && /\.c?js$/.test(script)) {
		return { command: node, args: [script] };
	}
	return { command: which("npm") ?? "npm", args: [] };
}

/**
 * Path of a Node 24: the dev dependency `node`, or, where npm was told to run no install scripts
 * and that one is therefore hollow, the same version installed beside the other downloads.
 */
export async function projectNode() {
	const own = inRoot("node_modules/node/bin", executable);
	if (await works(own)) {
		return own;
	}
	const home = inScratch("node");
	const downloaded = path.join(
		home,
		"node_modules",
		archPackage(),
		...(process.platform === "win32" ? [] : ["bin"]),
		executable,
	);
	for (const candidate of [downloaded, path.join(path.dirname(downloaded), "bin", executable)]) {
		if (await works(candidate)) {
			return candidate;
		}
	}
	const version = wantedVersion();
	console.log(`Installing Node ${version} into ${home}`);
	mkdirSync(home, { recursive: true });
	const { command, args } = npm();
	await runOrThrow(
		command,
		[...args, "install", "--prefix", home, "--ignore-scripts", "--no-save", `${archPackage()}@${version}`],
		{ collect: true, cwd: home },
	);
	return projectNode();
}
