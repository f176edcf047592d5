// Entity search over what is known: nobody may ever ask for it, and it takes much memory.
import { finish, type Steps } from "../base/steps.ts";
import type { Entity } from "../model/entity.ts";
import { createEntitySearch, type EntitySearch, type SearchableEntity, searchInSteps } from "../search/entitySearch.ts";
import type { MentionTable } from "./mentionTable.ts";

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

/** The same, made when it is first asked for something. */
function searchWhenAsked(entities: ReadonlyMap<string, Entity>, mentions: MentionTable): EntitySearch {
	let made: EntitySearch | undefined;
	return {
		search(query, limit) {
			made ??= createEntitySearch(finish(searchableEntities(entities, mentions)));
			return made.search(query, limit);
		},
		get memory() {
			return made?.memory;
		},
	};
}

export function* searchableEntities(
	entities: ReadonlyMap<string, Entity>,
	mentions: MentionTable,
): Steps<readonly SearchableEntity[]> {
	const searchable: SearchableEntity[] = [];
	for (const { id, aliases } of entities.values()) {
		searchable.push({ id, names: aliases.map(({ name }) => name), weight: mentions.ofEntity(id).mentions });
		if (searchable.length % entitiesAtOnce === 0) yield;
	}
	return searchable;
}
