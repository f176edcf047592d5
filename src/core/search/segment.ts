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
	/**
	 * To the first passage, from the one it stands at on, after `end` or where the word has enough impact: where the
	 * norm of the passage's length is at most `perFrequency` times the frequency. Passages before `end` whose impact is
	 * just enough or a little too small may be stopped at as well.
	 */
	seek(end: number, perFrequency: number, norms: PassageNorms): void;
	/** Tells of the stretch of the list around `passage`, without going there. Never asked of an earlier one again. */
	look(passage: number): void;
	/** The last passage of that stretch. */
	readonly stretchEnd: number;
	/** No impact of the word in a passage of that stretch is greater, at the mean length of the segment. */
	readonly stretchImpact: number;
}

/** Norms of the passages of a segment, looked up. */
export interface PassageNorms {
	/** Number of words of each passage. */
	readonly lengths: Segment["lengths"];
	/** Norm by number of words; what is longer has a greater norm than the last. */
	readonly table: Float64Array;
}

export const noMorePassages = 0x7fffffff;

export interface PostingList {
	/** Number of passages, removed ones included. */
	readonly count: number;
	cursor(): PostingCursor;
}

/** All words with one beginning. */
export interface PostingRange {
	/** Sum of the passages of each word. */
	readonly count: number;
	/** The lists of words that stand in more than `most` passages; absent where `mark` marks all. */
	moreFrequent?(most: number): readonly PostingList[];
	/** Sets `flags` to 1 for each passage that holds one of the words, or one of the others. */
	mark(flags: Uint8Array, most: number): void;
	/** The word that stands in most passages; the first of equal ones. */
	mostFrequent(): string;
}

export interface Segment {
	/** In order of `first`; in a frozen segment also in order of their names. */
	readonly sources: readonly SegmentSource[];
	/** Whether sources, and so passages, are in the order of equal results. */
	readonly isInOrder: boolean;
	/** Number of words of each passage. */
	readonly lengths: { readonly [passage: number]: number; readonly length: number };
	/** Of all its passages, in words: what impacts are counted at. */
	readonly meanLength: number;
	find(term: string): PostingList | undefined;
	/**
	 * The passages in which `second` follows `first`, each as often as the one of both stands there that does so more
	 * often; undefined, or absent, where only the texts tell.
	 */
	neighbours?(first: string, second: string): PostingList | "none" | undefined;
	/** Words that begin with `prefix`, itself included; undefined when there are none. */
	beginningWith(prefix: string): PostingRange | undefined;
}

/** Longer passages count as long as this. */
export const longestLength = 0xffff;
