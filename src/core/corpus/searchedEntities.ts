// Entity search over what is known: nobody may ever ask for it, and it takes much memory.
import { finishPaced, type Steps } from "../base/steps.ts";
import type { Entity } from "../model/entity.ts";
import { type EntitySearch, type SearchableEntity, searchInSteps } from "../search/entitySearch.ts";
import type { MentionTable } from "./mentionTable.ts";
import { createPacer } from "./pacer.ts";

const entitiesAtOnce = 1000;

/** Made at once where `before` has been asked for something, else when it is first asked itself. */
export function* searchEntitiesIn(
	entities: ReadonlyMap<string, Entity>,
	mentions: MentionTable,
	before: EntitySearch | undefined,
): Steps<EntitySearch> {
	if (before?.memory === undefined) return searchWhenAsked(entities, mentions);
	return yield* searchInSteps(yield* searchableEntities(entities, mentions), before);
}

/** The same, made when it is first asked for something, while others are answered. */
export function searchWhenAsked(
	entities: ReadonlyMap<string, Entity>,
	mentions: Pick<MentionTable, "ofEntity">,
): EntitySearch {
	let made: EntitySearch | undefined;
	let making: Promise<EntitySearch> | undefined;
	const make = async () => {
		const pace = createPacer(new AbortController().signal);
		const searchable = await finishPaced(searchableEntities(entities, mentions), pace);
		made = await finishPaced(searchInSteps(searchable, undefined), pace);
		return made;
	};
	return {
		async search(query, limit) {
			making ??= make();
			return (await making).search(query, limit);
		},
		get memory() {
			return made?.memory;
		},
	};
}

export function* searchableEntities(
	entities: ReadonlyMap<string, Entity>,
	mentions: Pick<MentionTable, "ofEntity">,
): Steps<readonly SearchableEntity[]> {
	const searchable: SearchableEntity[] = [];
	for (const { id, aliases } of entities.values()) {
		searchable.push({ id, names: aliases.map(({ name }) => name), weight: mentions.ofEntity(id).mentions });
		if (searchable.length % entitiesAtOnce === 0) yield;
	}
	return searchable;
}
