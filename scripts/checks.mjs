// The static checks: what each is called and how it is run.
import { existsSync } from "node:fs";
import { projectNode } from "./host/nodeRuntime.mjs";
import { inRoot } from "./host/paths.mjs";
import { run } from "./host/processes.mjs";

const tsc = "node_modules/typescript/bin/tsc";
const projects = [
	"src/core",
	"src/extension",
	"src/cli",
	"src/pdf",
	"src/worker",
	"test",
	"test/vscode",
	"test/ui",
	"scripts",
	"bench",
];

/** @type {readonly { name: string, script: string, args: readonly string[] }[]} */
const checks = [
	{ name: "biome", script: "node_modules/@biomejs/biome/bin/biome", args: ["ci", "."] },
	...projects
		.filter((project) => existsSync(inRoot(project, "tsconfig.json")))
		.map((project) => ({ name: `types of ${project}`, script: tsc, args: ["-p", project] })),
	{ name: "knip", script: "node_modules/knip/bin/knip.js", args: [] },
];

/**
 * Runs all checks side by side and prints each as it ends.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runChecks() {
	const node = await projectNode();
	const results = await Promise.all(
		checks.map(async ({ name, script, args }) => {
			const { code, output } = await run(node, [inRoot(script), ...args], { collect: true });
			console.log(code === 0 ? `  ok    ${name}` : `  FAIL  ${name}\n${output}`);
			return code === 0;
		}),
	);
	const passed = results.filter(Boolean).length;
	return { passed, failed: results.length - passed, skipped: 0 };
}
