// Prints how fast passages are found, beside SQLite FTS5 and MiniSearch. Arguments: megabytes of text (1 10 100), or
// one number and "own", which leaves the others out.
import MiniSearch from "minisearch";
import { parseQuery } from "../src/core/search/parseQuery.ts";
import { createPassageIndex } from "../src/core/search/passageIndex.ts";
import { benchText } from "./support/benchText.ts";
import { openFullTextTable } from "./support/fullTextTable.ts";
import { cpuSeconds, latencies, percentile } from "./support/measure.ts";
import { canMeasureMemory, memoryInUse } from "./support/memory.ts";
import { type BenchQueries, type BenchSource, passageSources, queriesFrom } from "./support/passageSources.ts";
import { type ResultRow, writeResults } from "./support/results.ts";

const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite);
const isAlone = process.argv.includes("own");
/** Megabytes: above, MiniSearch takes minutes to build and several times the text in memory. */
const miniSearchLimit = 10;
const promised = 100;
const shown = 20;

interface Percentiles {
	readonly p50: number;
	readonly p99: number;
}

function percentiles(values: readonly number[]): Percentiles {
	return { p50: percentile(values, 0.5), p99: percentile(values, 0.99) };
}

function inWords({ p50, p99 }: Percentiles): string {
	return `p50 ${p50.toFixed(3)} ms, p99 ${p99.toFixed(2)} ms`;
}

/** Builds, and prints what that took. The share of the text that it takes in memory, and what was built. */
function build<T>(what: string, characters: number, create: () => T): { readonly made: T; readonly share: number } {
	const before = memoryInUse();
	let made: T | undefined;
	const seconds = cpuSeconds(1, () => {
		made = create();
	});
	const share = (memoryInUse() - before) / characters;
	// SQLite's memory is not seen from here.
	const isSeen = canMeasureMemory && share > 0;
	const memory = isSeen ? `${share.toFixed(2)}x the text in memory` : "memory not measured";
	console.log(`  ${what}: built at ${(characters / 1e6 / seconds).toFixed(1)} MB/s, ${memory}`);
	return { made: made as T, share };
}

async function own(sources: readonly BenchSource[], characters: number, { words, phrases }: BenchQueries) {
	const bySource = new Map(sources.map((source) => [source.source, source]));
	let asked = 0;
	const { made: index, share } = build("own", characters, () => {
		const created = createPassageIndex((name, passage) => {
			asked++;
			const source = bySource.get(name);
			const span = source?.passages[passage];
			return source && span && source.text.slice(span.start, span.end);
		});
		for (const { source, text, passages } of sources) created.replace(source, text, passages);
		created.freeze();
		return created;
	});
	const measure = async (what: string, queries: readonly string[]) => {
		const parsed = queries.map(parseQuery);
		const times = percentiles(await latencies(parsed, (query) => index.search(query, shown)));
		const texts = parsed.map((query) => {
			asked = 0;
			index.search(query, shown);
			return asked;
		});
		const { p50, p99 } = percentiles(texts);
		console.log(`  own, ${what}: ${inWords(times)}; texts looked at: p50 ${p50}, p99 ${p99}`);
		return times;
	};
	const whole = await measure(
		"whole words",
		words.map((query) => `${query.join(" ")} `),
	);
	await measure(
		"last word typed in part",
		words.map((query) => query.join(" ").slice(0, -1)),
	);
	await measure(
		"phrases",
		phrases.map((phrase) => `"${phrase.join(" ")}"`),
	);
	const changed = sources.slice(0, 200);
	const replaced = await latencies(changed, ({ source, text, passages }) => index.replace(source, text, passages), 1);
	console.log(
		`  own, a source replaced: ${inWords(percentiles(replaced))}, at most ${Math.max(...replaced).toFixed(1)} ms`,
	);
	return { times: whole, share };
}

async function fullText(sources: readonly BenchSource[], characters: number, { words }: BenchQueries) {
	const { made: table } = build("SQLite FTS5, its text and all", characters, () => openFullTextTable(sources));
	if (!table) {
		console.log("  SQLite FTS5: not in this Node");
		return undefined;
	}
	const times = percentiles(await latencies(words, (query) => table.search(query, shown), 2));
	console.log(`  SQLite FTS5: ${inWords(times)}`);
	return times;
}

async function miniSearch(sources: readonly BenchSource[], characters: number, { words }: BenchQueries) {
	if (characters / 1e6 > miniSearchLimit * 1.1) {
		return console.log(`  MiniSearch: left out above ${miniSearchLimit} MB, for it takes minutes`);
	}
	const { made: index } = build("MiniSearch", characters, () => {
		const created = new MiniSearch({ fields: ["text"] });
		for (const { source, text, passages } of sources) {
			created.addAll(passages.map(({ start, end }, at) => ({ id: `${source}#${at}`, text: text.slice(start, end) })));
		}
		return created;
	});
	const search = (query: readonly string[]) => index.search(query.join(" "), { combineWith: "AND" }).slice(0, shown);
	console.log(`  MiniSearch: ${inWords(percentiles(await latencies(words, search, 2)))}`);
}

async function measure(megabytes: number): Promise<readonly ResultRow[]> {
	const { origin, documents } = benchText(megabytes * 1e6);
	const sources = passageSources(documents);
	const characters = documents.reduce((sum, text) => sum + text.length, 0);
	const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
	const queries = queriesFrom(sources);
	console.log(
		`${(characters / 1e6).toFixed(1)} MB of ${origin}, ${passages} passages, ${queries.words.length} queries of 1-3 words`,
	);
	const { times, share } = await own(sources, characters, queries);
	if (isAlone) return [];
	const peer = await fullText(sources, characters, queries);
	await miniSearch(sources, characters, queries);
	if (megabytes !== promised) return [];
	return [
		{
			what: `Search all passages of ${megabytes} MB of text`,
			promise: "≤ 5 ms for 99 of 100 searches",
			measured: `${times.p99.toFixed(1)} ms (half of them: ${times.p50.toFixed(2)} ms)`,
			baseline: peer ? `SQLite FTS5 ${peer.p99.toFixed(0)} ms (${peer.p50.toFixed(2)} ms)` : "",
		},
		{
			what: `Memory for the search index of ${megabytes} MB`,
			promise: "≤ 0.8 times the text",
			measured: `${share.toFixed(2)} times`,
			baseline: "",
		},
	];
}

const rows: ResultRow[] = [];
for (const megabytes of sizes.length > 0 ? sizes : [1, 10, promised]) rows.push(...(await measure(megabytes)));
// What was asked for by hand is no news for the table.
if (sizes.length === 0 && canMeasureMemory && !isAlone) writeResults("search", rows);
