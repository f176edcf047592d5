// Finds names the slow way, to compare with: at each word the longest run of words that is in a set.
import type { MatchableName } from "../../../../src/core/entities/matching/nameMatcher.ts";

export interface FoundSpan {
	readonly start: number;
	readonly end: number;
	readonly entities: readonly string[];
}

const longestRun = 6;
const gapWithinParagraph = /^[^\S\r\n]*(?:\r\n|\r|\n)?[^\S\r\n]*$/;

/** Knows nothing of plurals, hyphens and scripts without spaces: for texts that have none. */
export function findByTokenSpans(names: readonly MatchableName[], text: string): readonly FoundSpan[] {
	const exact = new Map<string, string[]>();
	const any = new Map<string, string[]>();
	for (const { name, caseRule, entities } of names) {
		const map = caseRule === "exact" ? exact : any;
		const key = caseRule === "exact" ? name : name.toLowerCase();
		map.set(key, [...(map.get(key) ?? []), ...entities]);
	}
	const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
	const found: FoundSpan[] = [];
	let previousEnd = 0;
	words.forEach(({ start }, first) => {
		if (start < previousEnd) return;
		let best: FoundSpan | undefined;
		let run = "";
		for (let at = first; at < Math.min(words.length, first + longestRun); at++) {
			const word = words[at] as (typeof words)[number];
			if (at > first) {
				const gap = text.slice((words[at - 1] as typeof word).end, word.start);
				run += gapWithinParagraph.test(gap) ? " " : gap;
			}
			run += text.slice(word.start, word.end);
			const entities = [...(exact.get(run) ?? []), ...(any.get(run.toLowerCase()) ?? [])];
			if (entities.length > 0) best = { start, end: word.end, entities: entities.sort() };
		}
		if (!best) return;
		found.push(best);
		previousEnd = best.end;
	});
	return found;
}
