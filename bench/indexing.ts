// Prints how fast plain text and Markdown become searchable, recognition aside, and what each step takes of it; beside
// SQLite FTS5. Every second file is read as Markdown. Argument: megabytes.
import { createNameMatcher } from "../src/core/entities/matching/createNameMatcher.ts";
import { defaultReadingLimits, readSource } from "../src/core/formats/readSource.ts";
import { splitPassages } from "../src/core/passages/splitPassages.ts";
import { createPassageIndex } from "../src/core/search/passageIndex.ts";
import { benchNames, benchText } from "./support/benchText.ts";
import { openFullTextTable } from "./support/fullTextTable.ts";
import { type BenchSource, sourceName } from "./support/passageSources.ts";
import { writeResults } from "./support/results.ts";

const megabytes = Number(process.argv[2] ?? 30);
const names = 100_000;
const charactersEach = 10_000;
const signal = new AbortController().signal;
const { origin, documents } = benchText(megabytes * 1e6);
const files = inFiles(documents).map((text) => new TextEncoder().encode(text));
const size = files.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
const matcher = createNameMatcher(
	benchNames(documents, names).map((name, at) => ({ name, caseRule: "exact", entities: [`${at}`] })),
);
const seconds = new Map<string, number>();

/** Documents of a length that people keep, whatever the samples have. */
function inFiles(texts: readonly string[]): readonly string[] {
	const joined: string[] = [];
	let last = "";
	for (const text of texts) {
		last += `${text}\n\n`;
		if (last.length < charactersEach) continue;
		joined.push(last);
		last = "";
	}
	return last === "" ? joined : [...joined, last];
}

/** CPU time, added up by step. */
async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
	const before = process.cpuUsage();
	const result = await work();
	const { user, system } = process.cpuUsage(before);
	seconds.set(name, (seconds.get(name) ?? 0) + (user + system) / 1e6);
	return result;
}

async function indexAll(): Promise<readonly BenchSource[]> {
	// A step for many files, so that looking at the clock costs nothing.
	const texts = await step("read", () =>
		Promise.all(
			files.map(async (bytes, at) => {
				const file = { uri: sourceName(at), name: `${at}.${at % 2 === 0 ? "txt" : "md"}`, bytes };
				return await readSource(file, defaultReadingLimits, signal);
			}),
		),
	);
	const sources = await step("split", () =>
		texts.map(({ text, notProse }, at) => ({
			source: sourceName(at),
			text,
			passages: splitPassages(text, notProse),
		})),
	);
	await step("match names", () => {
		for (const { text } of sources) matcher.match(text);
	});
	await step("index", () => {
		const index = createPassageIndex(() => undefined);
		for (const { source, text, passages } of sources) index.replace(source, text, passages);
	});
	return sources;
}

await indexAll();
seconds.clear();
const sources = await indexAll();
const all = [...seconds.values()].reduce((sum, one) => sum + one, 0);
const speed = size / all;
console.log(
	`indexing: ${size.toFixed(1)} MB of ${origin} in ${files.length} files, ${names} names; CPU time, second of two runs`,
);
for (const [name, one] of seconds) console.log(`  ${name}: ${(size / one).toFixed(0)} MB/s`);
console.log(`  all of it: ${speed.toFixed(1)} MB/s`);
const before = process.cpuUsage();
const table = openFullTextTable(sources);
const used = process.cpuUsage(before);
const peer = table ? (size * 1e6) / (used.user + used.system) : undefined;
console.log(`  ${peer ? `SQLite FTS5, indexing only: ${peer.toFixed(1)} MB/s` : "SQLite FTS5: not in this Node"}`);
if (process.argv[2] === undefined) {
	writeResults("indexing", [
		{
			what: "Make plain text and Markdown searchable: read, split, find 100,000 known names, index",
			promise: "≥ 12 MB/s",
			measured: `${speed.toFixed(1)} MB/s`,
			baseline: peer ? `SQLite FTS5 ${peer.toFixed(1)} MB/s for the last step alone` : "",
		},
	]);
}
