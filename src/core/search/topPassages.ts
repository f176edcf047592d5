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

/** The best `limit` passages of those that were added, at least one. */
export class TopPassages {
	/** What has a lower score than this is not kept. */
	least = Number.NEGATIVE_INFINITY;
	// Sorted, best first. Lists are short, so that insertion beats a heap.
	readonly #items: ScoredPassage[] = [];
	readonly #limit: number;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** Whether it is kept, for now. */
	add(item: ScoredPassage): boolean {
		const items = this.#items;
		let at = items.length;
		while (at > 0 && compareScored(item, items[at - 1] as ScoredPassage) < 0) at--;
		if (at === this.#limit) return false;
		items.splice(at, 0, item);
		if (items.length > this.#limit) items.pop();
		if (items.length === this.#limit) this.least = (items[items.length - 1] as ScoredPassage).score;
		return true;
	}

	/** Best first. */
	sorted(): ScoredPassage[] {
		return this.#items;
	}
}
