// Keeps the best of many without sorting them all.

export interface Scored {
	readonly score: number;
}

export interface Top<T extends Scored> {
	/** Whether something of this score would be kept. */
	accepts(score: number): boolean;
	add(item: T): void;
	/** Best first; of equal ones the earlier added first. */
	sorted(): T[];
}

/** The `limit` best. Equal scores: what came first stays. */
export function createTop<T extends Scored>(limit: number): Top<T> {
	// Sorted, best first. Lists are short, so that insertion beats a heap.
	const items: T[] = [];
	return {
		accepts: (score) => items.length < limit || score > (items[items.length - 1] as T).score,
		add(item) {
			let at = items.length;
			while (at > 0 && (items[at - 1] as T).score < item.score) at--;
			items.splice(at, 0, item);
			if (items.length > limit) items.pop();
		},
		sorted: () => items,
	};
}
