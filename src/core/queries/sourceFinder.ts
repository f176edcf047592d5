// Finds the source that a path in a note leads to.
import { comparableUri, resolveFromUri } from "../citations/relativePath.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { IndexedSource } from "../corpus/indexedSource.ts";

export interface SourceFinder {
	/** The source at `path`, decoded and relative to the note; undefined when there is none or it leads elsewhere. */
	find(note: string, path: string): IndexedSource | undefined;
}

/** Keeps the addresses of all sources, and makes them anew after the corpus has changed. */
export function createSourceFinder(corpus: Corpus): SourceFinder {
	let known: readonly IndexedSource[] | undefined;
	let byAddress = new Map<string, IndexedSource>();
	return {
		find(note, path) {
			const address = resolveFromUri(note, path);
			if (address === undefined) return undefined;
			const sources = corpus.all();
			if (sources !== known) {
				byAddress = new Map(sources.map((source) => [comparableUri(source.file.uri) ?? source.file.uri, source]));
				known = sources;
			}
			return byAddress.get(address);
		},
	};
}
