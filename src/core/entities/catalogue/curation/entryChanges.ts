// Adds and removes whole entries.
import type { EntityKind } from "../../../model/entity.ts";
import type { RawList, RawMap, RawValue } from "../rawValue.ts";
import {
	type CatalogueText,
	type Entry,
	endOfBlock,
	isFlow,
	pairOf,
	startOfLine,
	type TextChange,
} from "./catalogueText.ts";
import { dashOf, removeItem } from "./listChanges.ts";
import { renderScalar } from "./renderScalar.ts";

/** An entity that may have to be written. */
export interface NewEntry {
	readonly name: string;
	readonly kind?: EntityKind;
	readonly aliases?: readonly string[];
	readonly notSameAs?: readonly string[];
}

/** Writes entries at the end of the list, and the list where there is none. */
export function addEntries(catalogue: CatalogueText, entries: readonly NewEntry[]): readonly TextChange[] {
	const { text, root } = catalogue;
	if (entries.length === 0) return [];
	if (root !== undefined && root.kind !== "map" && !(root.kind === "scalar" && root.text === "")) return [];
	const pair = pairOf(root, "entities");
	if (pair === undefined) return [addList(catalogue, entries)];
	const { value } = pair;
	if (value.kind === "list") return [addToEntries(catalogue, value, entries)];
	if (value.kind !== "scalar" || value.text !== "") return [];
	const at = endOfBlock(text, pair.keySpan.end + 1);
	return [{ start: at, end: at, newText: blockEntries(catalogue, entries, "  ") }];
}

function addToEntries(catalogue: CatalogueText, list: RawList, entries: readonly NewEntry[]): TextChange {
	const { text } = catalogue;
	const last = list.items[list.items.length - 1];
	if (isFlow(text, list)) {
		const at = last?.span.end ?? list.span.start + 1;
		const rendered = entries.map(flowEntry).join(", ");
		return { start: at, end: at, newText: last === undefined ? rendered : `, ${rendered}` };
	}
	const end = last === undefined ? list.span.end : endOfValue(last);
	const dash = dashOf(text, last?.span.start ?? list.span.start);
	const indent = " ".repeat(dash - startOfLine(text, dash));
	const at = endOfBlock(text, end);
	return { start: at, end: at, newText: blockEntries(catalogue, entries, indent) };
}

/** The end of what an entry says itself: merged pairs stand elsewhere. */
function endOfValue(value: RawValue): number {
	if (value.kind !== "map") return value.span.end;
	const ends = value.pairs.map((pair) => pair.value.span.end).filter((end) => end <= value.span.end);
	return Math.max(value.span.start, ...ends, value.span.end);
}

function addList(catalogue: CatalogueText, entries: readonly NewEntry[]): TextChange {
	const { text, root, lineEnd } = catalogue;
	if (root?.kind === "map" && isFlow(text, root)) {
		const last = root.pairs[root.pairs.length - 1];
		const at = last?.value.span.end ?? root.span.start + 1;
		const pair = `entities: [${entries.map(flowEntry).join(", ")}]`;
		return { start: at, end: at, newText: last === undefined ? pair : `, ${pair}` };
	}
	const block = `entities:${blockEntries(catalogue, entries, "  ")}${lineEnd}`;
	const gap = text === "" || text.endsWith("\n") ? "" : lineEnd;
	return { start: text.length, end: text.length, newText: `${gap}${block}` };
}

function blockEntries(catalogue: CatalogueText, entries: readonly NewEntry[], indent: string): string {
	const { lineEnd } = catalogue;
	return entries
		.map((entry) =>
			fieldsOf(entry)
				.map((field, index) => `${lineEnd}${indent}${index === 0 ? "- " : "  "}${field}`)
				.join(""),
		)
		.join("");
}

function flowEntry(entry: NewEntry): string {
	return `{${fieldsOf(entry).join(", ")}}`;
}

function fieldsOf({ name, kind, aliases = [], notSameAs = [] }: NewEntry): readonly string[] {
	const fields = [`name: ${renderScalar(name)}`];
	if (kind !== undefined) fields.push(`kind: ${kind}`);
	if (aliases.length > 0) fields.push(`aliases: [${aliases.map(renderScalar).join(", ")}]`);
	if (notSameAs.length > 0) fields.push(`notSameAs: [${notSameAs.map(renderScalar).join(", ")}]`);
	return fields;
}

export function removeEntry(catalogue: CatalogueText, entry: Entry): readonly TextChange[] {
	const list = pairOf(catalogue.root, "entities")?.value;
	if (list?.kind !== "list") return [];
	const index = list.items.indexOf(entry.map as RawMap);
	return index < 0 ? [] : [removeItem(catalogue.text, list, index)];
}
