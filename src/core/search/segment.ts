// What the parts of a passage index have in common: the live one that grows, and the frozen ones.

/** A source within a segment. Its passages are neighbours. */
export interface SegmentSource {
	readonly source: string;
	/** Number of its first passage within the segment. */
	readonly first: number;
	readonly count: number;
	/** False once the source has been removed or replaced. */
	alive: boolean;
}

/** Walks the passages that hold a word, in ascending order. */
export interface PostingCursor {
	/** The passage the cursor stands at; `noMorePassages` past the last one. */
	readonly passage: number;
	/** How often the word stands in it. */
	readonly frequency: number;
	next(): void;
	/** To the first passage not before `passage`. Never goes back. */
	advance(passage: number): void;
}

export const noMorePassages = 0x7fffffff;

export interface PostingList {
	/** Number of passages, removed ones included. */
	readonly count: number;
	cursor(): PostingCursor;
}

export interface Segment {
	/** In order of `first`. */
	readonly sources: readonly SegmentSource[];
	/** Number of words of each passage. */
	readonly lengths: { readonly [passage: number]: number; readonly length: number };
	find(term: string): PostingList | undefined;
	/** Words that begin with `prefix`, itself included: the `limit` most frequent ones. */
	beginningWith(prefix: string, limit: number): readonly PostingList[];
}

/** Keeps the `limit` lists with most passages. */
export function mostFrequent(lists: readonly PostingList[], limit: number): readonly PostingList[] {
	if (lists.length <= limit) return lists;
	return [...lists].sort((a, b) => b.count - a.count).slice(0, limit);
}
