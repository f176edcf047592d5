// Entity search over what is known: nobody may ever ask for it, and it takes much memory.
import { finishPaced, type Steps } from "../base/steps.ts";
import type { Entity } from "../model/entity.ts";
import { type EntitySearch, type SearchableEntity, searchInSteps } from "../search/entitySearch.ts";
import type { MentionTable } from "./mentionTable.ts";
import { createPacer } from "./pacer.ts";

/** Made at once where `before` has been asked for something, else when it is first asked itself. */
export function* searchEntitiesIn(
	entities: ReadonlyMap<string, Entity>,
	mentions: MentionTable,
	before: EntitySearch | undefined,
): Steps<EntitySearch> {
	if (!before?.isMade) return searchWhenAsked(entities, mentions);
	return yield* searchInSteps(searchableEntities(entities, mentions));
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
		made = await finishPaced(searchInSteps(searchableEntities(entities, mentions)), pace);
		return made;
	};
	return {
		async search(query, limit) {
			making ??= make();
			return (await making).search(query, limit);
		},
		get isMade() {
			return made !== undefined;
		},
	};
}

/** Each is there only while it is looked at. */
function* searchableEntities(
	entities: ReadonlyMap<string, Entity>,
	mentions: Pick<MentionTable, "ofEntity">,
): Iterable<SearchableEntity> {
	for (const { id, aliases } of entities.values()) {
		yield { id, names: aliases.map(({ name }) => name), weight: mentions.ofEntity(id).mentions };
	}
}
