// Full-text search over the passages of all sources: BM25, every word must occur.
import type { Passage } from "../model/passage.ts";
import { type FrozenSegment, freeze, merge } from "./frozenSegment.ts";
import { createLiveSegment } from "./liveSegment.ts";
import type { PassageQuery } from "./parseQuery.ts";
import type { PassageFilter } from "./passageFilter.ts";
import { createPhraseTest } from "./phraseTest.ts";
import { termWeight } from "./ranking.ts";
import type { PostingList, Segment, SegmentSource } from "./segment.ts";
import { searchSegment, type WeightedTerm } from "./segmentSearch.ts";
import { createSourceWalk } from "./sourceWalk.ts";
import { createTop } from "./topPassages.ts";

export type { PassageFilter } from "./passageFilter.ts";

/** A passage that answers a query. */
export interface ScoredPassage {
	readonly source: string;
	/** Its index among the source's passages. */
	readonly passage: number;
	/** BM25; only comparable within one search. */
	readonly score: number;
}

export interface PassageIndex {
	/** Number of passages. */
	readonly size: number;
	/** Adds a source, in place of what was there under its name. */
	replace(source: string, text: string, passages: readonly Passage[]): void;
	remove(source: string): void;
	/**
	 * Best first; equal ones in the order in which they were added. A query of filters only, without words, lists what
	 * passes them; an empty query finds nothing. `query.entities` and `query.sources` are for the caller to turn into
	 * `filter`.
	 */
	search(query: PassageQuery, limit: number, filter?: PassageFilter): ScoredPassage[];
	/** Brings everything into one compact part and forgets what was removed. Takes as long as a tenth of indexing. */
	compact(): void;
	/** Bytes of the compact parts; the growing one is at most a few megabytes. */
	readonly byteLength: number;
}

/** Size at which the growing part becomes a compact one, in UTF-16 code units. */
const liveLimit = 2_000_000;
/** So many compact parts of like size are merged into one. */
const mergeWidth = 8;
/** Larger parts, in passages, stay as they are, so that no merge takes long. */
const mergeLimit = 40_000;
/** A beginning stands for so many words. */
const prefixLimit = 64;
/** A word that only begins with what was typed says less than the word itself. */
const prefixDiscount = 0.7;

interface Place {
	readonly segment: Segment;
	readonly entry: SegmentSource;
}

/** `passageText` gives the text of a passage, to look for phrases; undefined when it is gone. */
export function createPassageIndex(passageText: (source: string, passage: number) => string | undefined): PassageIndex {
	let live = createLiveSegment();
	let frozen: readonly FrozenSegment[] = [];
	const places = new Map<string, Place>();
	let size = 0;
	let words = 0;

	const segments = (): readonly Segment[] => [...frozen, live];

	function wordsOf({ segment, entry }: Place): number {
		let sum = 0;
		for (let at = entry.first; at < entry.first + entry.count; at++) sum += segment.lengths[at] as number;
		return sum;
	}

	function remove(source: string): void {
		const place = places.get(source);
		if (!place) return;
		place.entry.alive = false;
		size -= place.entry.count;
		words -= wordsOf(place);
		places.delete(source);
	}

	function relocate(segment: Segment): void {
		for (const entry of segment.sources) if (entry.alive) places.set(entry.source, { segment, entry });
	}

	function freezeLive(): void {
		if (live.sources.length === 0) return;
		const added = freeze(live);
		live = createLiveSegment();
		relocate(added);
		frozen = [...frozen, added];
	}

	/** Merges the newest parts once there are enough of like size, so that their number stays small. */
	function mergeTail(): void {
		const tail = frozen.slice(-mergeWidth);
		const sizes = tail.map((segment) => segment.lengths.length);
		if (tail.length < mergeWidth || Math.max(...sizes) > Math.min(4 * Math.max(1, Math.min(...sizes)), mergeLimit))
			return;
		const merged = merge(tail);
		relocate(merged);
		frozen = [...frozen.slice(0, -mergeWidth), merged];
	}

	/** The terms of a query in one segment; undefined when one of them is not there at all. */
	function termsIn(found: readonly (readonly PostingList[])[], weights: readonly number[]): WeightedTerm[] | undefined {
		if (found.some((lists) => lists.length === 0)) return undefined;
		return found.map((lists, at) => ({ lists, weight: weights[at] as number }));
	}

	function listsIn(segment: Segment, query: PassageQuery): (readonly PostingList[])[] {
		const exact = query.terms.map((term) => {
			const list = segment.find(term);
			return list ? [list] : [];
		});
		return [...exact, ...query.prefixes.map((prefix) => segment.beginningWith(prefix, prefixLimit))];
	}

	/** Calls back for every passage of every segment that holds the words, whether it counts or not. */
	function eachMatch(query: PassageQuery, call: (segment: Segment) => (passage: number, score: number) => void): void {
		const bySegment = segments().map((segment) => [segment, listsIn(segment, query)] as const);
		const weights = [...query.terms, ...query.prefixes].map((_, term) => {
			let holding = 0;
			for (const [, lists] of bySegment) for (const list of lists[term] ?? []) holding += list.count;
			const weight = termWeight(size, Math.min(holding, size));
			return term < query.terms.length ? weight : weight * prefixDiscount;
		});
		const meanLength = size === 0 ? 1 : Math.max(1, words / size);
		for (const [segment, lists] of bySegment) {
			const terms = termsIn(lists, weights);
			if (terms) searchSegment(segment, terms, meanLength, call(segment));
		}
	}

	/** Every passage, for a query that only filters. */
	function everyPassage(call: (segment: Segment) => (passage: number, score: number) => void): void {
		for (const segment of segments()) {
			const add = call(segment);
			for (let passage = 0; passage < segment.lengths.length; passage++) add(passage, 0);
		}
	}

	return {
		get size() {
			return size;
		},
		get byteLength() {
			return frozen.reduce((sum, segment) => sum + segment.byteLength, 0);
		},
		replace(source, text, passages) {
			remove(source);
			const entry = live.add(source, text, passages);
			const place = { segment: live, entry };
			places.set(source, place);
			size += entry.count;
			words += wordsOf(place);
			if (live.characters < liveLimit) return;
			freezeLive();
			mergeTail();
		},
		remove,
		compact() {
			freezeLive();
			const merged = merge(frozen);
			relocate(merged);
			frozen = [merged];
		},
		search(query, limit, filter = {}) {
			const hasWords = query.terms.length > 0 || query.prefixes.length > 0;
			if (limit <= 0 || (!hasWords && !filter.source && !filter.passages)) return [];
			const top = createTop<ScoredPassage>(limit);
			const phrases = query.phrases.filter((phrase) => phrase.length > 1);
			const holdsPhrases = createPhraseTest(phrases);
			const into = (segment: Segment) => {
				const places = createSourceWalk(segment.sources, filter);
				return (number: number, score: number) => {
					if (!top.accepts(score) || !places.moveTo(number)) return;
					const { source, passage } = places;
					const text = phrases.length === 0 ? "" : passageText(source, passage);
					if (text !== undefined && holdsPhrases(text)) top.add({ source, passage, score });
				};
			};
			if (hasWords) eachMatch(query, into);
			else everyPassage(into);
			return top.sorted();
		},
	};
}
