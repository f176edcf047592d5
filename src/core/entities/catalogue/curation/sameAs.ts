// Same As: two entities become one, with the names of both.
import { foldName } from "../../aliases/foldName.ts";
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf, type TextChange } from "./catalogueText.ts";
import { newEntry } from "./confirm.ts";
import { addEntries, removeEntry } from "./entryChanges.ts";
import { addToList, removeFromList } from "./listChanges.ts";

export function sameAs(
	catalogue: CatalogueText,
	entity: EntityReference,
	other: EntityReference,
): readonly TextChange[] {
	const own = entryOf(catalogue, entity.name);
	const others = entryOf(catalogue, other.name);
	const names = [other.name, ...(others?.entity.aliases.map((alias) => alias.name) ?? []), ...(other.aliases ?? [])];
	if (own === undefined && others === undefined) return addEntries(catalogue, [newEntry(catalogue, entity, names)]);
	if (own === undefined && others !== undefined) {
		const added = [entity.name, ...(entity.aliases ?? [])].filter((name) => name !== others.entity.name);
		return addToList(catalogue, others.map, "aliases", added, ["kind", "name"]);
	}
	if (own === undefined || own === others) return [];
	const added = names.filter((name) => foldName(name) !== foldName(own.entity.name) || name !== own.entity.name);
	return [
		...removeFromList(catalogue, own.map, "notSameAs", other.name),
		...addToList(catalogue, own.map, "aliases", added, ["kind", "name"]),
		...(others === undefined ? [] : removeEntry(catalogue, others)),
	];
}
