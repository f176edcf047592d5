// Entities as a list by kind shows them: how many of each there are, and the first of them.
import type { LibraryState } from "../corpus/libraryState.ts";
import { entityKinds } from "../model/entity.ts";
import type { EntityListing } from "../model/views.ts";
import { nameFilter } from "./nameFilter.ts";
import { shownEntities } from "./shownEntities.ts";

export async function entityListings(
	filter: string,
	limit: number,
	state: LibraryState,
	signal: AbortSignal,
): Promise<readonly EntityListing[]> {
	const shown = (await shownEntities(state, signal)).filter(nameFilter(filter));
	return (["confirmed", "candidate"] as const).flatMap((status) =>
		entityKinds.flatMap((kind): EntityListing[] => {
			const own = shown.filter(({ entity }) => entity.status === status && entity.kind === kind);
			return own.length > 0 ? [{ status, kind, total: own.length, first: own.slice(0, limit) }] : [];
		}),
	);
}
