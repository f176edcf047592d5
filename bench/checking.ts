// Prints how long a check takes: a whole folder from the command line, cold, and one note that was just saved.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { nodeWorkspaceFiles } from "../src/cli/nodeWorkspaceFiles.ts";
import { runCli } from "../src/cli/runCli.ts";
import { createLibrary, defaultSettings, silentLog } from "../src/core/index.ts";
import { createTextGenerator } from "./support/generatedText.ts";
import { median } from "./support/measure.ts";

const counts = { sources: 2000, sentences: 15, notes: 1000, citations: 20, ofOneNote: 100 };
const signal = new AbortController().signal;
const folder = mkdtempSync(path.join(tmpdir(), "well-sourced-bench-"));
const generator = createTextGenerator(7);
const pick = (below: number): number => Math.floor(generator.random() * below);

/** Sentences of each source; every third has a figure, every fifth is quoted speech. */
function sentence(at: number): string {
	const words = generator.sentence();
	if (at % 3 === 0) return words.replace(/\.$/, ` for ${10 + pick(900)} million euros.`);
	return at % 5 === 0 ? `“${words.slice(0, -1)},” ${generator.name()} said.` : words;
}

const sources = Array.from({ length: counts.sources }, () =>
	Array.from({ length: counts.sentences }, (_, at) => sentence(at)),
);

/** A sentence with its citation. One in ten has moved, one in fifty has a figure or a word changed. */
function cited(): string {
	const source = pick(sources.length);
	const line = pick(counts.sentences);
	const words = sources[source]?.[line] ?? "";
	const says = pick(50) === 0 ? words.replace(/\d+/, "7").replace(/ \w+,”/, " otherwise,”") : words;
	const quote = words.replaceAll('"', "").slice(0, 120).replace(/ \S*$/, "");
	const cites = pick(10) === 0 ? 1 : line + 1;
	return `${says} [Source](../sources/s${source}.txt#L${cites} "${quote}") ${generator.sentence()}\n`;
}
const note = (citations: number): string => Array.from({ length: citations }, cited).join("\n");

try {
	mkdirSync(path.join(folder, "sources"));
	mkdirSync(path.join(folder, "notes"));
	let bytes = 0;
	for (const [at, lines] of sources.entries()) {
		const text = `${lines.join("\n")}\n`;
		bytes += text.length;
		writeFileSync(path.join(folder, `sources/s${at}.txt`), text);
	}
	for (let at = 0; at < counts.notes; at++) writeFileSync(path.join(folder, `notes/n${at}.md`), note(counts.citations));

	let out = "";
	const io = {
		workingFolder: folder,
		mediaFolder: "",
		out: (text: string) => {
			out = text;
		},
		err: () => {},
		showsProgress: false,
	};
	const cpu = process.cpuUsage();
	const started = performance.now();
	await runCli(["check", "--json"], io, signal);
	const seconds = (performance.now() - started) / 1000;
	const { user, system } = process.cpuUsage(cpu);
	const { findings, citations, notes } = JSON.parse(out) as {
		findings: { code: string }[];
		citations: number;
		notes: number;
	};
	const codes = [...Map.groupBy(findings, ({ code }) => code)].map(([code, all]) => `${all.length} ${code}`);
	console.log(
		`check: ${notes} notes, ${citations} citations into ${counts.sources} sources (${(bytes / 1e6).toFixed(1)} MB), cold: ` +
			`${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of CPU; ${codes.join(", ")}`,
	);

	const files = nodeWorkspaceFiles({ root: folder, maximumFileBytes: defaultSettings.maximumFileBytes });
	const library = createLibrary(files, defaultSettings, silentLog, { withoutNames: true });
	await library.rebuild(signal);
	const uri = pathToFileURL(path.join(folder, "notes/one.md")).href;
	const text = note(counts.ofOneNote);
	const times: number[] = [];
	for (let run = 0; run < 15; run++) {
		// Another text each time: what was checked before is not checked again.
		const before = performance.now();
		await library.checkNote({ uri, text: `${text}\nRun ${run}.\n` }, signal);
		times.push(performance.now() - before);
	}
	console.log(
		`one saved note of ${counts.ofOneNote} citations: ${median(times).toFixed(1)} ms, the first time ${times[0]?.toFixed(1)} ms`,
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
