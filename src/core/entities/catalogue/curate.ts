// One action of the writer's → the smallest edits of `entities.yaml` that do it. All else stays as it is, to the byte.

import type { CurationAction } from "./curation/actions.ts";
import { addAlias } from "./curation/addAlias.ts";
import { type CatalogueText, readCatalogueText, type TextChange } from "./curation/catalogueText.ts";
import { confirm } from "./curation/confirm.ts";
import { ignore } from "./curation/ignore.ts";
import { notSameAs } from "./curation/notSameAs.ts";
import { rename } from "./curation/rename.ts";
import { sameAs } from "./curation/sameAs.ts";
import { setKind } from "./curation/setKind.ts";

/**
 * Edits that do not overlap, in order, counted in `text`; none when the catalogue says it already, or when it cannot be
 * said without breaking the file (then the writer has to edit by hand). `text` is undefined where there is no file
 * yet: the one edit is then the file's text.
 */
export function curate(text: string | undefined, action: CurationAction): { readonly edits: readonly TextChange[] } {
	const catalogue = readCatalogueText(text ?? "");
	const isNoCatalogue = catalogue.problems > 0 && catalogue.root?.kind === "map" && catalogue.root.pairs.length === 0;
	if (isNoCatalogue) return { edits: [] };
	const edits = [...changesOf(catalogue, action)].sort((a, b) => a.start - b.start || a.end - b.end);
	const overlaps = edits.some((edit, index) => edit.start < (edits[index - 1]?.end ?? 0));
	if (edits.length === 0 || overlaps) return { edits: [] };
	// An entry may carry an anchor that others need, or stand where no rule foresaw: never leave a broken file.
	const after = readCatalogueText(applyChanges(catalogue.text, edits));
	return { edits: after.problems > catalogue.problems ? [] : edits };
}

function changesOf(catalogue: CatalogueText, action: CurationAction): readonly TextChange[] {
	switch (action.kind) {
		case "confirm":
			return confirm(catalogue, action.entity);
		case "same-as":
			return sameAs(catalogue, action.entity, action.other);
		case "not-same-as":
			return notSameAs(catalogue, action.entity, action.other);
		case "set-kind":
			return setKind(catalogue, action.entity, action.entityKind);
		case "rename":
			return rename(catalogue, action.entity, action.name);
		case "ignore":
			return ignore(catalogue, action.entity);
		case "add-alias":
			return addAlias(catalogue, action.entity, action.alias);
	}
}

/** The text with edits made, which are in order and do not overlap. */
export function applyChanges(text: string, edits: readonly TextChange[]): string {
	let result = "";
	let last = 0;
	for (const { start, end, newText } of edits) {
		result += text.slice(last, start) + newText;
		last = end;
	}
	return result + text.slice(last);
}
