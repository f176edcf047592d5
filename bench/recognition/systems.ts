// The recognisers that are compared: ours, and what one would reach for otherwise.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import compromise from "compromise";
import { createRecogniser } from "../../src/core/entities/recognition/createRecogniser.ts";
import { recogniseByRules } from "../../src/core/entities/recognition/recogniseByRules.ts";
import { loadTagger } from "../../src/core/entities/recognition/tagger/loadTagger.ts";
import type { FoundName } from "./score.ts";

/** One row of the table. */
export interface System {
	readonly name: string;
	/** Characters of a set after which it stops, for systems that are too slow for all of it. */
	readonly limit?: number;
	recognise(text: string): readonly FoundName[];
}

interface CompromiseMatch {
	readonly offset?: { readonly start: number; readonly length: number };
}

function byCompromise(text: string): readonly FoundName[] {
	const document = compromise(text);
	const found: FoundName[] = [];
	const views = [
		["company", document.organizations()],
		["person", document.people()],
		["place", document.places()],
	] as const;
	for (const [kind, view] of views) {
		for (const { offset } of view.json({ offset: true }) as CompromiseMatch[]) {
			if (offset !== undefined) found.push({ start: offset.start, end: offset.start + offset.length, kind });
		}
	}
	return found;
}

const capitalisedRun = /\p{Lu}[\p{L}\p{N}&.'’-]*(?:[ \t]+\p{Lu}[\p{L}\p{N}&.'’-]*)*/gu;

function byCapitals(text: string): readonly FoundName[] {
	return Array.from(text.matchAll(capitalisedRun), (match): FoundName => {
		return { start: match.index, end: match.index + match[0].length, kind: "company" };
	});
}

/** The recogniser as it ships, and its tagger alone, when the weights are there. */
function withWeights(): readonly System[] {
	const path = join(import.meta.dirname, "../../media/recogniser.bin");
	if (!existsSync(path)) return [];
	const bytes = readFileSync(path);
	const before = performance.now();
	const tagger = loadTagger(bytes);
	const milliseconds = performance.now() - before;
	const size = gzipSync(bytes, { level: 9 }).length;
	console.log(
		`weights: ${Math.round(size / 1000)} KB gzipped; loaded, for the first time, in ${milliseconds.toFixed(1)} ms`,
	);
	return [
		{ name: "tagger and rules", recognise: createRecogniser(tagger) },
		{ name: "tagger", recognise: tagger.tagText },
	];
}

export const systems: readonly System[] = [
	...withWeights(),
	{ name: "rules", recognise: recogniseByRules },
	{ name: "compromise", limit: 250_000, recognise: byCompromise },
	{ name: "capitalised runs", recognise: byCapitals },
];
