// One field of one source or article in `sources.yaml`: the smallest change that says it, all else left as it is.
import {
	type CatalogueText,
	isFlow,
	pairOf,
	readCatalogueText,
	startOfLine,
} from "../../entities/catalogue/curation/catalogueText.ts";
import { addPair, isOwnPair, setPair } from "../../entities/catalogue/curation/pairChanges.ts";
import { renderScalar } from "../../entities/catalogue/curation/renderScalar.ts";
import type { RawMap, RawValue } from "../../entities/catalogue/rawValue.ts";
import type { DetailField } from "../../model/detailEdit.ts";
import type { TextChange } from "../../model/views.ts";
import { applyChanges } from "../../text/applyChanges.ts";
import { articlesKey, detailFields, readDetails } from "./readDetails.ts";

export interface DetailEdit {
	/** Relative to the folder of the file, `/` always. */
	readonly path: string;
	/** Key of an article of that source; absent: the source itself. */
	readonly article?: string | undefined;
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
	const source = details.find(({ path }) => path === edit.path);
	const said = edit.article === undefined ? source : source?.articles.find(({ key }) => key === edit.article);
	const isBroken = findings.some(({ code }) => code === "catalogue-syntax");
	return said?.metadata[edit.field] === undefined || isBroken ? undefined : changes;
}

function changesFor(file: CatalogueText, edit: DetailEdit): readonly TextChange[] | undefined {
	const { text, root, lineEnd } = file;
	const { path, article, field, value } = edit;
	const keys = article === undefined ? [path] : [path, articlesKey, article];
	if (root !== undefined && !isNothing(root)) {
		if (root.kind !== "map" || isFlow(text, root)) return undefined;
		if (pairOf(root, path)) return changesIn(file, root, keys, field, value);
	}
	const gap = text === "" || text.endsWith("\n") ? "" : lineEnd;
	const [first = "", ...rest] = keys;
	const newText = `${gap}${renderScalar(first)}:${block(rest, field, value, "  ", lineEnd)}${lineEnd}`;
	return [{ start: text.length, end: text.length, newText }];
}

/** Follows the keys as far as they are there, and adds what is not. As deep as there are keys. */
function changesIn(
	file: CatalogueText,
	map: RawMap,
	[key, ...rest]: readonly string[],
	field: DetailField,
	value: string,
): readonly TextChange[] | undefined {
	const { text, lineEnd } = file;
	if (key === undefined) return fieldChanges(file, map, field, renderScalar(value));
	const pair = pairOf(map, key);
	const indent = indentOf(text, map);
	if (pair === undefined) {
		const inner = isFlow(text, map) ? inBraces(rest, field, value) : block(rest, field, value, `${indent}  `, lineEnd);
		return addPair(file, map, renderScalar(key), inner, []);
	}
	// What an alias or a merge key brings in stands elsewhere, for others too.
	if (!isOwnPair(map, pair) || pair.value.span.start < pair.keySpan.end) return undefined;
	if (pair.value.kind === "map") return changesIn(file, pair.value, rest, field, value);
	const at = text.indexOf(":", pair.keySpan.end) + 1;
	if (!isNothing(pair.value) || at === 0 || isFlow(text, map)) return undefined;
	return [{ start: at, end: at, newText: block(rest, field, value, `${indent}  `, lineEnd) }];
}

/** Fields in the order in which they are asked for, and before the articles. */
function fieldChanges(file: CatalogueText, map: RawMap, field: DetailField, rendered: string): readonly TextChange[] {
	const before = detailFields.slice(0, detailFields.indexOf(field)).reverse();
	const articles = pairOf(map, articlesKey);
	const isFirst = ![...before, field].some((name) => pairOf(map, name));
	if (articles === undefined || !isFirst || isFlow(file.text, map)) return setPair(file, map, field, rendered, before);
	const at = articles.keySpan.start;
	return [{ start: at, end: at, newText: `${field}: ${rendered}${file.lineEnd}${indentOf(file.text, map)}` }];
}

function block(keys: readonly string[], field: DetailField, value: string, indent: string, lineEnd: string): string {
	const lines = [...keys.map((key) => `${renderScalar(key)}:`), `${field}: ${renderScalar(value)}`];
	return lines.map((line, depth) => `${lineEnd}${indent}${"  ".repeat(depth)}${line}`).join("");
}

function inBraces(keys: readonly string[], field: DetailField, value: string): string {
	const pair = `{${field}: ${renderScalar(value)}}`;
	return keys.reduceRight((inner, key) => `{${renderScalar(key)}: ${inner}}`, pair);
}

function indentOf(text: string, map: RawMap): string {
	const first = map.pairs.find((pair) => isOwnPair(map, pair))?.keySpan.start ?? 0;
	return " ".repeat(first - startOfLine(text, first));
}

function isNothing(value: RawValue): boolean {
	return value.kind === "scalar" && value.text === "";
}
