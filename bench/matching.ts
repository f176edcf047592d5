// Prints how fast known names are found, beside a bare loop over the same text. Arguments: numbers of names.
import { createNameMatcher } from "../src/core/entities/matching/createNameMatcher.ts";
import { benchNames, benchText } from "./support/benchText.ts";
import { bareLoop, cpuSeconds, megabytesPerSecond } from "./support/measure.ts";

const sizes = process.argv.slice(2).map(Number);
const { origin, documents } = benchText(15_000_000);
const text = documents.join("\n\n");
const runs = 5;

function memory(): number {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

console.log(`matching: ${(text.length / 1e6).toFixed(1)} MB of ${origin}; CPU time, median of ${runs} runs`);
for (const size of sizes.length > 0 ? sizes : [1_000, 100_000]) {
	const names = benchNames(documents, size).map((name, at) => ({
		name,
		caseRule: "exact" as const,
		entities: [`e${at}`],
	}));
	const before = memory();
	let matcher = createNameMatcher([]);
	const build = cpuSeconds(1, () => {
		matcher = createNameMatcher(names);
	});
	const bytes = (memory() - before) / size;
	let mentions = 0;
	matcher.match(text.slice(0, 1_000_000));
	bareLoop(text);
	const loop = megabytesPerSecond(
		text,
		cpuSeconds(runs, () => bareLoop(text)),
	);
	const speed = megabytesPerSecond(
		text,
		cpuSeconds(runs, () => {
			mentions = 0;
			// A document at a time, as they are read.
			for (const document of documents) mentions += matcher.match(document).length;
		}),
	);
	console.log(
		`${size} names: ${speed.toFixed(1)} MB/s, 1/${(loop / speed).toFixed(1)} of a charCodeAt loop (${loop.toFixed(0)} MB/s), ` +
			`${mentions} mentions; built in ${build.toFixed(2)} s; ${globalThis.gc ? `${bytes.toFixed(1)} bytes a name` : "bytes a name: run with --expose-gc"}`,
	);
}
