// What is known of names, in the shape in which it is kept.
import type { Steps } from "../base/steps.ts";
import type { MergeSuggestion } from "../entities/aliases/resolution.ts";
import type { PackedNames } from "../entities/matching/packedNames.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityCounts, SourceNameMention } from "../model/mention.ts";

/** What something was learnt from: it holds for the very same, and for nothing else. */
export interface LearntFrom {
	/** Changes with the text of the catalogues. */
	readonly catalogue: string;
	/** By URI, the sources by path; what stands for a source changes with its content. */
	readonly sources: ReadonlyMap<string, string>;
}

/** What cannot be told to be the same another time is not. */
export function isSameInput(before: LearntFrom, now: LearntFrom): boolean {
	if (before.catalogue !== now.catalogue || before.sources.size !== now.sources.size) return false;
	for (const [uri, content] of now.sources) if (content === "" || before.sources.get(uri) !== content) return false;
	return true;
}

/** How many entities there are to be listed. */
export interface ListedCounts {
	readonly confirmed: number;
	/** Certainty of each candidate that some source mentions, ascending. */
	readonly candidates: Float64Array;
}

/** Knowledge of which most is read when it is asked for. */
export interface LoadedKnowledge extends StoredKnowledge {
	/** Looks at all of it. Throws `DamagedBytes`. */
	verify(): Steps<void>;
}

export interface StoredKnowledge {
	readonly learntFrom: LearntFrom;
	/** By id, in the order of the resolution. Throws `DamagedBytes`. */
	readonly entities: ReadonlyMap<string, Entity>;
	/** Every name that is looked for, with its owners. */
	readonly names: PackedNames;
	/** Forms that are mostly no names in the sources. */
	readonly ordinary: ReadonlySet<string>;
	readonly suggestions: readonly MergeSuggestion[];
	readonly listed: ListedCounts;
	/** The mentions in one of the sources, in order, without overlap. Throws `DamagedBytes`. */
	mentionsIn(uri: string): readonly SourceNameMention[];
	/** How often an entity of these is mentioned, and in which of the sources. Throws `DamagedBytes`. */
	countsOf(id: string): EntityCounts;
}
