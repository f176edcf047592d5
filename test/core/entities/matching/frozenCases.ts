// Reads the frozen cases of name matching. How they are written is said at the head of true.txt.
import { readFileSync } from "node:fs";
import type { MatchableName } from "../../../../src/core/entities/matching/nameMatcher.ts";

export interface FrozenCase {
	readonly line: string;
	readonly names: readonly MatchableName[];
	readonly text: string;
	/** The text with the mentions in brackets. */
	readonly marked: string;
}

function readEscapes(written: string): string {
	return written
		.replace(/\\n/g, "\n")
		.replace(/\\r/g, "\r")
		.replace(/\\t/g, "\t")
		.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

function parseName(written: string): MatchableName {
	const name = readEscapes(written.trim());
	return name.startsWith("~")
		? { name: name.slice(1), caseRule: "any", entities: [name.slice(1)] }
		: { name, caseRule: "exact", entities: [name] };
}

export function readFrozenCases(file: "true" | "false"): readonly FrozenCase[] {
	const path = new URL(`../../../fixtures/matching/${file}.txt`, import.meta.url);
	return readFileSync(path, "utf8")
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("# ") && !line.startsWith("##"))
		.map((line) => {
			const bar = line.indexOf(" | ");
			const marked = readEscapes(line.slice(bar + 3));
			return { line, names: line.slice(0, bar).split(";").map(parseName), marked, text: marked.replace(/[[\]]/g, "") };
		});
}
