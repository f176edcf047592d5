// The sources that are known, by URI and by number.
import { type IndexedSource, publishedAt } from "./indexedSource.ts";
import { largestNumber } from "./sourceNumber.ts";

/** When a source was published: asked for thousands of sources at once, and so found without a look at each. */
interface Publication {
	/** False where the source could not be read; then nothing else is known of it. */
	readonly isRead: boolean;
	/** `2026-04-14`, or as much of it as is known of the source as a whole. */
	readonly day: string | undefined;
	/** Whether it holds several articles, each with a date of its own. */
	readonly hasArticles: boolean;
}

export interface Corpus {
	readonly size: number;
	/** Another one after each change, and in each session. */
	readonly version: number;
	/** URIs of sources whose passages cannot be searched yet. */
	readonly unindexed: Set<string>;
	get(uri: string): IndexedSource | undefined;
	publicationOf(uri: string): Publication | undefined;
	/** The source with this number, if it has not been read again since. */
	byNumber(number: number): IndexedSource | undefined;
	/** Every source, by path. */
	all(): readonly IndexedSource[];
	/** Where another source has its number, it gets the next one that is free. */
	put(source: IndexedSource): void;
	remove(uri: string): void;
}

interface Entry extends Publication {
	readonly source: IndexedSource;
}

function entryOf(source: IndexedSource): Entry {
	const { content } = source;
	const day = publishedAt(source, 0)?.value.slice(0, "2026-04-14".length);
	return { source, isRead: content !== undefined, day, hasArticles: content?.source.articles !== undefined };
}

export function createCorpus(): Corpus {
	const byUri = new Map<string, Entry>();
	const byNumber = new Map<number, IndexedSource>();
	let version = Math.floor(Math.random() * 2 ** 40);
	let sorted: readonly IndexedSource[] | undefined;

	const remove = (uri: string) => {
		const known = byUri.get(uri);
		if (!known) return;
		byUri.delete(uri);
		byNumber.delete(known.source.number);
		version++;
		sorted = undefined;
	};
	return {
		unindexed: new Set(),
		get size() {
			return byUri.size;
		},
		get version() {
			return version;
		},
		get: (uri) => byUri.get(uri)?.source,
		publicationOf: (uri) => byUri.get(uri),
		byNumber: (number) => byNumber.get(number),
		all: () => {
			sorted ??= Array.from(byUri.values(), ({ source }) => source).sort((a, b) =>
				comparePaths(a.file.path, b.file.path),
			);
			return sorted;
		},
		put: (source) => {
			remove(source.file.uri);
			let { number } = source;
			while (byNumber.has(number)) number = 1 + (number % largestNumber);
			const own = number === source.number ? source : { ...source, number };
			byUri.set(source.file.uri, entryOf(own));
			byNumber.set(number, own);
			version++;
			sorted = undefined;
		},
		remove,
	};
}

function comparePaths(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
