// Finds names that are just what is typed, and names with these initials, among those that share a letter group with it.
import { type FlatTexts, isText } from "./flatTexts.ts";
import { haveInitials } from "./initials.ts";
import { longestRead, wordStartBucket } from "./letterGroups.ts";
import type { TrigramIndex } from "./trigramIndex.ts";

/** What is typed is searchable and not empty. Numbers of names, ascending. */
export interface WholeNames {
	exact(typed: string): readonly number[];
	withInitials(typed: string): readonly number[];
}

export function createWholeNames(names: FlatTexts, trigrams: TrigramIndex): WholeNames {
	/** Words at their end are in no group. */
	const long: number[] = [];
	for (let name = 0; name < names.starts.length; name++) {
		if ((names.ends[name] as number) - (names.starts[name] as number) > longestRead) long.push(name);
	}
	return {
		exact: (typed) => [...trigrams.sharing(typed).filter((name) => isText(names, name, typed))],
		withInitials(typed) {
			if (typed.length < 2 || typed.includes(" ")) return [];
			const buckets = Array.from({ length: typed.length }, (_, at) => wordStartBucket(typed.charCodeAt(at)));
			const found = new Set<number>();
			for (const some of [trigrams.rarest(buckets), long]) {
				for (const name of some) if (haveInitials(names, name, typed)) found.add(name);
			}
			return [...found].sort((a, b) => a - b);
		},
	};
}
