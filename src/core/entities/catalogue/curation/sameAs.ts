// Same As: two entities become one, with the names of both.
import { foldName } from "../../aliases/foldName.ts";
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf } from "./catalogueText.ts";
import { newEntry } from "./confirm.ts";
import { addToList, removeFromList } from "./listChanges.ts";
import { mergeEntries } from "./mergeEntries.ts";
import { adding, type CurationPlan, changing, nothingToDo } from "./plan.ts";

export function sameAs(catalogue: CatalogueText, entity: EntityReference, other: EntityReference): CurationPlan {
	const own = entryOf(catalogue, entity.name);
	const others = entryOf(catalogue, other.name);
	const names = [other.name, ...(others?.entity.aliases.map((alias) => alias.name) ?? []), ...(other.aliases ?? [])];
	if (own === undefined && others === undefined) return adding(newEntry(catalogue, entity, names));
	if (own === undefined && others !== undefined) {
		const added = [entity.name, ...(entity.aliases ?? [])].filter((name) => name !== others.entity.name);
		return changing(...addToList(catalogue, others.map, "aliases", added, ["kind", "name"]));
	}
	if (own === undefined || own === others) return nothingToDo;
	const added = names.filter((name) => foldName(name) !== foldName(own.entity.name) || name !== own.entity.name);
	return changing(
		...removeFromList(catalogue, own.map, "notSameAs", other.name),
		...(others === undefined
			? addToList(catalogue, own.map, "aliases", added, ["kind", "name"])
			: mergeEntries(catalogue, own, others, added)),
	);
}
