// The recognisers that are compared: ours, and what one would reach for otherwise.
import compromise from "compromise";
import { recogniseByRules } from "../../src/core/entities/recognition/recogniseByRules.ts";
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

export const systems: readonly System[] = [
	{ name: "rules", recognise: recogniseByRules },
	{ name: "compromise", limit: 250_000, recognise: byCompromise },
	{ name: "capitalised runs", recognise: byCapitals },
];
