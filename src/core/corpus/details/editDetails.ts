// One field of one source in `sources.yaml`: the smallest change that says it, all else left as it is.
import {
	type CatalogueText,
	isFlow,
	pairOf,
	readCatalogueText,
} from "../../entities/catalogue/curation/catalogueText.ts";
import { setPair } from "../../entities/catalogue/curation/pairChanges.ts";
import { renderScalar } from "../../entities/catalogue/curation/renderScalar.ts";
import type { DetailField, TextChange } from "../../model/views.ts";
import { applyChanges } from "../../text/applyChanges.ts";
import { detailFields, readDetails } from "./readDetails.ts";

export interface DetailEdit {
	/** Relative to the folder of the file, `/` always. */
	readonly path: string;
	readonly field: DetailField;
	readonly value: string;
}

/** `text` is undefined where there is no file yet. Undefined when it cannot be said without breaking the file. */
export function editDetails(text: string | undefined, edit: DetailEdit): readonly TextChange[] | undefined {
	const before = text ?? "";
	const file = readCatalogueText(before);
	if (file.problems > 0) return undefined;
	const changes = changesFor(file, edit);
	if (changes === undefined) return undefined;
	const { details, findings } = readDetails("", applyChanges(before, changes));
	const said = details.find(({ path }) => path === edit.path)?.metadata[edit.field];
	const isBroken = findings.some(({ code }) => code === "catalogue-syntax");
	return said === undefined || isBroken ? undefined : changes;
}

function changesFor(file: CatalogueText, { path, field, value }: DetailEdit): readonly TextChange[] | undefined {
	const { text, root, lineEnd } = file;
	const line = `${lineEnd}  ${field}: ${renderScalar(value)}`;
	const isNothing = root === undefined || (root.kind === "scalar" && root.text === "");
	if (!isNothing && (root.kind !== "map" || isFlow(text, root))) return undefined;
	const pair = pairOf(root, path);
	if (pair?.value.kind === "map") {
		const before = detailFields.slice(0, detailFields.indexOf(field)).reverse();
		return setPair(file, pair.value, field, renderScalar(value), before);
	}
	if (pair) {
		const isEmpty = pair.value.kind === "scalar" && pair.value.text === "";
		const at = text.indexOf(":", pair.keySpan.end) + 1;
		return isEmpty && at > 0 ? [{ start: at, end: at, newText: line }] : undefined;
	}
	const gap = text === "" || text.endsWith("\n") ? "" : lineEnd;
	return [{ start: text.length, end: text.length, newText: `${gap}${renderScalar(path)}:${line}${lineEnd}` }];
}
