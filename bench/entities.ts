// Prints how fast entities are found while a name is typed, beside fuse.js alone. Arguments: numbers of entities.
import Fuse from "fuse.js";
import { createEntitySearch } from "../src/core/search/entitySearch.ts";
import { benchNames, benchText } from "./support/benchText.ts";
import { createTextGenerator } from "./support/generatedText.ts";
import { cpuSeconds, latencies, percentile } from "./support/measure.ts";
import { type ResultRow, writeResults } from "./support/results.ts";

const sizes = process.argv.slice(2).map(Number);
const promised = 100_000;
const shown = 50;
/** So many keystrokes of fuse.js alone, which takes most of a second for each at 100,000. */
const keystrokesAlone = 40;
const { random } = createTextGenerator(5);
const { documents } = benchText(10_000_000);

function inWords(values: readonly number[]): string {
	return `p50 ${percentile(values, 0.5).toFixed(2)} ms, p99 ${percentile(values, 0.99).toFixed(2)} ms`;
}

async function measure(count: number): Promise<readonly ResultRow[]> {
	const names = benchNames(documents, count);
	const entities = names.map((name, at) => ({
		id: `${at}`,
		names: [name],
		weight: Math.floor(1 / (random() + 0.02)),
	}));
	let search = createEntitySearch([]);
	const build = cpuSeconds(1, () => {
		search = createEntitySearch(entities);
	});
	// Each beginning of a name is a keystroke; whole names with two letters swapped are typing slips.
	const typed = ["softbank", "sumitomo mitsui", "nec", ...names.slice(0, 40).map((name) => name.toLowerCase())];
	const keystrokes = typed.flatMap((name) => Array.from(name, (_, at) => name.slice(0, at + 1)));
	const slips = names.slice(0, 300).map((name) => name.slice(0, 2) + (name[3] ?? "") + (name[2] ?? "") + name.slice(4));
	const run = (query: string) => search.search(query, shown);
	await run("load what loads late");
	const own = await latencies(keystrokes, run);
	console.log(`${count} entities`);
	console.log(
		`  own: built in ${build.toFixed(2)} s; keystrokes ${inWords(own)}; slips ${inWords(await latencies(slips, run))}`,
	);
	const fuse = new Fuse(names, { useTokenSearch: true, ignoreDiacritics: true });
	const alone = await latencies(
		keystrokes.slice(0, keystrokesAlone),
		(query) => fuse.search(query, { limit: shown }),
		1,
	);
	console.log(`  fuse.js alone: the first ${keystrokesAlone} keystrokes ${inWords(alone)}`);
	if (count !== promised) return [];
	return [
		{
			what: `Find one of ${count.toLocaleString("en")} entities, at each key`,
			promise: "≤ 8 ms for 99 of 100 keys",
			measured: `${percentile(own, 0.99).toFixed(1)} ms (half of them: ${percentile(own, 0.5).toFixed(1)} ms)`,
			baseline: `fuse.js alone ${percentile(alone, 0.99).toFixed(0)} ms (${percentile(alone, 0.5).toFixed(0)} ms)`,
		},
	];
}

const rows: ResultRow[] = [];
for (const count of sizes.length > 0 ? sizes : [10_000, promised]) rows.push(...(await measure(count)));
if (sizes.length === 0) writeResults("entities", rows);
