// What a segment's lists say of phrases: where which words of them are neighbours.
import type { PostingList, Segment } from "./segment.ts";

export interface PhraseTerms {
	/** Of neighbouring words: a passage with the phrases stands in all of them. */
	readonly lists: readonly PostingList[];
	/** Whether a passage that stands in all of them has the phrases. */
	readonly isExact: boolean;
}

/** Undefined when the segment has no passage with all the phrases, which are of two words or more. */
export function phraseTerms(segment: Segment, phrases: readonly (readonly string[])[]): PhraseTerms | undefined {
	const lists: PostingList[] = [];
	let isExact = true;
	for (const phrase of phrases) {
		for (let at = 1; at < phrase.length; at++) {
			const list = segment.neighbours?.(phrase[at - 1] as string, phrase[at] as string);
			if (list === "none") return undefined;
			if (list) lists.push(list);
			// Of three words, the first two may be neighbours elsewhere than the last two.
			if (!list || at > 1) isExact = false;
		}
	}
	return { lists, isExact };
}
