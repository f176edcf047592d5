// Two entries become one: nothing that only the second one says is lost.
import { foldName } from "../../aliases/foldName.ts";
import type { CatalogueText, Entry, TextChange } from "./catalogueText.ts";
import { removeEntry } from "./entryChanges.ts";
import { addToList } from "./listChanges.ts";
import { setPair } from "./pairChanges.ts";
import { renderScalar } from "./renderScalar.ts";

/** Where both say something, the first one decides. `names` become aliases. None of it where the second cannot go. */
export function mergeEntries(
	catalogue: CatalogueText,
	{ map, entity }: Entry,
	second: Entry,
	names: readonly string[],
): readonly TextChange[] {
	const { kind, note, url, notSameAs } = second.entity;
	const own = new Set([entity.name, ...names].map(foldName));
	const apart = notSameAs.filter((name) => !own.has(foldName(name)));
	const set = (key: "kind" | "note" | "url", value: string | undefined, after: readonly string[]) =>
		value === undefined || entity[key] !== undefined ? [] : setPair(catalogue, map, key, renderScalar(value), after);
	return [
		...set("kind", kind, ["name"]),
		...addToList(catalogue, map, "aliases", names, ["kind", "name"]),
		...addToList(catalogue, map, "notSameAs", apart, ["aliases", "kind", "name"]),
		...set("note", note, []),
		...set("url", url, []),
		...removeEntry(catalogue, second),
	];
}
