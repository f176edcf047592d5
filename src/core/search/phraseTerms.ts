// What a segment's lists say of phrases: where which words of them are neighbours.
import type { Segment } from "./segment.ts";
import type { WeightedTerm } from "./segmentSearch.ts";

export interface PhraseTerms {
	/** Neighbouring words: a passage with the phrases holds all of them. What they weigh is what each word does. */
	readonly terms: readonly WeightedTerm[];
	/** Whether a passage that stands in all of them has the phrases. */
	readonly isExact: boolean;
}

/** Undefined when the segment has no passage with all the phrases, which are of two words or more. */
export function phraseTerms(segment: Segment, phrases: readonly (readonly string[])[]): PhraseTerms | undefined {
	const terms: WeightedTerm[] = [];
	let isExact = true;
	for (const phrase of phrases) {
		for (let at = 1; at < phrase.length; at++) {
			const words = [phrase[at - 1] as string, phrase[at] as string] as const;
			const found = segment.neighbours?.(...words);
			if (found === "none") return undefined;
			if (found) terms.push({ found, weight: 0, words });
			// Of three words, the first two may be neighbours elsewhere than the last two.
			if (!found || at > 1) isExact = false;
		}
	}
	return { terms, isExact };
}
