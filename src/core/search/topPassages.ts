// Keeps the best of many passages without sorting them all.

/** A passage that answers a query. */
export interface ScoredPassage {
	readonly source: string;
	/** Its index among the source's passages. */
	readonly passage: number;
	/** BM25; only comparable within one search. */
	readonly score: number;
}

/** Best first. Equal ones by their source, then by where they stand in it, so that the order never depends on chance. */
export function compareScored(a: ScoredPassage, b: ScoredPassage): number {
	if (a.score !== b.score) return b.score - a.score;
	if (a.source !== b.source) return a.source < b.source ? -1 : 1;
	return a.passage - b.passage;
}

export interface TopPassages {
	/** What has a lower score than this is not kept. */
	readonly least: number;
	add(item: ScoredPassage): void;
	/** Best first. */
	sorted(): ScoredPassage[];
}

/** The `limit` best, at least one. */
export function createTopPassages(limit: number): TopPassages {
	// Sorted, best first. Lists are short, so that insertion beats a heap.
	const items: ScoredPassage[] = [];
	return {
		get least() {
			return items.length < limit ? Number.NEGATIVE_INFINITY : (items[items.length - 1] as ScoredPassage).score;
		},
		add(item) {
			let at = items.length;
			while (at > 0 && compareScored(item, items[at - 1] as ScoredPassage) < 0) at--;
			if (at === limit) return;
			items.splice(at, 0, item);
			if (items.length > limit) items.pop();
		},
		sorted: () => items,
	};
}
