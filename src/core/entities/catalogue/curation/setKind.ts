// Set Kind: one value of an entry, or a new entry with it.
import type { EntityKind } from "../../../model/entity.ts";
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf } from "./catalogueText.ts";
import { newEntry } from "./confirm.ts";
import { setPair } from "./pairChanges.ts";
import { adding, type CurationPlan, changing, nothingToDo } from "./plan.ts";

export function setKind(catalogue: CatalogueText, entity: EntityReference, kind: EntityKind): CurationPlan {
	const entry = entryOf(catalogue, entity.name);
	if (entry === undefined) return adding(newEntry(catalogue, { ...entity, kind }));
	if (entry.entity.kind === kind) return nothingToDo;
	return changing(...setPair(catalogue, entry.map, "kind", kind, ["name"]));
}
