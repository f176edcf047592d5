// Set Kind: one value of an entry, or a new entry with it.
import type { EntityKind } from "../../../model/entity.ts";
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf, type TextChange } from "./catalogueText.ts";
import { newEntry } from "./confirm.ts";
import { addEntries } from "./entryChanges.ts";
import { setPair } from "./pairChanges.ts";

export function setKind(catalogue: CatalogueText, entity: EntityReference, kind: EntityKind): readonly TextChange[] {
	const entry = entryOf(catalogue, entity.name);
	if (entry === undefined) return addEntries(catalogue, [newEntry(catalogue, { ...entity, kind })]);
	if (entry.entity.kind === kind) return [];
	return setPair(catalogue, entry.map, "kind", kind, ["name"]);
}
