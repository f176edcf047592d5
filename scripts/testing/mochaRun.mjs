// Runs test files under mocha in a process of its own, on the project's Node, and counts.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { projectNode } from "../host/nodeRuntime.mjs";
import { inRoot, inScratch, scratch } from "../host/paths.mjs";
import { run } from "../host/processes.mjs";
import { add, crashed } from "./tally.mjs";

/**
 * @typedef {object} MochaOptions
 * @property {number} timeout Of one test, in milliseconds.
 * @property {number} [jobs] How many files run side by side, each in a process of its own; absent: one after the other.
 * @property {Readonly<Record<string, string>>} [env] Beside the own environment.
 */

/**
 * @param {readonly string[]} patterns Files, as globs from the root.
 * @param {MochaOptions} options
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runMocha(patterns, { timeout, jobs = 1, env = {} }) {
	const file = inScratch(`tally-${process.pid}.json`);
	mkdirSync(scratch, { recursive: true });
	rmSync(file, { force: true });
	const { code } = await run(
		await projectNode(),
		[
			inRoot("node_modules/mocha/bin/mocha.js"),
			...["--reporter", inRoot("scripts/testing/reporter.mjs"), "--timeout", String(timeout), "--exit"],
			...(jobs > 1 ? ["--parallel", "--jobs", String(jobs)] : []),
			...patterns,
		],
		{ env: { TALLY_FILE: file, ...env } },
	);
	if (!existsSync(file)) {
		return crashed;
	}
	const tally = JSON.parse(readFileSync(file, "utf8"));
	rmSync(file);
	return code !== 0 && tally.failed === 0 ? add(tally, crashed) : tally;
}
