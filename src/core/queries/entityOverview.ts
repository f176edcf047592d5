// Entities as a list by kind shows them: how many of each there are, and the first of them.
import type { LibraryState } from "../corpus/libraryState.ts";
import { entityKinds } from "../model/entity.ts";
import type { EntityListing, EntityOverview, EntitySummary } from "../model/views.ts";
import { likelyMerges } from "./likelyMerges.ts";
import { shownEntities } from "./shownEntities.ts";

export function entityOverview(filter: string, limit: number, state: LibraryState): EntityOverview {
	const matches = matcherFor(filter);
	const shown = shownEntities(state).filter(matches);
	const listings = (["confirmed", "candidate"] as const).flatMap((status) =>
		entityKinds.flatMap((kind): EntityListing[] => {
			const own = shown.filter(({ entity }) => entity.status === status && entity.kind === kind);
			return own.length > 0 ? [{ status, kind, total: own.length, first: own.slice(0, limit) }] : [];
		}),
	);
	const merges = likelyMerges(state).filter(({ short, long }) => matches(short) || matches(long));
	return { listings, merges };
}

/** Every word has to stand in one and the same name, whatever its case. */
function matcherFor(filter: string): (summary: EntitySummary) => boolean {
	const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return () => true;
	return ({ entity }) =>
		entity.aliases.some(({ name }) => {
			const folded = name.toLowerCase();
			return words.every((word) => folded.includes(word));
		});
}
