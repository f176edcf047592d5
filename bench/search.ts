// Prints how fast passages and entities are found. Argument: megabytes of text (10). "own" after it leaves out the others; MiniSearch runs up to 20 only.
import MiniSearch from "minisearch";
import type { Passage } from "../src/core/model/passage.ts";
import { createEntitySearch } from "../src/core/search/entitySearch.ts";
import { type PassageQuery, parseQuery } from "../src/core/search/parseQuery.ts";
import { createPassageIndex } from "../src/core/search/passageIndex.ts";
import { benchNames, benchText } from "./support/benchText.ts";
import { openFullTextTable } from "./support/fullTextTable.ts";
import { createTextGenerator, type TextGenerator } from "./support/generatedText.ts";
import { cpuSeconds, latencies, percentile } from "./support/measure.ts";

const megabytes = Number(process.argv[2] ?? 10);
const miniSearchLimit = 20;
const generator = createTextGenerator(5);
const { origin, documents } = benchText(megabytes * 1e6);

interface Document {
	readonly source: string;
	readonly text: string;
	readonly passages: readonly Passage[];
}

/** Sentences, by a rule that is good enough to measure with. */
function split(text: string): readonly Passage[] {
	return [...text.matchAll(/\S[^.!?]*(?:[.!?]+|$)/g)].map(({ index, 0: words }) => ({
		start: index,
		end: index + words.length,
	}));
}

function times(values: readonly number[]): string {
	return `p50 ${percentile(values, 0.5).toFixed(3)} ms, p99 ${percentile(values, 0.99).toFixed(2)} ms`;
}

function memory(): number {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

/** One to three words of a passage. */
function queriesFrom(sources: readonly Document[], random: TextGenerator["random"]): readonly (readonly string[])[] {
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	const queries: string[][] = [];
	while (queries.length < 300) {
		const { text, passages } = pick(sources);
		if (passages.length === 0) continue;
		const { start, end } = pick(passages);
		const words = text
			.slice(start, end)
			.toLowerCase()
			.match(/[a-z]+/g);
		if (words) queries.push([...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(words)))]);
	}
	return queries;
}

const sources: readonly Document[] = documents.map((text, at) => ({
	source: `file:///${at}.txt`,
	text,
	passages: split(text),
}));
const characters = documents.reduce((sum, text) => sum + text.length, 0);
const queries = queriesFrom(sources, generator.random);

async function passageRows(): Promise<void> {
	const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
	console.log(
		`passages: ${(characters / 1e6).toFixed(1)} MB of ${origin}, ${passages} passages, ${queries.length} queries of 1-3 words`,
	);
	const bySource = new Map(sources.map((source) => [source.source, source]));
	const before = memory();
	const index = createPassageIndex((name, passage) => {
		const source = bySource.get(name);
		const span = source?.passages[passage];
		return source && span && source.text.slice(span.start, span.end);
	});
	const build = cpuSeconds(1, () => {
		for (const { source, text, passages } of sources) index.replace(source, text, passages);
	});
	const grown = memory() - before;
	const run = (query: PassageQuery) => index.search(query, 20);
	const complete = queries.map((words) => parseQuery(`${words.join(" ")} `));
	const typed = queries.map((words) => parseQuery(words.join(" ").slice(0, -1)));
	const phrases = queries.map((words) => parseQuery(`"${words.slice(0, 2).join(" ")}"`));
	const share = globalThis.gc
		? `${(grown / characters).toFixed(2)}x the text in memory`
		: "memory: run with --expose-gc";
	console.log(
		`  own: built at ${(characters / 1e6 / build).toFixed(1)} MB/s, ${share}; ${times(await latencies(complete, run))}`,
	);
	console.log(
		`  own, last word typed in part: ${times(await latencies(typed, run))}; phrases: ${times(await latencies(phrases, run))}`,
	);
	const changed = sources.slice(0, 200);
	const replaced = await latencies(changed, ({ source, text, passages }) => index.replace(source, text, passages), 1);
	console.log(`  own, a source replaced: ${times(replaced)}, at most ${Math.max(...replaced).toFixed(1)} ms`);
	const compact = cpuSeconds(1, () => index.compact());
	console.log(
		`  own, compact: ${compact.toFixed(2)} s once, ${(index.byteLength / characters).toFixed(2)}x the text; ${times(await latencies(complete, run))}`,
	);
}

async function fullTextRow(): Promise<void> {
	let table: ReturnType<typeof openFullTextTable>;
	const build = cpuSeconds(1, () => {
		table = openFullTextTable(sources);
	});
	if (!table) return console.log("  SQLite FTS5: not in this Node");
	const { search } = table;
	const found = await latencies(queries, (words) => search(words, 20), 2);
	console.log(`  SQLite FTS5: built at ${(characters / 1e6 / build).toFixed(1)} MB/s; ${times(found)}`);
}

async function miniSearchRow(): Promise<void> {
	if (megabytes > miniSearchLimit) return console.log(`  MiniSearch: left out above ${miniSearchLimit} MB`);
	const other = new MiniSearch({ fields: ["text"] });
	const build = cpuSeconds(1, () => {
		for (const { source, text, passages } of sources) {
			other.addAll(passages.map(({ start, end }, at) => ({ id: `${source}#${at}`, text: text.slice(start, end) })));
		}
	});
	const found = await latencies(
		queries,
		(words) => other.search(words.join(" "), { combineWith: "AND" }).slice(0, 20),
		2,
	);
	console.log(`  MiniSearch: built at ${(characters / 1e6 / build).toFixed(1)} MB/s; ${times(found)}`);
}

async function entityRow(count: number): Promise<void> {
	const names = benchNames(documents, count);
	const entities = names.map((name, at) => ({
		id: `${at}`,
		names: [name],
		weight: Math.floor(1 / (generator.random() + 0.02)),
	}));
	let search = createEntitySearch([]);
	const build = cpuSeconds(1, () => {
		search = createEntitySearch(entities);
	});
	// Each beginning of a name is a keystroke; whole names with two letters swapped are typing slips.
	const typed = ["softbank", "sumitomo mitsui", "nec", ...names.slice(0, 40).map((name) => name.toLowerCase())];
	const keystrokes = typed.flatMap((name) => Array.from(name, (_, at) => name.slice(0, at + 1)));
	const slips = names.slice(0, 300).map((name) => name.slice(0, 2) + (name[3] ?? "") + (name[2] ?? "") + name.slice(4));
	const run = (query: string) => search.search(query, 50);
	await run("load what loads late");
	console.log(
		`entities: ${count}, built in ${build.toFixed(2)} s; keystrokes ${times(await latencies(keystrokes, run))}; slips ${times(await latencies(slips, run))}`,
	);
}

await passageRows();
if (process.argv[3] !== "own") await fullTextRow();
if (process.argv[3] !== "own") await miniSearchRow();
for (const count of [10_000, 100_000]) await entityRow(count);
