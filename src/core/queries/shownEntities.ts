// Which entities are shown, and in which order.
import { sortInSteps } from "../base/sortInSteps.ts";
import { finishPaced, type Steps } from "../base/steps.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { createPacer } from "../corpus/pacer.ts";
import type { Entity } from "../model/entity.ts";
import type { EntitySummary } from "../model/views.ts";

/** Confirmed entities, and candidates that recognition is sure enough of. */
export function isShown(entity: Entity, state: LibraryState): boolean {
	return entity.status === "confirmed" || entity.certainty >= state.settings.minimumCertainty;
}

export function summariseEntity(entity: Entity, { knowledge }: Pick<LibraryState, "knowledge">): EntitySummary {
	const { mentions, sourceCount } = knowledge.mentions.ofEntity(entity.id);
	return { entity, mentions, sources: sourceCount };
}

const entitiesAtOnce = 1000;

/**
 * Confirmed first, then by certainty times mentions. A candidate that no source mentions any more is left out. As of the
 * time of the call; of very many entities it takes a while, in which others are answered.
 */
export async function shownEntities(state: LibraryState, signal: AbortSignal): Promise<readonly EntitySummary[]> {
	return finishPaced(shownInSteps(state), createPacer(signal));
}

function* shownInSteps(state: LibraryState): Steps<readonly EntitySummary[]> {
	const { knowledge } = state;
	const shown: EntitySummary[] = [];
	let seen = 0;
	for (const entity of knowledge.entities.values()) {
		if (++seen % entitiesAtOnce === 0) yield;
		if (!isShown(entity, state)) continue;
		// In the same walk: what is known of one after the other is found sooner.
		const summary = summariseEntity(entity, { knowledge });
		if (entity.status === "confirmed" || summary.mentions > 0) shown.push(summary);
	}
	return yield* sortInSteps(shown, compareShown);
}

function compareShown(a: EntitySummary, b: EntitySummary): number {
	return (
		Number(b.entity.status === "confirmed") - Number(a.entity.status === "confirmed") ||
		weight(b) - weight(a) ||
		(a.entity.name < b.entity.name ? -1 : a.entity.name > b.entity.name ? 1 : 0)
	);
}

function weight({ entity, mentions }: EntitySummary): number {
	return entity.certainty * mentions;
}
