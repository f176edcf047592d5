// Which entities are shown, and in which order.
import type { LibraryState } from "../corpus/libraryState.ts";
import type { Entity } from "../model/entity.ts";
import type { EntitySummary } from "../model/views.ts";

/** Confirmed entities, and candidates that recognition is sure enough of. */
export function isShown(entity: Entity, state: LibraryState): boolean {
	return entity.status === "confirmed" || entity.certainty >= state.settings.minimumCertainty;
}

export function summariseEntity(entity: Entity, state: LibraryState): EntitySummary {
	const { mentions, sourceCount } = state.knowledge.mentions.ofEntity(entity.id);
	return { entity, mentions, sources: sourceCount };
}

/** Confirmed first, then by certainty times mentions. A candidate that no source mentions any more is left out. */
export function shownEntities(state: LibraryState): readonly EntitySummary[] {
	const shown = [...state.knowledge.entities.values()].filter((entity) => isListed(entity, state));
	return shown
		.map((entity) => summariseEntity(entity, state))
		.sort(
			(a, b) =>
				Number(b.entity.status === "confirmed") - Number(a.entity.status === "confirmed") ||
				weight(b) - weight(a) ||
				(a.entity.name < b.entity.name ? -1 : 1),
		);
}

function isListed(entity: Entity, state: LibraryState): boolean {
	if (!isShown(entity, state)) return false;
	return entity.status === "confirmed" || state.knowledge.mentions.ofEntity(entity.id).mentions > 0;
}

function weight({ entity, mentions }: EntitySummary): number {
	return entity.certainty * mentions;
}
