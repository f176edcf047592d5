// Reads the frozen cases of checking; their notation is explained beside them.
import { readFileSync } from "node:fs";
import type { Span } from "../../../src/core/model/span.ts";

export interface FrozenCase {
	readonly sentence: string;
	readonly source: string;
	/** What is to be found, in `sentence`; undefined when nothing is. */
	readonly expected?: Span;
}

function parseCase(line: string): FrozenCase {
	const [marked = "", source = ""] = line.split(" || ");
	const start = marked.indexOf("{");
	const end = marked.indexOf("}") - 1;
	const sentence = marked.replace(/[{}]/g, "");
	return { sentence, source: source.replaceAll("⏎", "\n"), ...(start >= 0 && { expected: { start, end } }) };
}

/** `kind` is `figures` or `quotations`, `part` is `dev` or `heldOut`. */
export function readFrozenCases(kind: string, truth: "true" | "false", part: string): readonly FrozenCase[] {
	const file = new URL(`../../fixtures/checking/${kind}/${truth}.${part}.txt`, import.meta.url);
	const lines = readFileSync(file, "utf8").trim().split("\n");
	return lines.filter((line) => !line.startsWith("# ")).map(parseCase);
}

export interface Score {
	readonly precision: number;
	readonly recall: number;
	/** Sentences with a finding too many. */
	readonly wrong: readonly string[];
	/** Sentences whose finding is missing. */
	readonly missed: readonly string[];
}

/** `find` gives the findings of one case; one that touches what is expected is right, every other is wrong. */
export function score(cases: readonly FrozenCase[], find: (one: FrozenCase) => readonly Span[]): Score {
	let right = 0;
	let found = 0;
	const wrong: string[] = [];
	const missed: string[] = [];
	for (const one of cases) {
		const { expected, sentence, source } = one;
		const spans = find(one);
		const hits = spans.filter(({ start, end }) => expected && start < expected.end && expected.start < end);
		if (hits.length < spans.length) wrong.push(`${sentence} || ${source}`);
		if (expected !== undefined && hits.length === 0) missed.push(`${sentence} || ${source}`);
		if (hits.length > 0) right++;
		found += spans.length - hits.length + (hits.length > 0 ? 1 : 0);
	}
	const wanted = cases.filter(({ expected }) => expected !== undefined).length;
	return { precision: found === 0 ? 1 : right / found, recall: right / wanted, wrong, missed };
}
