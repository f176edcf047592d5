// A query as it is carried out: what each word, and each beginning of words, weighs.
import type { PassageQuery } from "./parseQuery.ts";
import { termWeight } from "./ranking.ts";
import type { PostingList, PostingRange, Segment } from "./segment.ts";
import type { WeightedTerm } from "./segmentSearch.ts";

export interface WeightedQuery {
	/** Segments where every word is. */
	readonly parts: readonly { readonly segment: Segment; readonly terms: readonly WeightedTerm[] }[];
	/** What the beginnings weigh that words of the query have anyway. */
	readonly certainWeight: number;
}

/** A word that only begins with what was typed says less than the word itself. */
const beginningDiscount = 0.7;
/** Alone, a beginning of words that stand so often is not yet a search: the most frequent of them is shown. */
const tooManyPassages = 20_000;

/** `size` is the number of passages. */
export function weighQuery(query: PassageQuery, segments: readonly Segment[], size: number): WeightedQuery {
	const terms: Weighed<PostingList | PostingRange>[] = query.terms.map((term) => weighWord(segments, size, term));
	const ranges = query.prefixes.map((beginning) => {
		const { weight, ...range } = weigh(segments, size, [], (segment) => segment.beginningWith(beginning));
		return { ...range, beginning, weight: weight * beginningDiscount };
	});
	ranges.sort((a, b) => a.count - b.count);
	let certainWeight = 0;
	for (const range of ranges) {
		if (query.terms.some((term) => term.startsWith(range.beginning))) certainWeight += range.weight;
		else if (terms.length === 0 && range.count > tooManyPassages) {
			const word = mostFrequent(range.found, segments);
			terms.push(weighWord(segments, size, word));
		} else terms.push(range);
	}
	const parts = segments.flatMap((segment, at) => {
		const here: WeightedTerm[] = [];
		for (const { found, weight, words } of terms) {
			const list = found[at];
			if (list) here.push({ found: list, weight, words });
		}
		return here.length === terms.length ? [{ segment, terms: here }] : [];
	});
	return { parts, certainWeight };
}

interface Weighed<T> {
	/** In each segment. */
	readonly found: readonly (T | undefined)[];
	readonly count: number;
	readonly weight: number;
	readonly words: readonly string[];
}

function weighWord(segments: readonly Segment[], size: number, word: string): Weighed<PostingList> {
	return weigh(segments, size, [word], (segment) => segment.find(word));
}

function weigh<T extends PostingList | PostingRange>(
	segments: readonly Segment[],
	size: number,
	words: readonly string[],
	find: (segment: Segment) => T | undefined,
): Weighed<T> {
	const found = segments.map(find);
	const count = found.reduce((sum, list) => sum + (list?.count ?? 0), 0);
	return { found, count, weight: termWeight(size, Math.min(count, size)), words };
}

/** The most frequent of the words that are it in one segment; the first of equal ones. */
function mostFrequent(ranges: readonly (PostingRange | undefined)[], segments: readonly Segment[]): string {
	const words = new Set(ranges.flatMap((range) => (range ? [range.mostFrequent()] : [])));
	const counted = [...words].map((word) => ({
		word,
		count: segments.reduce((sum, segment) => sum + (segment.find(word)?.count ?? 0), 0),
	}));
	counted.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
	return counted[0]?.word ?? "";
}
