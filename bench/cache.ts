// Prints what a second start costs beside the first. Argument: megabytes of text (50); documents have 10 kB each.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createKeptSources } from "../src/core/cache/keptSources.ts";
import { createLibrary, defaultSettings, type SourceFile, silentLog, type WorkspaceFiles } from "../src/core/index.ts";
import { folderCacheStore } from "../test/support/folderCacheStore.ts";
import { benchText } from "./support/benchText.ts";
import { writeResults } from "./support/results.ts";

const megabytes = Number(process.argv[2] ?? 50);
const documentBytes = 10_000;
const signal = new AbortController().signal;
const { origin, documents } = benchText(megabytes * 1e6);

/** Documents of one size, whatever the samples have. */
function cut(texts: readonly string[]): readonly Uint8Array[] {
	const whole = texts.join("\n\n");
	const parts: Uint8Array[] = [];
	for (let at = 0; at < whole.length; at += documentBytes) {
		parts.push(new TextEncoder().encode(whole.slice(at, at + documentBytes)));
	}
	return parts;
}

const contents = new Map(cut(documents).map((bytes, at) => [`file:///sources/${at}.txt`, bytes]));
const files: readonly SourceFile[] = [...contents].map(([uri, bytes]) => ({
	uri,
	path: uri.slice("file:///".length),
	size: bytes.length,
	modified: 1_700_000_000_000,
}));
const workspace: WorkspaceFiles = {
	listSources: async () => files,
	listCatalogues: async () => [],
	listNotes: async () => [],
	exists: async () => false,
	describe: async (uri) => files.find((file) => file.uri === uri),
	read: async (uri) => contents.get(uri)?.slice() ?? new Uint8Array(),
};
const folder = mkdtempSync(path.join(tmpdir(), "kept-"));
const cache = folderCacheStore(folder);
const recogniserWeights = async () => readFileSync(new URL("../media/recogniser.bin", import.meta.url));
const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(2);
const blobs = () => readdirSync(folder).map((name) => path.join(folder, name));

/** A start: until everything can be asked, and until a hover works. */
async function start(): Promise<{ readonly whole: string; readonly hover: string }> {
	const library = createLibrary(workspace, defaultSettings, silentLog, { cache, recogniserWeights });
	const from = performance.now();
	let hover: string | undefined;
	library.onDidChange(() => {
		hover ??= seconds(from);
	});
	await library.rebuild(signal);
	const whole = seconds(from);
	await kept();
	return { whole, hover: hover ?? whole };
}

/** What a start finds of what was kept. */
async function loaded(): Promise<number> {
	let count = 0;
	await createKeptSources(cache, silentLog).load(
		async () => {},
		() => count++,
	);
	return count;
}

/** Until everything is kept: nothing in the folder changes any more. */
async function kept(): Promise<void> {
	const stamps = () => blobs().map((file) => `${file} ${statSync(file).mtimeMs}`);
	for (let last = "", quiet = 0; quiet < 20; ) {
		await new Promise((resolve) => setTimeout(resolve, 500));
		const now = stamps().join();
		quiet = now === last && now.includes("knowledge") ? quiet + 1 : 0;
		last = now;
	}
	const count = await loaded();
	if (count < files.length) throw new Error(`${files.length - count} of ${files.length} sources were not kept`);
}

/** CPU seconds, on which other work on the machine has less influence. */
async function cpuOf(call: () => unknown): Promise<string> {
	const before = process.cpuUsage();
	await call();
	const { user, system } = process.cpuUsage(before);
	return ((user + system) / 1e6).toFixed(3);
}

const bytes = [...contents.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`kept sources: ${files.length} documents, ${(bytes / 1e6).toFixed(0)} MB of ${origin}`);
const cold = await start();
const size = blobs().reduce((sum, file) => sum + statSync(file).size, 0);
console.log(`  first start: ${cold.whole} s; kept in ${blobs().length} blobs, ${(size / bytes).toFixed(2)}x the text`);
let reading = "";
for (let run = 0; run < 3; run++) {
	globalThis.gc?.();
	reading = await cpuOf(() => {
		for (const file of blobs()) readFileSync(file);
	});
	const loading = await cpuOf(loaded);
	console.log(`  ${files.length} sources loaded: ${loading} s of CPU; the same bytes with readFile: ${reading} s`);
}
const warm = await start();
console.log(`  second start: hover after ${warm.hover} s, everything after ${warm.whole} s`);
rmSync(folder, { recursive: true });
if (process.argv[2] === undefined) {
	writeResults("cache", [
		{
			what: `Start again with ${files.length.toLocaleString("en")} sources, ${megabytes} MB, that have not changed, until a name can be hovered`,
			promise: "≤ 10 ms per 1,000 sources and 0.15 s per 100 MB",
			measured: `${warm.hover} s`,
			baseline: `reading them anew ${cold.whole} s; the bytes that are kept with readFile ${reading} s`,
		},
	]);
}
