// Reads the frozen cases of alias resolution: documents with marked names, and what must hold about them.
import { readFileSync } from "node:fs";
import { type EntityKind, entityKinds } from "../../../../src/core/model/entity.ts";
import type { RecognisedName } from "../../../../src/core/model/mention.ts";

export interface MarkedText {
	readonly text: string;
	readonly names: readonly RecognisedName[];
}

export interface FrozenCase {
	readonly title: string;
	readonly documents: readonly MarkedText[];
	/** Lines that say what must hold. */
	readonly claims: readonly string[];
}

export function readCases(file: string): readonly FrozenCase[] {
	const text = readFileSync(new URL(`../../../fixtures/aliases/${file}`, import.meta.url), "utf8");
	return text
		.split(/\n\s*\n/)
		.filter((block) => block.trim() !== "")
		.map((block) => {
			const [title = "", ...lines] = block.trim().split("\n");
			const documents = lines
				.filter((line) => /^\d+:/.test(line))
				.map((line) => readMarked(line.replace(/^\d+: ?/, "")));
			return { title: title.replace(/^# /, ""), documents, claims: lines.filter((line) => !/^\d+:/.test(line)) };
		});
}

/** `[company Larkfield]` and `[person?0.4 Ines]` → text and names. */
export function readMarked(marked: string): MarkedText {
	const names: RecognisedName[] = [];
	let text = "";
	let last = 0;
	for (const match of marked.matchAll(/\[([a-z]+)(?:\?([\d.]+))? ([^\]]+)\]/g)) {
		const [whole, kind, certainty, surface = ""] = match;
		if (!entityKinds.includes(kind as EntityKind)) throw new Error(`No such kind: ${kind}`);
		text += marked.slice(last, match.index);
		const start = text.length;
		text += surface;
		names.push({ surface, kind: kind as EntityKind, certainty: Number(certainty ?? 0.9), start, end: text.length });
		last = match.index + whole.length;
	}
	return { text: text + marked.slice(last), names };
}
