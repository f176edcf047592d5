// Add Alias: one more name.
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf } from "./catalogueText.ts";
import { newEntry } from "./confirm.ts";
import { addToList } from "./listChanges.ts";
import { adding, type CurationPlan, changing, nothingToDo } from "./plan.ts";

export function addAlias(catalogue: CatalogueText, entity: EntityReference, alias: string): CurationPlan {
	const name = alias.replace(/\s+/gu, " ").trim();
	if (name === "") return nothingToDo;
	const entry = entryOf(catalogue, entity.name);
	if (entry === undefined) return adding(newEntry(catalogue, entity, [name]));
	if (entry.entity.name === name) return nothingToDo;
	return changing(...addToList(catalogue, entry.map, "aliases", [name], ["kind", "name"]));
}
