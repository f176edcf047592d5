// Prints what curation costs in large catalogues: an edit, a batch, and how long the event loop stands still while such
// a catalogue is read, beside a reading with the `yaml` package alone. Run: npm run bench -- catalogue
import { setImmediate, setTimeout } from "node:timers/promises";
import { parseDocument } from "yaml";
import { createLibrary, defaultSettings, silentLog, type TextChange } from "../src/core/index.ts";
import { memoryWorkspace } from "../test/support/memoryWorkspaceFiles.ts";

const never = new AbortController().signal;
const sizes = [10_000, 100_000];
const rounds = 5;
const candidates = 200;
/** Larger texts keep the `yaml` package busy for minutes. */
const largestForYaml = 10_000;

function catalogue(entities: number): string {
	let text = "# Ours.\nentities:\n";
	for (let index = 0; index < entities; index++) {
		text += `  # number ${index}\n  - name: Company Number ${index}\n    kind: company\n`;
		text += `    aliases: [CN${index}, "Firm ${index}"] # two\n`;
	}
	return text;
}

function source(from: number): string {
	return Array.from({ length: candidates / 10 }, (_, index) => {
		const name = `Brine${"abcdefghij"[from]}${"abcdefghijklmnopqrst"[index]}or`;
		return `Company Number ${from * 100 + index} said that ${name} Holdings Ltd would pay 3 million pounds to Firm ${index}.`;
	}).join("\n\n");
}

/** Milliseconds of processor time, so that other work on the machine counts little. */
async function cost<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly milliseconds: number }> {
	await setImmediate();
	const before = process.cpuUsage();
	const value = await work();
	const { user, system } = process.cpuUsage(before);
	return { value, milliseconds: (user + system) / 1000 };
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

function changed(text: string, changes: readonly TextChange[]): string {
	return [...changes].reverse().reduce((now, { start, end, newText }) => {
		return now.slice(0, start) + newText + now.slice(end);
	}, text);
}

/** Watches for the longest time in which nothing else could run, until stopped. */
function watchLoop(): () => number {
	let longest = 0;
	let last = performance.now();
	const timer = setInterval(() => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
	}, 1);
	return () => {
		clearInterval(timer);
		return Math.max(longest, performance.now() - last);
	};
}

const print = (what: string, milliseconds: number) =>
	console.log(`  ${what.padEnd(58)} ${milliseconds.toFixed(0).padStart(7)} ms`);

for (const size of sizes) {
	const text = catalogue(size);
	console.log(`${size.toLocaleString("en-GB")} entities, ${(text.length / 1e6).toFixed(1)} MB`);
	const files: Record<string, string> = { "entities.yaml": text };
	for (let index = 0; index < 10; index++) files[`sources/${index}.txt`] = source(index);
	const workspace = memoryWorkspace(files);
	const library = createLibrary(workspace, defaultSettings, silentLog);
	const stop = watchLoop();
	print("reading it with the sources, processor time", (await cost(() => library.rebuild(never))).milliseconds);
	await setTimeout(5);
	print("  longest stand-still of the event loop, clock", stop());
	const found = (await library.entities(never)).filter(({ entity }) => entity.status === "candidate");
	const ids = found.map(({ entity }) => entity.id);
	const edits: number[] = [];
	for (const id of ids.slice(0, rounds)) {
		const request = { kind: "confirm", entities: [id] } as const;
		edits.push((await cost(() => library.curate(request, text, never))).milliseconds);
	}
	print("one edit", median(edits));
	const all = await cost(() => library.curate({ kind: "confirm", entities: ids }, text, never));
	print(`one edit that confirms ${ids.length} candidates`, all.milliseconds);
	workspace.write("entities.yaml", changed(text, all.value.changes));
	const uris = [workspace.uri("entities.yaml")];
	const again = watchLoop();
	print("taking the changed catalogue over", (await cost(() => library.refresh(uris, never))).milliseconds);
	await setTimeout(5);
	print("  longest stand-still of the event loop, clock", again());
	if (size <= largestForYaml)
		print("the yaml package, reading it once", (await cost(() => parseDocument(text))).milliseconds);
}
