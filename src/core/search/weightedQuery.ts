// A query as it is carried out: what each word weighs, and which beginnings are looked for in the text instead.
import type { PassageQuery } from "./parseQuery.ts";
import { termWeight } from "./ranking.ts";
import type { PostingList, PostingRange, Segment } from "./segment.ts";
import type { WeightedTerm } from "./segmentSearch.ts";

export interface WeightedQuery {
	/** Segments where every word is. */
	readonly parts: readonly { readonly segment: Segment; readonly terms: readonly WeightedTerm[] }[];
	/** Beginnings that are no terms: each passage is to be tested for them. */
	readonly inText: readonly string[];
	/** What these weigh together. */
	readonly weightInText: number;
}

/** A word that only begins with what was typed says less than the word itself. */
const beginningDiscount = 0.7;
/** Words of a beginning that stand so often are looked for in the text, if the other words are this much rarer. */
const manyPassages = 4096;
const timesRarer = 4;

type Found = PostingList | PostingRange | undefined;

/** `size` is the number of passages. */
export function weighQuery(query: PassageQuery, segments: readonly Segment[], size: number): WeightedQuery {
	const words = query.terms.map((term) => weigh(segments, size, (segment) => segment.find(term)));
	const rarest = Math.min(...words.map(({ count }) => count));
	const terms = [...words];
	const inText: string[] = [];
	let weightInText = 0;
	for (const beginning of query.prefixes) {
		const range = weigh(segments, size, (segment) => segment.beginningWith(beginning));
		const weight = range.weight * beginningDiscount;
		// One letter begins a tenth of all words: it is cheaper to look whether few passages have one.
		if (range.count > manyPassages && range.count > timesRarer * rarest) {
			inText.push(beginning);
			weightInText += weight;
		} else terms.push({ ...range, weight });
	}
	const parts = segments.flatMap((segment, at) => {
		const here: WeightedTerm[] = [];
		for (const { found, weight } of terms) {
			const list = found[at];
			if (list) here.push({ found: list, weight });
		}
		return here.length === terms.length ? [{ segment, terms: here }] : [];
	});
	return { parts, inText, weightInText };
}

function weigh(
	segments: readonly Segment[],
	size: number,
	find: (segment: Segment) => Found,
): { readonly found: readonly Found[]; readonly count: number; readonly weight: number } {
	const found = segments.map(find);
	const count = found.reduce((sum, list) => sum + (list?.count ?? 0), 0);
	return { found, count, weight: termWeight(size, Math.min(count, size)) };
}
