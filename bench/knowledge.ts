// Prints what it costs until a changed source, or a changed catalogue, is seen, beside learning all from nothing; and
// how long a hover and a keystroke take. Arguments: numbers of entities in the catalogue.
import { setImmediate } from "node:timers/promises";
import { createLibrary, defaultSettings, type Library, silentLog } from "../src/core/index.ts";
import { memoryWorkspace } from "../test/support/memoryWorkspaceFiles.ts";
import { createTextGenerator } from "./support/generatedText.ts";
import { type ResultRow, writeResults } from "./support/results.ts";

const never = new AbortController().signal;
const sizes = process.argv.slice(2).map(Number);
const sources = 300;
const rounds = 5;
/** The number of names at which things are promised. */
const promised = 100_000;
const rows: ResultRow[] = [];

function catalogue(names: readonly string[]): string {
	let text = "# Ours.\nentities:\n";
	for (const [at, name] of names.entries()) text += `  # number ${at}\n  - name: ${name}\n    kind: company # sure\n`;
	return text;
}

function percentile(values: readonly number[], share: number): string {
	const sorted = [...values].sort((a, b) => a - b);
	return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)} ms`;
}

interface Cost {
	readonly clock: number;
	readonly processor: number;
	/** Processor time in which nothing else could run on the event loop. */
	readonly longest: number;
}

/** Other work on the machine counts little in it. */
function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** Milliseconds. */
async function cost(work: () => Promise<unknown>): Promise<Cost> {
	await setImmediate();
	let longest = 0;
	let last = processorTime();
	let isOver = false;
	const watch = (async () => {
		while (!isOver) {
			await setImmediate();
			const now = processorTime();
			longest = Math.max(longest, now - last);
			last = now;
		}
	})();
	const start = performance.now();
	const before = processorTime();
	await work();
	const processor = processorTime() - before;
	const clock = performance.now() - start;
	isOver = true;
	await watch;
	return { clock, processor, longest };
}

/** Whether a passage with this word is found in the source, and a name that is known beside it. */
async function isSeen(library: Library, uri: string, word: string): Promise<boolean> {
	const [hit] = await library.searchPassages(word, 1, never);
	if (!hit) return false;
	const { start, end } = hit.span;
	const mentions = await library.mentionsInSource(uri, never);
	return mentions.some((mention) => mention.start >= start && mention.end <= end);
}

function print(what: string, costs: readonly Cost[]): void {
	const of = (key: keyof Cost) =>
		percentile(
			costs.map((one) => one[key]),
			0.5,
		);
	console.log(`  ${what.padEnd(34)} ${of("clock")}, processor ${of("processor")}, longest stretch ${of("longest")}`);
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
	const generator = createTextGenerator(5);
	const names = new Set<string>();
	while (names.size < size)
		names.add(`${generator.name()} ${generator.word()}`.replace(/\b\w/g, (it) => it.toUpperCase()));
	const list = [...names];
	const some = () => list[Math.floor(generator.random() * list.length)] as string;
	const text = () => Array.from({ length: 40 }, () => `${generator.sentence()} ${some()} agreed with that.`).join(" ");
	const files: Record<string, string> = { "entities.yaml": catalogue(list) };
	for (let at = 0; at < sources; at++) files[`sources/${at}.txt`] = text();
	const megabytes = Object.values(files).reduce((sum, file) => sum + file.length, 0) / 1e6;
	const workspace = memoryWorkspace(files);
	const library = createLibrary(workspace, defaultSettings, silentLog);
	console.log(`${size} entities, ${sources} sources, ${megabytes.toFixed(1)} MB; medians of ${rounds}`);
	const whole = await cost(() => library.rebuild(never));
	print("all from nothing", [whole]);
	const changed: Cost[] = [];
	const edited: Cost[] = [];
	const seen: number[] = [];
	const uri = workspace.uri("sources/7.txt");
	for (let round = 0; round < rounds; round++) {
		workspace.write("sources/7.txt", `${text()} ${some()} told Brineor${round} Holdings plc so.`);
		const start = performance.now();
		const refreshing = cost(() => library.refresh([uri], never));
		while (!(await isSeen(library, uri, `Brineor${round}`))) await setImmediate();
		seen.push(performance.now() - start);
		changed.push(await refreshing);
		workspace.write("entities.yaml", `${catalogue(list)}  - name: Tarnmoor ${round}\n`);
		edited.push(await cost(() => library.refresh([workspace.uri("entities.yaml")], never)));
	}
	console.log(`  one source changed, found and its known names seen: ${percentile(seen, 0.5)}`);
	print("all learnt from it", changed);
	print("one entry of the catalogue added", edited);
	const hovers: number[] = [];
	for (let round = 0; round < 2000; round++) {
		const line = `It was ${some()} again.`;
		const start = performance.now();
		const [mention] = await library.mentionsIn(line, "plain", never);
		if (mention) await library.entityCard(mention.entities, never);
		hovers.push(performance.now() - start);
	}
	console.log(`  hover, computed: p50 ${percentile(hovers, 0.5)}, p99 ${percentile(hovers, 0.99)}`);
	const typed: number[] = [];
	for (let round = 0; round < 60; round++) {
		const name = some();
		for (let length = 1; length <= name.length; length++) {
			const start = performance.now();
			await library.searchEntities(name.slice(0, length), 20, never);
			typed.push(performance.now() - start);
		}
	}
	if (size === promised) {
		const clock = percentile(
			changed.map((one) => one.clock),
			0.5,
		);
		const names = size.toLocaleString("en");
		const p50 = percentile(hovers, 0.5);
		rows.push(
			{
				what: `What a hover says, worked out (${names} names, ${sources} sources)`,
				promise: "≤ 1 ms for 99 of 100 hovers",
				measured: `${percentile(hovers, 0.99)} (half of them: ${p50})`,
				baseline: "",
			},
			{
				what: `A changed source is found, with the known names in it (${names} names, ${sources} sources)`,
				promise: "≤ 50 ms",
				measured: percentile(seen, 0.5),
				baseline: `all learnt from it ${clock}; everything anew ${(whole.clock / 1000).toFixed(1)} s`,
			},
		);
	}
	console.log(`  entity search, a keystroke: p50 ${percentile(typed, 0.5)}, p99 ${percentile(typed, 0.99)}`);
}
if (sizes.length === 0) writeResults("knowledge", rows);
