// What a bench found, kept in bench/results: the table in the README is made from it.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

export interface ResultRow {
	/** What was promised, in a writer's words, with the size it is promised at. */
	readonly what: string;
	readonly promise: string;
	readonly measured: string;
	/** The same by another program, or a bare loop over the text, in the same run. Empty where there is nothing like it. */
	readonly baseline: string;
}

export interface Results {
	/** In words that fit many machines. */
	readonly machine: string;
	readonly rows: readonly ResultRow[];
}

export const resultsFolder = new URL("../results/", import.meta.url);

/** Replaces what the bench of that name found before. */
export function writeResults(name: string, rows: readonly ResultRow[]): void {
	const machine = `${cpus().length} cores, Node ${process.versions.node.split(".")[0]}`;
	const results: Results = { machine, rows };
	mkdirSync(resultsFolder, { recursive: true });
	writeFileSync(new URL(`${name}.json`, resultsFolder), `${JSON.stringify(results, undefined, "\t")}\n`);
}
