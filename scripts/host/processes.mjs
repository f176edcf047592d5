// Starting other programs: streamed or collected, ended by their own id, never by name.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/** What is running, to be ended with this script. @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();
process.once("exit", () => {
	for (const child of children) child.kill();
});

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] Default: the repository's root.
 * @property {NodeJS.ProcessEnv} [env] Added to the environment.
 * @property {boolean} [collect] Keep the output instead of showing it.
 */

/**
 * Runs a program to its end. Never throws for a program that fails or does not exist: `code` is then not 0.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` is empty unless collected.
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: options.cwd ?? root,
			env: { ...process.env, ...options.env },
			stdio: options.collect ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
		});
		children.add(child);
		let output = "";
		child.stdout?.on("data", (data) => {
			output += data;
		});
		child.stderr?.on("data", (data) => {
			output += data;
		});
		child.once("error", (error) => {
			children.delete(child);
			resolve({ code: 127, output: `${output}${error.message}\n` });
		});
		child.once("close", (code) => {
			children.delete(child);
			resolve({ code: code ?? 1, output });
		});
	});
}

/**
 * Runs a program whose failure ends the script.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function runOrThrow(command, args, options) {
	const { code, output } = await run(command, args, options);
	if (code !== 0) {
		throw new Error(`${path.basename(command)} ${args.join(" ")} ended with code ${code}\n${output}`);
	}
	return output;
}

/**
 * The full path of a program, looked up in PATH.
 * @param {string} name Without an ending.
 */
export function which(name) {
	const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
	for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
		for (const ending of endings) {
			const file = path.join(folder, name + ending);
			if (folder !== "" && existsSync(file)) {
				return file;
			}
		}
	}
	return undefined;
}

/** Lets a signal end this script in the orderly way, which ends what it has started. */
export function exitOnSignals() {
	for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
		process.once(signal, () => process.exit(1));
	}
}

/**
 * Ends a child process: asks first, forces after five seconds.
 * @param {import("node:child_process").ChildProcess} child
 */
export function stop(child) {
	return new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) {
			resolve(undefined);
			return;
		}
		const force = setTimeout(() => child.kill("SIGKILL"), 5000);
		child.once("exit", () => {
			clearTimeout(force);
			resolve(undefined);
		});
		child.kill("SIGTERM");
	});
}
