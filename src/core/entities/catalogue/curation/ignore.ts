// Ignore: a name that is no entity; its entry goes, or the alias that it was.
import { foldName } from "../../aliases/foldName.ts";
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf, isFlow, pairOf, type TextChange } from "./catalogueText.ts";
import { removeEntry } from "./entryChanges.ts";
import { addToList, removeFromList } from "./listChanges.ts";
import { renderScalar } from "./renderScalar.ts";

export function ignore(catalogue: CatalogueText, entity: EntityReference): readonly TextChange[] {
	const entry = entryOf(catalogue, entity.name);
	const removed =
		entry === undefined
			? []
			: foldName(entry.entity.name) === foldName(entity.name)
				? removeEntry(catalogue, entry)
				: removeFromList(catalogue, entry.map, "aliases", entity.name);
	return [...removed, ...addIgnored(catalogue, entity.name)];
}

function addIgnored(catalogue: CatalogueText, name: string): readonly TextChange[] {
	const { root, text, lineEnd } = catalogue;
	const isMap = root?.kind === "map";
	if (isMap && (pairOf(root, "ignore") !== undefined || isFlow(text, root))) {
		return addToList(catalogue, root, "ignore", [name], []);
	}
	if (root !== undefined && !isMap && !(root.kind === "scalar" && root.text === "")) return [];
	const gap = text === "" || text.endsWith("\n") ? "" : lineEnd;
	return [{ start: text.length, end: text.length, newText: `${gap}ignore: [${renderScalar(name)}]${lineEnd}` }];
}
