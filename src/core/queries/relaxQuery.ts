// When no passage holds every word that was typed: the passages that hold most of them.

import type { PassageQuery } from "../search/parseQuery.ts";
import type { PassageFilter, PassageIndex } from "../search/passageIndex.ts";
import { compareScored, type ScoredPassage } from "../search/topPassages.ts";

/** A query of more words is searched as it is: so many combinations are not worth the wait. */
const mostWords = 8;
/** With fewer than this share of the words a passage is about something else. */
const leastShare = 0.5;

/** Best first: passages that hold all words, and only where there are none, those that miss one, then two and so on. */
export function searchRelaxed(
	index: PassageIndex,
	query: PassageQuery,
	limit: number,
	filter: PassageFilter,
): readonly ScoredPassage[] {
	const found = index.search(query, limit, filter);
	const words = query.terms.length + query.prefixes.length;
	if (found.length > 0 || words > mostWords || query.phrases.length > 0) return found;
	for (let missing = 1; words - missing >= Math.max(1, words * leastShare); missing++) {
		const best = new Map<string, ScoredPassage>();
		for (const shorter of without(query, missing)) {
			for (const hit of index.search(shorter, limit, filter)) {
				const key = `${hit.passage} ${hit.source}`;
				if (hit.score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, hit);
			}
		}
		if (best.size > 0) return [...best.values()].sort(compareScored).slice(0, limit);
	}
	return [];
}

/** The query with every choice of `missing` words left out. */
function without(query: PassageQuery, missing: number): readonly PassageQuery[] {
	if (missing === 0) return [query];
	const { terms, prefixes } = query;
	const shorter: PassageQuery[] = [];
	for (let at = 0; at < terms.length + prefixes.length; at++) {
		shorter.push({
			...query,
			terms: terms.filter((_, index) => index !== at),
			prefixes: prefixes.filter((_, index) => index + terms.length !== at),
		});
	}
	return missing === 1 ? shorter : shorter.flatMap((one) => without(one, missing - 1));
}
