// Runs the parts of the tests in order and ends with the sum, alone on the last line. Needs Node 24.
import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { runChecks } from "../checks.mjs";
import { root } from "../host/paths.mjs";
import { exitOnSignals } from "../host/processes.mjs";
import { buildExtension } from "./build.mjs";
import { runDesktopSuites } from "./desktop.mjs";
import { runInsideSuites } from "./inside.mjs";
import { runMocha } from "./mochaRun.mjs";
import { runPackagedSuites } from "./packaged.mjs";
import { runTwiceIfNeeded } from "./secondTry.mjs";
import { add, crashed, nothing, sentence } from "./tally.mjs";

/** @typedef {() => Promise<import("./tally.mjs").Tally>} Part */

/** @type {Readonly<Record<string, { title: string, needsBuild: boolean, run: Part }>>} */
const parts = {
	check: { title: "Static checks", needsBuild: false, run: runChecks },
	unit: {
		title: "Unit tests",
		needsBuild: false,
		run: () =>
			runMocha(
				[
					"test/*.test.ts",
					"test/core/**/*.test.ts",
					"test/extension/**/*.test.ts",
					"test/worker/**/*.test.ts",
					"test/cli/**/*.test.ts",
					"test/scripts/**/*.test.ts",
				],
				{ timeout: 20_000, jobs: availableParallelism() },
			),
	},
	vscode: { title: "Suites inside VS Code", needsBuild: true, run: runInsideSuites },
	ui: {
		title: "Interface, by mouse and keyboard",
		needsBuild: true,
		run: async () => {
			let total = nothing;
			for (const file of globSync("test/ui/**/*.test.ts", { cwd: root }).sort())
				total = add(total, await runTwiceIfNeeded(file, () => runMocha([file], { timeout: 180_000 })));
			return total;
		},
	},
	package: { title: "The packaged extension", needsBuild: false, run: runPackagedSuites },
	long: {
		title: "Long tests",
		needsBuild: false,
		run: async () => {
			const properties = ["link", "noteCitations", "anchor"].map((name) => `test/core/citations/${name}.test.ts`);
			const many = await runMocha(properties, { timeout: 30 * 60_000, env: { PROPERTY_RUNS: "100000" } });
			return add(many, await runMocha(["test/long/**/*.test.ts"], { timeout: 30 * 60_000 }));
		},
	},
	desktop: { title: "Suites inside a downloaded desktop VS Code", needsBuild: true, run: runDesktopSuites },
};

/** What runs when nothing is named: everything that needs no desktop. */
const usual = ["check", "unit", "vscode", "ui", "package"];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
	console.error(`No such part: ${unknown.join(", ")}. There are: ${Object.keys(parts).join(", ")}`);
	process.exit(2);
}

exitOnSignals();
let total = nothing;
let isBuilt = false;
for (const name of asked.length > 0 ? asked : usual) {
	const { title, needsBuild, run } = /** @type {typeof parts[string]} */ (parts[name]);
	const started = Date.now();
	console.log(`\n== ${title}`);
	try {
		if (needsBuild && !isBuilt) {
			await buildExtension();
			isBuilt = true;
		}
		const tally = await run();
		total = add(total, tally);
		console.log(`-- ${title}: ${sentence(tally)}, in ${((Date.now() - started) / 1000).toFixed(0)} s`);
	} catch (error) {
		total = add(total, crashed);
		console.log(`  FAIL  ${error instanceof Error ? error.stack : error}`);
	}
}
console.log(`\n${sentence(total)}`);
process.exit(total.failed === 0 ? 0 : 1);
