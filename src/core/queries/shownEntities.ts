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
	const shown: EntitySummary[] = [];
	for (const entity of state.knowledge.entities.values()) {
		if (!isShown(entity, state)) continue;
		// In the same walk: what is known of one after the other is found sooner.
		const summary = summariseEntity(entity, state);
		if (entity.status === "confirmed" || summary.mentions > 0) shown.push(summary);
	}
	return shown.sort(
		(a, b) =>
			Number(b.entity.status === "confirmed") - Number(a.entity.status === "confirmed") ||
			weight(b) - weight(a) ||
			(a.entity.name < b.entity.name ? -1 : 1),
	);
}

function weight({ entity, mentions }: EntitySummary): number {
	return entity.certainty * mentions;
}
