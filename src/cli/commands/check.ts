// `check [DIR | NOTE…]`: what no longer agrees with the sources.
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
	applyChanges,
	decodeText,
	type Library,
	movedChanges,
	type NoteCheck,
	type NoteFinding,
} from "../../core/index.ts";
import { type CheckedFinding, plainFinding } from "../checkedFinding.ts";
import { checkJson, checkText } from "../checkOutput.ts";
import { type CheckTargets, checkTargets, isInside } from "../checkTargets.ts";
import type { CliCommand, CliRun } from "../command.ts";
import { exitCodes, UsageError } from "../io.ts";
import { sarifLog } from "../sarif.ts";

const formats = ["text", "json", "sarif"];
const byteOrderMark = "\ufeff";

export const checkCommand: CliCommand = {
	name: "check",
	usage: "[DIR | NOTE…] [--format F] [--fix]",
	summary: "citations, quotations and figures that do not agree with the sources",
	async run(run) {
		const { options, io, signal } = run;
		const format = options.format ?? (options.json ? "json" : "text");
		if (!formats.includes(format))
			throw new UsageError(`There is no format "${format}". Formats: ${formats.join(", ")}`);
		const targets = await checkTargets(io, run.positionals, options.sources, signal);
		const library = await run.openForChecks(targets.root);
		const notes = await notesOf(library, targets, signal);
		if (notes.length === 0) {
			io.err("No notes: there is no Markdown file here that is no source.\n");
			return exitCodes.unusable;
		}
		let citations = 0;
		const findings: CheckedFinding[] = targets.notes.length > 0 ? [] : await otherFindings(library, signal);
		for (const note of notes) {
			// Lets a person stop it.
			await setImmediate();
			signal.throwIfAborted();
			const checked = await checkOne(note, library, run);
			citations += checked.check.citations.length;
			findings.push(...checked.check.findings.map((finding) => noteFinding(finding, note, checked.text)));
		}
		const result = { findings, citations, notes: notes.length };
		if (format === "json") io.out(`${JSON.stringify(checkJson(result, targets.base), null, 2)}\n`);
		else if (format === "sarif") io.out(`${JSON.stringify(sarifLog(findings, io.workingFolder), null, 2)}\n`);
		else io.out(checkText(result, io.workingFolder));
		const isClean = !findings.some(({ severity }) => severity === "error" || severity === "warning");
		return isClean ? exitCodes.clean : exitCodes.findings;
	},
};

/** Absolute paths, in order, each once. */
async function notesOf(library: Library, targets: CheckTargets, signal: AbortSignal): Promise<readonly string[]> {
	const all = targets.folders.length > 0 ? (await library.notes(signal)).map(({ uri }) => fileURLToPath(uri)) : [];
	const inFolders = all.filter((note) => targets.folders.some((folder) => isInside(folder, note)));
	return [...new Set([...inFolders, ...targets.notes])].sort();
}

interface CheckedNote {
	readonly text: string;
	readonly check: NoteCheck;
}

async function checkOne(note: string, library: Library, { options, io, signal }: CliRun): Promise<CheckedNote> {
	const bytes = new Uint8Array(readFileSync(note));
	const { text } = decodeText(bytes);
	const uri = pathToFileURL(note).href;
	const check = await library.checkNote({ uri, text }, signal);
	const changes = options.fix ? movedChanges(check) : [];
	if (changes.length === 0) return { text, check };
	const name = path.relative(io.workingFolder, note);
	const mark = writtenMark(bytes, text);
	if (mark === undefined) {
		io.err(`${name} is not UTF-8: its citations are left as they are.\n`);
		return { text, check };
	}
	const mended = applyChanges(text, changes);
	await writeFile(note, mark + mended);
	io.err(`${name}: ${changes.length} ${changes.length === 1 ? "citation" : "citations"} updated.\n`);
	return { text: mended, check: await library.checkNote({ uri, text: mended }, signal) };
}

/** What the file has before its text: nothing, or the mark of UTF-8. Undefined when it would not be written as it was. */
function writtenMark(bytes: Uint8Array, text: string): string | undefined {
	return ["", byteOrderMark].find((mark) => Buffer.from(mark + text).equals(bytes));
}

function noteFinding(finding: NoteFinding, note: string, text: string): CheckedFinding {
	const [repair] = finding.repairs.filter(({ kind }) => kind !== "keep");
	return {
		...plainFinding(finding, note, text),
		...(finding.source !== undefined && { source: fileURLToPath(finding.source) }),
		...(finding.grade && { grade: finding.grade }),
		...(repair && { advice: repair.title }),
	};
}

/** What is wrong with sources and catalogue. */
async function otherFindings(library: Library, signal: AbortSignal): Promise<CheckedFinding[]> {
	const found = await library.findings(signal);
	return Promise.all(
		found.map(async (finding) => {
			const file = fileURLToPath(finding.uri);
			const bytes = finding.span ? await readFile(file).catch(() => undefined) : undefined;
			return plainFinding(finding, file, bytes && decodeText(new Uint8Array(bytes)).text);
		}),
	);
}
