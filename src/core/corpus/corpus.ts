// The sources that are known, by URI and by number.
import type { IndexedSource } from "./indexedSource.ts";

export interface Corpus {
	readonly size: number;
	/** URIs of sources whose passages cannot be searched yet. */
	readonly unindexed: Set<string>;
	get(uri: string): IndexedSource | undefined;
	/** The source with this number, if it has not been read again since. */
	byNumber(number: number): IndexedSource | undefined;
	/** Every source, by path. */
	all(): readonly IndexedSource[];
	/** A number no source has had. */
	nextNumber(): number;
	put(source: IndexedSource): void;
	remove(uri: string): void;
}

export function createCorpus(): Corpus {
	const byUri = new Map<string, IndexedSource>();
	const byNumber = new Map<number, IndexedSource>();
	let lastNumber = 0;
	let sorted: readonly IndexedSource[] | undefined;

	const remove = (uri: string) => {
		const known = byUri.get(uri);
		if (!known) return;
		byUri.delete(uri);
		byNumber.delete(known.number);
		sorted = undefined;
	};
	return {
		unindexed: new Set(),
		get size() {
			return byUri.size;
		},
		get: (uri) => byUri.get(uri),
		byNumber: (number) => byNumber.get(number),
		all: () => {
			sorted ??= [...byUri.values()].sort((a, b) => comparePaths(a.file.path, b.file.path));
			return sorted;
		},
		nextNumber: () => ++lastNumber,
		put: (source) => {
			remove(source.file.uri);
			byUri.set(source.file.uri, source);
			byNumber.set(source.number, source);
			sorted = undefined;
		},
		remove,
	};
}

function comparePaths(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
