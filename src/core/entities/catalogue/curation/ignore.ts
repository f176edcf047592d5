// Ignore: a name that is no entity; its entry goes, or the alias that it was.
import { foldName } from "../../aliases/foldName.ts";
import type { EntityReference } from "./actions.ts";
import { type CatalogueText, entryOf, isFlow, pairOf, type TextChange } from "./catalogueText.ts";
import { removeEntry } from "./entryChanges.ts";
import { addToList, removeFromList } from "./listChanges.ts";
import type { CurationPlan } from "./plan.ts";
import { renderScalar } from "./renderScalar.ts";

export function ignore(catalogue: CatalogueText, entity: EntityReference): CurationPlan {
	const entry = entryOf(catalogue, entity.name);
	const changes =
		entry === undefined
			? []
			: foldName(entry.entity.name) === foldName(entity.name)
				? removeEntry(catalogue, entry)
				: removeFromList(catalogue, entry.map, "aliases", entity.name);
	return { changes, added: [], ignored: [entity.name] };
}

/** Writes names at the end of the list of what is no entity, and the list where there is none. */
export function addIgnored(catalogue: CatalogueText, names: readonly string[]): readonly TextChange[] {
	const { root, text, lineEnd } = catalogue;
	if (names.length === 0) return [];
	const isMap = root?.kind === "map";
	if (isMap && (pairOf(root, "ignore") !== undefined || isFlow(text, root))) {
		return addToList(catalogue, root, "ignore", names, []);
	}
	if (root !== undefined && !isMap && !(root.kind === "scalar" && root.text === "")) return [];
	const gap = text === "" || text.endsWith("\n") ? "" : lineEnd;
	const list = [...new Set(names)].map(renderScalar).join(", ");
	return [{ start: text.length, end: text.length, newText: `${gap}ignore: [${list}]${lineEnd}` }];
}
