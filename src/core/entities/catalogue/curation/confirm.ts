// Confirm: a candidate gets an entry.
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf, pairOf, type TextChange } from "./catalogueText.ts";
import type { NewEntry } from "./entryChanges.ts";
import { removeFromList } from "./listChanges.ts";
import { type CurationPlan, nothingToDo } from "./plan.ts";

export function confirm(catalogue: CatalogueText, entity: EntityReference): CurationPlan {
	if (entryOf(catalogue, entity.name) !== undefined) return nothingToDo;
	return { ...nothingToDo, changes: unignore(catalogue, entity.name), added: [newEntry(catalogue, entity)] };
}

/** What is written for an entity without an entry: its names, but for those that another entry has. */
export function newEntry(catalogue: CatalogueText, entity: EntityReference, more: readonly string[] = []): NewEntry {
	const aliases = [...(entity.aliases ?? []), ...more];
	return {
		name: entity.name,
		...(entity.kind === undefined ? {} : { kind: entity.kind }),
		aliases: [...new Set(aliases)].filter((name) => name !== entity.name && entryOf(catalogue, name) === undefined),
	};
}

/** A name that becomes an entity is no longer ignored. */
function unignore(catalogue: CatalogueText, name: string): readonly TextChange[] {
	const { root } = catalogue;
	if (root?.kind !== "map" || pairOf(root, "ignore") === undefined) return [];
	return removeFromList(catalogue, root, "ignore", name);
}
