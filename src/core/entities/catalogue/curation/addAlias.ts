// Add Alias: one more name.
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf, type TextChange } from "./catalogueText.ts";
import { newEntry } from "./confirm.ts";
import { addEntries } from "./entryChanges.ts";
import { addToList } from "./listChanges.ts";

export function addAlias(catalogue: CatalogueText, entity: EntityReference, alias: string): readonly TextChange[] {
	const name = alias.replace(/\s+/gu, " ").trim();
	if (name === "") return [];
	const entry = entryOf(catalogue, entity.name);
	if (entry === undefined) return addEntries(catalogue, [newEntry(catalogue, entity, [name])]);
	if (entry.entity.name === name) return [];
	return addToList(catalogue, entry.map, "aliases", [name], ["kind", "name"]);
}
