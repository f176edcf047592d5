// Entities by what is typed.
import type { LibraryState } from "../corpus/libraryState.ts";
import type { EntitySummary } from "../model/views.ts";
import { isShown, shownEntities, summariseEntity } from "./shownEntities.ts";

/** Hidden candidates take places in the ranking, so more are asked for than are shown. */
const surplus = 3;

export async function searchEntities(
	query: string,
	limit: number,
	state: LibraryState,
	signal: AbortSignal,
): Promise<readonly EntitySummary[]> {
	if (query.trim() === "") return (await shownEntities(state, signal)).slice(0, limit);
	const ids = await state.knowledge.search.search(query, limit * surplus);
	return ids
		.flatMap((id) => {
			const entity = state.knowledge.entities.get(id);
			return entity && isShown(entity, state) ? [summariseEntity(entity, state)] : [];
		})
		.slice(0, limit);
}
