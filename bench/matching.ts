// Prints how fast known names are found, and what they take, beside a bare loop over the same text and an Aho-Corasick
// automaton. Arguments: numbers of names (1000 100000 1000000).
import AhoCorasick from "modern-ahocorasick";
import { createNameMatcher } from "../src/core/entities/matching/createNameMatcher.ts";
import { benchNames, benchText } from "./support/benchText.ts";
import { bareLoop, cpuSeconds, megabytesPerSecond } from "./support/measure.ts";
import { canMeasureMemory, memoryInUse } from "./support/memory.ts";
import { type ResultRow, writeResults } from "./support/results.ts";

const sizes = process.argv.slice(2).map(Number);
const { origin, documents } = benchText(15_000_000);
const text = documents.join("\n\n");
/** The automaton is slow: it gets the first part of the same documents. */
const someDocuments = documents.slice(0, Math.ceil(documents.length / 8));
const someText = someDocuments.join("\n\n");
const runs = 5;
/** What each number of names is promised; in between there is no promise. */
const promises: Readonly<Record<number, { readonly speed: number; readonly ratio: number }>> = {
	100000: { speed: 60, ratio: 10 },
	1000000: { speed: 40, ratio: 14 },
};

interface Made<T> {
	readonly made: T;
	/** CPU time. */
	readonly seconds: number;
	readonly bytesAName: number;
}

function make<T>(names: number, create: () => T): Made<T> {
	const before = memoryInUse();
	let made: T | undefined;
	const seconds = cpuSeconds(1, () => {
		made = create();
	});
	return { made: made as T, seconds, bytesAName: (memoryInUse() - before) / names };
}

function loopSpeed(): number {
	return megabytesPerSecond(
		text,
		cpuSeconds(runs, () => bareLoop(text)),
	);
}

function describe(what: string, speed: number, loop: number, { seconds, bytesAName }: Made<unknown>): string {
	const size = canMeasureMemory ? `${bytesAName.toFixed(0)} bytes a name` : "bytes a name: run with --expose-gc";
	return `  ${what}: ${speed.toFixed(1)} MB/s, 1/${(loop / speed).toFixed(1)} of the loop; built in ${seconds.toFixed(2)} s, ${size}`;
}

/** CPU time; every start of a name, whole words or not, which is less than what ours decides. */
function automaton(names: readonly string[], loop: number): string {
	const built = make(names.length, () => new AhoCorasick([...names]));
	const speed = megabytesPerSecond(
		someText,
		cpuSeconds(1, () => {
			for (const document of someDocuments) built.made.search(document);
		}),
	);
	console.log(describe("modern-ahocorasick", speed, loop, built));
	return `modern-ahocorasick ${speed.toFixed(0)} MB/s, built in ${built.seconds.toFixed(1)} s, ${built.bytesAName.toFixed(0)} bytes a name`;
}

function measure(size: number): readonly ResultRow[] {
	// Through bytes and back, so that each is one string in memory before anything is measured.
	const names = JSON.parse(JSON.stringify(benchNames(documents, size))) as readonly string[];
	const matchable = names.map((name, at) => ({ name, caseRule: "exact" as const, entities: [`e${at}`] }));
	const own = make(size, () => createNameMatcher(matchable));
	let mentions = 0;
	// A document at a time, as they are read.
	const matchAll = () => {
		mentions = 0;
		for (const document of documents) mentions += own.made.match(document).length;
	};
	matchAll();
	const loop = loopSpeed();
	const speed = megabytesPerSecond(text, cpuSeconds(runs, matchAll));
	console.log(`${size} names, ${mentions} mentions; the loop: ${loop.toFixed(0)} MB/s`);
	console.log(describe("own", speed, loop, own));
	const peer = automaton(names, loop);
	const promise = promises[size];
	if (!promise) return [];
	const count = size.toLocaleString("en");
	return [
		{
			what: `Find ${count} known names in text`,
			promise: `≥ ${promise.speed} MB/s, ≥ 1/${promise.ratio} of a loop that only reads each character`,
			measured: `${speed.toFixed(0)} MB/s, 1/${(loop / speed).toFixed(1)}`,
			baseline: peer.split(",")[0] as string,
		},
		{
			what: `Memory for ${count} names, of ${(names.join("").length / size).toFixed(0)} characters each`,
			promise: "≤ 45 bytes a name",
			measured: `${own.bytesAName.toFixed(0)} bytes, built in ${own.seconds.toFixed(1)} s`,
			baseline: peer.split(", ").slice(1).reverse().join(", "),
		},
	];
}

console.log(`matching: ${(text.length / 1e6).toFixed(1)} MB of ${origin}; CPU time, median of ${runs} runs`);
bareLoop(text);
const rows = (sizes.length > 0 ? sizes : [1_000, 100_000, 1_000_000]).flatMap(measure);
// What was asked for by hand is no news for the table.
if (sizes.length === 0 && canMeasureMemory) writeResults("matching", rows);
