// The matcher of all known names and what it has found: kept while the names stay the same.
import { createNameMatcher } from "../entities/matching/createNameMatcher.ts";
import { matchOutside } from "../entities/matching/matchOutside.ts";
import type { MatchableName, NameMatcher } from "../entities/matching/nameMatcher.ts";
import type { Mention } from "../model/mention.ts";
import type { SourceText } from "../model/source.ts";

export interface Matching {
	readonly names: readonly MatchableName[];
	readonly matcher: NameMatcher;
	/** Mentions in the prose of a source; the same list for the same object. */
	mentionsIn(source: SourceText): readonly Mention[];
}

/** Building a matcher and matching every source are what costs most after a change: where the names are equal, neither is done. */
export function matchNames(names: readonly MatchableName[], before: Matching | undefined): Matching {
	if (before !== undefined && areSame(before.names, names)) return before;
	const matcher = createNameMatcher(names);
	const found = new WeakMap<SourceText, readonly Mention[]>();
	return {
		names,
		matcher,
		mentionsIn(source) {
			const known = found.get(source);
			if (known !== undefined) return known;
			const mentions = matchOutside(matcher, source.text, source.notProse);
			found.set(source, mentions);
			return mentions;
		},
	};
}

function areSame(a: readonly MatchableName[], b: readonly MatchableName[]): boolean {
	return a.length === b.length && a.every((name, at) => isSame(name, b[at] as MatchableName));
}

function isSame(a: MatchableName, b: MatchableName): boolean {
	if (a.name !== b.name || a.caseRule !== b.caseRule || a.entities.length !== b.entities.length) return false;
	return a.entities.every((id, at) => id === b.entities[at]);
}
