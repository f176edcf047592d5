// The table of figures in the README, made of what benches have found.
import { existsSync, readFileSync } from "node:fs";
import { type ResultRow, type Results, resultsFolder } from "./results.ts";

/** The benches that keep results, in the order of the table. */
const benches = ["indexing", "matching", "knowledge", "entities", "hover", "search", "cache", "formats", "vscode"];

const first = "<!-- figures: made by npm run bench -->";
const last = "<!-- end of figures -->";

/** Results of a bench that has not been run, or keeps no rows, are left out. */
function resultsOf(bench: string): readonly { readonly machine: string; readonly row: ResultRow }[] {
	const file = new URL(`${bench}.json`, resultsFolder);
	if (!existsSync(file)) return [];
	const { machine, rows } = JSON.parse(readFileSync(file, "utf8")) as Partial<Results>;
	return machine === undefined ? [] : (rows ?? []).map((row) => ({ machine, row }));
}

function line(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Markdown. */
export function resultTable(): string {
	const all = benches.flatMap(resultsOf);
	const machines = [...new Set(all.map(({ machine }) => machine))].join("; ");
	const head = ["", "promised", `measured (${machines})`, "beside it, in the same run"];
	const rows = all.map(({ row }) => [row.what, row.promise, row.measured, row.baseline]);
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The text with the table in place of what stands between the two marks; undefined where they are missing. */
export function withTable(text: string): string | undefined {
	const start = text.indexOf(first);
	const end = text.indexOf(last, start);
	if (start < 0 || end < 0) return undefined;
	return `${text.slice(0, start + first.length)}\n\n${resultTable()}\n\n${text.slice(end)}`;
}
