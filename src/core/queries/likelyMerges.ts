// Pairs of entities that are likely one.
import type { LibraryState } from "../corpus/libraryState.ts";
import type { LikelyMerge } from "../model/views.ts";
import { isShown, summariseEntity } from "./shownEntities.ts";

/** The most mentioned first. */
export function likelyMerges(state: LibraryState): readonly LikelyMerge[] {
	const merges = state.knowledge.suggestions.flatMap(({ a, b, reason }): LikelyMerge[] => {
		const short = state.knowledge.entities.get(a);
		const long = state.knowledge.entities.get(b);
		if (!short || !long || !isShown(short, state) || !isShown(long, state)) return [];
		return [{ short: summariseEntity(short, state), long: summariseEntity(long, state), reason }];
	});
	return merges.sort((a, b) => b.short.mentions + b.long.mentions - (a.short.mentions + a.long.mentions));
}
