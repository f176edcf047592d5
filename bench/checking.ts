// Prints how long a check takes: a whole folder from the command line, cold, one note that was just saved, and a quote
// that is nowhere in a long source.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { nodeWorkspaceFiles } from "../src/cli/nodeWorkspaceFiles.ts";
import { anchorIn } from "../src/core/citations/anchor.ts";
import { createLibrary, defaultSettings, silentLog } from "../src/core/index.ts";
import { createAnchorText } from "../src/core/text/anchorText.ts";
import { createLineIndex } from "../src/core/text/lineIndex.ts";
import { createTextGenerator } from "./support/generatedText.ts";
import { bareLoop, cpuSeconds, median } from "./support/measure.ts";

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

interface Timed {
	readonly seconds: number;
	readonly cpu: number;
	readonly out: string;
}

const root = path.join(import.meta.dirname, "..");

/** The command line as it is shipped, in a folder of its own. */
function buildCli(): string {
	const outfile = path.join(folder, ".cli/cli.js");
	const built = spawnSync(process.execPath, [path.join(root, "scripts/build.mjs"), "--cli", outfile]);
	if (built.status !== 0) throw new Error(String(built.stderr));
	return outfile;
}

/** Prints, as its last words, the CPU time of the process it is loaded into. */
const tellCpu =
	"process.on('exit',()=>{const c=process.cpuUsage();require('fs').writeSync(2,'\\n'+(c.user+c.system)/1e6)})";

function timed(argv: readonly string[]): Timed {
	const preload = path.join(folder, ".cpu.cjs");
	writeFileSync(preload, tellCpu);
	const started = performance.now();
	const options = { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
	const { stdout, stderr } = spawnSync(process.execPath, ["--require", preload, ...argv], options);
	const seconds = (performance.now() - started) / 1000;
	return { seconds, cpu: Number(stderr.slice(stderr.lastIndexOf("\n") + 1)), out: stdout };
}

const readAndParse = `
	import { readdirSync, readFileSync } from "node:fs";
	import markdownIt from ${JSON.stringify(import.meta.resolve("markdown-it"))};
	const parser = markdownIt();
	for (const file of readdirSync("sources")) readFileSync("sources/" + file, "utf8");
	for (const file of readdirSync("notes")) parser.parse(readFileSync("notes/" + file, "utf8"), {});
`;

/** Milliseconds to look for a quote that is not there; the source has been looked through before. */
function lostQuotes(): void {
	const parts: string[] = [];
	for (let length = 0; length < 5e6; length += parts.at(-1)?.length ?? 0) parts.push(`${generator.sentence()}\n`);
	const text = parts.join("");
	const source = createAnchorText(text, createLineIndex(text));
	const words = Array.from({ length: 30 }, () => [...generator.sentence()].reverse().join("")).join(" ");
	const whole = words.slice(0, 200);
	const elided = `${words.slice(300, 398)} … ${words.slice(500, 597)}`;
	const asked = (quote: string) => {
		const before = performance.now();
		const { grade } = anchorIn(source, quote, { kind: "lines", first: 3, last: 3 });
		if (grade !== "lost") throw new Error(`The quote is ${grade}.`);
		return performance.now() - before;
	};
	console.log(
		`a quote of 200 characters that is nowhere in a source of 5 MB: the first ${asked(whole).toFixed(1)} ms, which folds ` +
			`the source; then ${median(Array.from({ length: 9 }, () => asked(whole))).toFixed(1)} ms, an elided one ` +
			`${median(Array.from({ length: 9 }, () => asked(elided))).toFixed(1)} ms ` +
			`(a loop over the source: ${(cpuSeconds(9, () => bareLoop(text)) * 1000).toFixed(1)} ms)`,
	);
}

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

	const cli = buildCli();
	const checks = Array.from({ length: 3 }, () => timed([cli, "check", "--json"]));
	const reads = timed(["--input-type=module", "-e", readAndParse]);
	const best = checks.reduce((one, other) => (other.seconds < one.seconds ? other : one));
	const { findings, citations, notes } = JSON.parse(best.out) as {
		findings: { code: string }[];
		citations: number;
		notes: number;
	};
	const codes = [...Map.groupBy(findings, ({ code }) => code)].map(([code, all]) => `${all.length} ${code}`);
	const spent = ({ seconds, cpu }: Timed) => `${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s of CPU`;
	console.log(
		`check, from the start of the process to its end: ${notes} notes, ${citations} citations into ${counts.sources} sources ` +
			`(${(bytes / 1e6).toFixed(1)} MB), cold, the best of ${checks.length}: ${spent(best)}; ${codes.join(", ")}\n` +
			`  all runs: ${checks.map(spent).join("; ")}\n` +
			`  a process that only reads the same files and parses the notes with markdown-it: ${spent(reads)}`,
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
	lostQuotes();
} finally {
	rmSync(folder, { recursive: true, force: true });
}
