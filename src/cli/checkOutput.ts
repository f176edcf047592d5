// What a check found, for people and as JSON.
import path from "node:path";
import type { CheckedFinding } from "./checkedFinding.ts";

export interface CheckResult {
	readonly findings: readonly CheckedFinding[];
	/** Number of citations that were looked at. */
	readonly citations: number;
	/** Number of notes. */
	readonly notes: number;
}

/** Relative to a folder, `/` always. */
export function slashPath(folder: string, file: string): string {
	return path.relative(folder, file).split(path.sep).join("/");
}

/** Paths are relative to `base`. */
export function checkJson({ findings, citations, notes }: CheckResult, base: string): object {
	return {
		findings: findings.map(({ code, severity, file, place, message, source, grade }) => ({
			code,
			severity,
			file: slashPath(base, file),
			...place,
			message,
			...(source !== undefined && { path: slashPath(base, source) }),
			...(grade && { grade }),
		})),
		citations,
		notes,
	};
}

/** One finding a line, as compilers print them, and under it what to do. Paths are relative to `base`. */
export function checkText({ findings, citations, notes }: CheckResult, base: string): string {
	const lines = findings.map(({ code, severity, file, place, message, advice }) => {
		const at = place ? `:${place.line}:${place.column}` : "";
		const help = advice === undefined ? "" : `    ${oneLine(advice)}\n`;
		return `${slashPath(base, file)}${at}: ${severity} ${code}: ${oneLine(message)}\n${help}`;
	});
	const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`;
	const found = findings.length === 0 ? "nothing found" : count(findings.length, "finding");
	return `${lines.join("")}${count(citations, "citation")} in ${count(notes, "note")}: ${found}\n`;
}

/** Words of notes and sources must neither break the line nor reach a terminal as commands. */
function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
