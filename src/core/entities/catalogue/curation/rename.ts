// Rename: another shown name; the old one goes on being matched.
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf } from "./catalogueText.ts";
import { newEntry } from "./confirm.ts";
import { addToList } from "./listChanges.ts";
import { setPair } from "./pairChanges.ts";
import { adding, type CurationPlan, changing, nothingToDo } from "./plan.ts";
import { renderScalar } from "./renderScalar.ts";

export function rename(catalogue: CatalogueText, entity: EntityReference, name: string): CurationPlan {
	if (name.trim() === "" || name === entity.name) return nothingToDo;
	const entry = entryOf(catalogue, entity.name);
	if (entry === undefined) {
		return adding(newEntry(catalogue, { ...entity, name }, [entity.name]));
	}
	if (entry.entity.name === name) return nothingToDo;
	return changing(
		...setPair(catalogue, entry.map, "name", renderScalar(name), []),
		...addToList(catalogue, entry.map, "aliases", [entry.entity.name], ["kind", "name"]),
	);
}
