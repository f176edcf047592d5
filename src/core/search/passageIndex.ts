// Full-text search over the passages of all sources: BM25, every word must occur.
import type { Passage } from "../model/passage.ts";
import { freeze } from "./freezeSegments.ts";
import type { FrozenSegment } from "./frozenSegment.ts";
import { createLiveSegment } from "./liveSegment.ts";
import { merge } from "./mergeSegments.ts";
import type { PassageQuery } from "./parseQuery.ts";
import type { PassageFilter } from "./passageFilter.ts";
import { PassageSink } from "./passageSink.ts";
import { phraseTerms } from "./phraseTerms.ts";
import { createPhraseTest } from "./phraseTest.ts";
import type { Segment, SegmentSource } from "./segment.ts";
import { createLengthNorms, searchSegment } from "./segmentSearch.ts";
import { type ScoredPassage, TopPassages } from "./topPassages.ts";
import { weighQuery } from "./weightedQuery.ts";

export type { PassageFilter } from "./passageFilter.ts";

export interface PassageIndex {
	/** Number of passages. */
	readonly size: number;
	/** Adds a source, in place of what was there under its name. */
	replace(source: string, text: string, passages: readonly Passage[]): void;
	remove(source: string): void;
	/**
	 * Best first; equal ones by source, then by place in it. A query of filters only, without words, lists what passes
	 * them; an empty query finds nothing. `query.entities` and `query.sources` are for the caller to turn into `filter`.
	 */
	search(query: PassageQuery, limit: number, filter?: PassageFilter): ScoredPassage[];
	/** Brings everything into one compact part and forgets what was removed. Takes as long as a tenth of indexing. */
	compact(): void;
	/** Bytes of the compact parts; the growing one is at most a few megabytes. */
	readonly byteLength: number;
	/** Makes the growing part a compact one, which takes a third of the memory: for when much has been added. */
	freeze(): void;
	/**
	 * The compact parts. None of them changes, but that sources die in it: what a caller keeps of one, by
	 * `segmentBytes`, stays good for as long as the very same object is here. They come and go with `replace`,
	 * `freeze` and `compact`.
	 */
	readonly segments: readonly FrozenSegment[];
	/**
	 * Takes in a part that was kept, as it is. Sources that are here already stay what they are, and those that have
	 * changed since are for the caller to remove or replace afterwards.
	 */
	adopt(segment: FrozenSegment): void;
}

/** Size at which the growing part becomes a compact one, in UTF-16 code units. */
const liveLimit = 2_000_000;
/** So many compact parts of like size are merged into one. */
const mergeWidth = 8;
/** Larger parts, in passages, stay as they are, so that no merge takes long. */
const mergeLimit = 40_000;

interface Place {
	readonly segment: Segment;
	readonly entry: SegmentSource;
}

/** `passageText` gives the text of a passage, to look for phrases in it; undefined when it is gone. */
export function createPassageIndex(passageText: (source: string, passage: number) => string | undefined): PassageIndex {
	let live = createLiveSegment();
	let frozen: readonly FrozenSegment[] = [];
	const places = new Map<string, Place>();
	let size = 0;
	let words = 0;

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
		freeze() {
			freezeLive();
			mergeTail();
		},
		get segments() {
			return frozen;
		},
		adopt(segment) {
			for (const entry of segment.sources) {
				if (places.has(entry.source)) entry.alive = false;
				if (!entry.alive) continue;
				const place = { segment, entry };
				places.set(entry.source, place);
				size += entry.count;
				words += wordsOf(place);
			}
			frozen = [...frozen, segment];
		},
		search(query, limit, filter = {}) {
			const hasWords = query.terms.length > 0 || query.prefixes.length > 0;
			if (limit <= 0 || (!hasWords && !filter.source && !filter.passages)) return [];
			const segments: readonly Segment[] = [...frozen, live];
			if (!hasWords) return listPassages(segments, limit, filter);
			const { parts, certainWeight } = weighQuery(query, segments, size);
			const phrases = query.phrases.filter((phrase) => phrase.length > 1);
			const holdsPhrases = phrases.length > 0 ? createPhraseTest(phrases) : undefined;
			const test = (source: string, passage: number): boolean => {
				const text = passageText(source, passage);
				return text !== undefined && (holdsPhrases?.(text) ?? true);
			};
			const top = new TopPassages(limit, holdsPhrases && test);
			const norms = createLengthNorms(size === 0 ? 1 : Math.max(1, words / size));
			for (const { segment, terms } of parts) {
				const neighbours = phraseTerms(segment, phrases);
				if (!neighbours) continue;
				const all = [...terms, ...neighbours.terms];
				const sink = new PassageSink(segment, top, { filter, isCertain: neighbours.isExact });
				searchSegment(segment, all, certainWeight, norms, sink);
			}
			return top.sorted();
		},
	};
}

/** The first passages that pass the filter, all alike. */
function listPassages(segments: readonly Segment[], limit: number, filter: PassageFilter): ScoredPassage[] {
	const top = new TopPassages(limit);
	for (const segment of segments) {
		const sink = new PassageSink(segment, top, { filter, isCertain: true });
		for (let passage = 0; passage < segment.lengths.length; passage++) sink.add(passage, 0);
	}
	return top.sorted();
}
