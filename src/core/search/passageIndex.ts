// Full-text search over the passages of all sources: BM25, every word must occur.
import type { Passage } from "../model/passage.ts";
import { type Candidates, candidatesIn, type WeightedTerm } from "./candidates.ts";
import { type FrozenSegment, freeze, merge } from "./frozenSegment.ts";
import { holdsPhrase } from "./highlight.ts";
import { createLiveSegment } from "./liveSegment.ts";
import type { PassageQuery } from "./parseQuery.ts";
import { termWeight } from "./ranking.ts";
import type { PostingList, Segment, SegmentSource } from "./segment.ts";
import { createTop } from "./topPassages.ts";

/** A passage that answers a query. */
export interface ScoredPassage {
	readonly source: string;
	/** Its index among the source's passages. */
	readonly passage: number;
	/** BM25; only comparable within one search. */
	readonly score: number;
}

/** What limits a search beside its words. */
export interface PassageFilter {
	/** Whether passages of this source count. Asked once a source and search. */
	readonly source?: (source: string) => boolean;
	/** By source, the passages that count; sources that are not in it do not. For `entity:`. */
	readonly passages?: ReadonlyMap<string, ReadonlySet<number>>;
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

	function candidates(query: PassageQuery): readonly (readonly [Segment, Candidates])[] {
		const bySegment = segments().map((segment) => [segment, listsIn(segment, query)] as const);
		const weights = [...query.terms, ...query.prefixes].map((_, term) => {
			let holding = 0;
			for (const [, lists] of bySegment) for (const list of lists[term] ?? []) holding += list.count;
			const weight = termWeight(size, Math.min(holding, size));
			return term < query.terms.length ? weight : weight * prefixDiscount;
		});
		const meanLength = size === 0 ? 1 : Math.max(1, words / size);
		return bySegment.flatMap(([segment, lists]) => {
			const terms = termsIn(lists, weights);
			return terms ? [[segment, candidatesIn(segment, terms, meanLength)] as const] : [];
		});
	}

	/** Every passage, for a query that only filters. */
	function everything(): readonly (readonly [Segment, Candidates])[] {
		return segments().map((segment) => {
			const passages = Array.from(segment.lengths as ArrayLike<number>, (_, at) => at);
			return [segment, { passages, scores: passages.map(() => 0) }] as const;
		});
	}

	function holdsPhrases(query: PassageQuery, source: string, passage: number): boolean {
		if (query.phrases.every((phrase) => phrase.length === 1)) return true;
		const text = passageText(source, passage);
		return text !== undefined && query.phrases.every((phrase) => holdsPhrase(text, phrase));
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
			for (const [segment, { passages, scores }] of hasWords ? candidates(query) : everything()) {
				eachBySource(segment.sources, passages, filter, (source, passage, at) => {
					const score = scores[at] as number;
					if (top.accepts(score) && holdsPhrases(query, source, passage)) top.add({ source, passage, score });
				});
			}
			return top.sorted();
		},
	};
}

/** Calls back for the passages of living sources that pass the filter; `at` is the place among `passages`. */
function eachBySource(
	sources: readonly SegmentSource[],
	passages: readonly number[],
	filter: PassageFilter,
	call: (source: string, passage: number, at: number) => void,
): void {
	let at = 0;
	let next = 0;
	while (at < passages.length && next < sources.length) {
		const { source, first, count, alive } = sources[next++] as SegmentSource;
		if ((passages[at] as number) >= first + count) continue;
		const isWanted = alive && (filter.source?.(source) ?? true) && (!filter.passages || filter.passages.has(source));
		const allowed = filter.passages?.get(source);
		for (; at < passages.length && (passages[at] as number) < first + count; at++) {
			const passage = (passages[at] as number) - first;
			if (isWanted && (!allowed || allowed.has(passage))) call(source, passage, at);
		}
	}
}
