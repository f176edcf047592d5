// A real VS Code from npm alone: the server build that code-server ships. No install script runs, nothing is compiled.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm, projectNode } from "./nodeRuntime.mjs";
import { inScratch } from "./paths.mjs";
import { runOrThrow } from "./processes.mjs";

/** VS Code 1.139.1. It wants Node 24. */
const codeServerVersion = "4.139.1";

const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * Installs VS Code's server build unless it is there. A stamp, written last, tells a whole install from a broken one.
 * @returns {Promise<{ node: string, vscode: string }>} The Node that runs it, and its folder.
 */
export async function installHost() {
	const home = inScratch("host");
	const vscode = path.join(home, "node_modules/code-server/lib/vscode");
	const stamp = path.join(home, "installed");
	const node = await projectNode();
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === codeServerVersion) {
		return { node, vscode };
	}
	console.log(`Installing VS Code's server build (code-server ${codeServerVersion}) into ${home}`);
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home, { recursive: true });
	writeFileSync(path.join(home, "package.json"), '{"private":true}\n');
	const { command, args } = npm(node);
	const env = { PATH: path.dirname(node) + path.delimiter + process.env.PATH };
	await runOrThrow(command, [...args, "install", ...quiet, `code-server@${codeServerVersion}`], {
		cwd: home,
		env,
		collect: true,
	});
	await runOrThrow(command, [...args, "install", "--omit=dev", ...quiet], { cwd: vscode, env, collect: true });
	writeFileSync(stamp, codeServerVersion);
	return { node, vscode };
}
