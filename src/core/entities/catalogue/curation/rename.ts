// Rename: another shown name; the old one goes on being matched.
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf, type TextChange } from "./catalogueText.ts";
import { newEntry } from "./confirm.ts";
import { addEntries } from "./entryChanges.ts";
import { addToList } from "./listChanges.ts";
import { setPair } from "./pairChanges.ts";
import { renderScalar } from "./renderScalar.ts";

export function rename(catalogue: CatalogueText, entity: EntityReference, name: string): readonly TextChange[] {
	if (name.trim() === "" || name === entity.name) return [];
	const entry = entryOf(catalogue, entity.name);
	if (entry === undefined) {
		return addEntries(catalogue, [newEntry(catalogue, { ...entity, name }, [entity.name])]);
	}
	if (entry.entity.name === name) return [];
	return [
		...setPair(catalogue, entry.map, "name", renderScalar(name), []),
		...addToList(catalogue, entry.map, "aliases", [entry.entity.name], ["kind", "name"]),
	];
}
