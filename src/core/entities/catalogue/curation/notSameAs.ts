// Not the Same As: two entities that are never merged, each with an entry of its own.
import { foldName } from "../../aliases/foldName.ts";
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf, type TextChange } from "./catalogueText.ts";
import { newEntry } from "./confirm.ts";
import type { NewEntry } from "./entryChanges.ts";
import { addToList, removeFromList } from "./listChanges.ts";
import { type CurationPlan, nothingToDo } from "./plan.ts";

export function notSameAs(catalogue: CatalogueText, entity: EntityReference, other: EntityReference): CurationPlan {
	if (foldName(entity.name) === foldName(other.name)) return nothingToDo;
	const own = entryOf(catalogue, entity.name);
	const others = entryOf(catalogue, other.name);
	const without = (reference: EntityReference, name: string): EntityReference => ({
		...reference,
		aliases: (reference.aliases ?? []).filter((alias) => alias !== name),
	});
	const added: NewEntry[] = [];
	const changes: TextChange[] = [];
	if (own === undefined) added.push({ ...newEntry(catalogue, without(entity, other.name)), notSameAs: [other.name] });
	else {
		// Where the entry had the other as an alias, it no longer has.
		const cut = removeFromList(catalogue, own.map, "aliases", other.name);
		const after = cut.length > 0 ? ["kind", "name"] : ["aliases", "kind", "name"];
		changes.push(...cut, ...addToList(catalogue, own.map, "notSameAs", [other.name], after));
	}
	if (others === undefined || others === own) {
		const { name, kind, aliases = [] } = without(other, entity.name);
		added.push({ name, ...(kind === undefined ? {} : { kind }), aliases: aliases.filter((alias) => alias !== name) });
	}
	return { changes, added, ignored: [] };
}
