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

/** So many wait for their test. More would be tested more sparingly, but what is too low would be known later. */
const waitingLimit = 256;

/** The best `limit` passages, at least one, of those that were added and pass the test. */
export class TopPassages {
	/** What has a lower score than this is not kept. */
	least = Number.NEGATIVE_INFINITY;
	// Sorted, best first. Lists are short, so that insertion beats a heap.
	readonly #items: ScoredPassage[] = [];
	readonly #limit: number;
	readonly #test: ((source: string, passage: number) => boolean) | undefined;
	#waiting: ScoredPassage[] = [];

	/** The test takes long: the best of those that wait are tested first, and others only while they can be kept. */
	constructor(limit: number, test?: (source: string, passage: number) => boolean) {
		this.#limit = limit;
		this.#test = test;
	}

	/** Whether it may be kept. What is certain is not tested. */
	add(item: ScoredPassage, isCertain: boolean): boolean {
		if (!this.#mayBeKept(item)) return false;
		if (isCertain || !this.#test) this.#keep(item);
		else if (this.#waiting.push(item) === waitingLimit) this.#settle();
		return true;
	}

	/** Best first. */
	sorted(): ScoredPassage[] {
		this.#settle();
		return this.#items;
	}

	#mayBeKept(item: ScoredPassage): boolean {
		const last = this.#items[this.#limit - 1];
		return !last || compareScored(item, last) < 0;
	}

	#settle(): void {
		for (const item of this.#waiting.sort(compareScored)) {
			if (!this.#mayBeKept(item)) break;
			if (this.#test?.(item.source, item.passage)) this.#keep(item);
		}
		this.#waiting = [];
	}

	#keep(item: ScoredPassage): void {
		const items = this.#items;
		let at = items.length;
		while (at > 0 && compareScored(item, items[at - 1] as ScoredPassage) < 0) at--;
		items.splice(at, 0, item);
		if (items.length > this.#limit) items.pop();
		if (items.length === this.#limit) this.least = (items[items.length - 1] as ScoredPassage).score;
	}
}
