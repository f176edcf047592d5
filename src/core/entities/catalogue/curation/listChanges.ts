// Adds names to, and takes names from, a list under a key, in whatever style the list is written.
import type { RawList, RawMap, RawValue } from "../rawValue.ts";
import {
	type CatalogueText,
	endOfBlock,
	endOfLine,
	isFlow,
	pairOf,
	startOfLine,
	type TextChange,
} from "./catalogueText.ts";
import { addPair, isOwnPair } from "./pairChanges.ts";
import { renderScalar } from "./renderScalar.ts";

/** Adds the names that are not in the list yet. `after` lists the keys that the key is written behind. */
export function addToList(
	catalogue: CatalogueText,
	map: RawMap,
	key: string,
	names: readonly string[],
	after: readonly string[],
): readonly TextChange[] {
	const pair = pairOf(map, key);
	const present = pair === undefined ? [] : namesIn(pair.value);
	const added = [...new Set(names)].filter((name) => !present.includes(name));
	if (added.length === 0) return [];
	const rendered = added.map(renderScalar);
	if (pair === undefined || !isOwnPair(map, pair)) {
		// What a merge key brings is overruled by an own key: the own one has to say it all.
		const all = [...(pair === undefined ? [] : renderedItems(catalogue.text, pair.value)), ...rendered];
		return addPair(catalogue, map, key, `[${all.join(", ")}]`, after);
	}
	const { value } = pair;
	const { text } = catalogue;
	const { start, end } = value.span;
	if (value.kind === "list" && text[start] !== "*") return [addItems(catalogue, value, rendered)];
	if (value.kind === "scalar" && value.text === "" && start === end) {
		return [{ start: pair.keySpan.end + 1, end: pair.keySpan.end + 1, newText: ` [${rendered.join(", ")}]` }];
	}
	return [{ start, end, newText: `[${[...renderedItems(text, value), ...rendered].join(", ")}]` }];
}

function addItems(catalogue: CatalogueText, list: RawList, rendered: readonly string[]): TextChange {
	const { text, lineEnd } = catalogue;
	const last = list.items[list.items.length - 1];
	if (isFlow(text, list)) {
		const at = last === undefined ? list.span.start + 1 : last.span.end;
		return { start: at, end: at, newText: `${last === undefined ? "" : ", "}${rendered.join(", ")}` };
	}
	const at = endOfBlock(text, last?.span.end ?? list.span.end);
	const dash = dashOf(text, last?.span.start ?? list.span.start);
	const indent = text.slice(startOfLine(text, dash), dash).replace(/[^ ]/g, " ");
	return { start: at, end: at, newText: rendered.map((item) => `${lineEnd}${indent}- ${item}`).join("") };
}

/** Takes a name out of a list; nothing where it is not in it. */
export function removeFromList(
	catalogue: CatalogueText,
	map: RawMap,
	key: string,
	name: string,
): readonly TextChange[] {
	const pair = pairOf(map, key);
	if (pair === undefined || !isOwnPair(map, pair) || catalogue.text[pair.value.span.start] === "*") return [];
	const { text } = catalogue;
	const { value } = pair;
	// One name alone stands for a list of it.
	const items = value.kind === "list" ? value.items : [value];
	const index = items.findIndex((item) => nameIn(item) === name);
	const item = items[index];
	if (item === undefined) return [];
	if (items.length === 1) {
		const isFirst = map.pairs[0] === pair;
		if (key !== "ignore" && !isFirst && !isFlow(text, map))
			return [removeLines(text, pair.keySpan.start, pair.value.span.end)];
		return [emptied(text, value, item)];
	}
	return value.kind === "list" ? [removeItem(text, value, index)] : [];
}

/** An empty block list cannot stand: what remains is the key with `[]` after it. */
function emptied(text: string, list: RawValue, item: RawValue): TextChange {
	if (list.kind !== "list" || isFlow(text, list)) return { ...list.span, newText: "[]" };
	let start = dashOf(text, item.span.start);
	while (start > 0 && /\s/u.test(text[start - 1] as string)) start--;
	return { start, end: item.span.end, newText: " []" };
}

/** Removes one of several items, with its comma or its line. */
export function removeItem(text: string, list: RawList, index: number): TextChange {
	const item = list.items[index] as RawValue;
	const previous = list.items[index - 1];
	const next = list.items[index + 1];
	if (isFlow(text, list)) {
		if (previous !== undefined) return { start: previous.span.end, end: item.span.end, newText: "" };
		return { start: item.span.start, end: next?.span.start ?? item.span.end, newText: "" };
	}
	return removeLines(text, dashOf(text, item.span.start), item.span.end);
}

/**
 * Removes the lines that a value fills, with the line break before them: so that what is added behind the line before,
 * or behind these lines, does not overlap.
 */
function removeLines(text: string, start: number, end: number): TextChange {
	const first = startOfLine(text, start);
	const last = endOfBlock(text, end);
	if (first > 0) return { start: endOfLine(text, startOfLine(text, first - 1)), end: last, newText: "" };
	const newline = text.indexOf("\n", last);
	return { start: first, end: newline < 0 ? text.length : newline + 1, newText: "" };
}

/** Offset of the dash before a block list's item: the last one that stands alone before it. */
export function dashOf(text: string, start: number): number {
	for (let position = start - 1; position >= 0; position--) {
		if (
			text[position] === "-" &&
			/\s/u.test(text[position + 1] ?? "\n") &&
			/(?:^|\s)$/u.test(text.slice(Math.max(0, position - 1), position))
		) {
			return position;
		}
	}
	return start;
}

function nameIn(item: RawValue): string | undefined {
	if (item.kind === "scalar") return item.text.replace(/\s+/gu, " ").trim();
	const name = pairOf(item, "name")?.value;
	return name?.kind === "scalar" ? name.text : undefined;
}

function namesIn(value: RawValue): readonly (string | undefined)[] {
	return value.kind === "list" ? value.items.map(nameIn) : [nameIn(value)];
}

/** The items as they are written, in a form that fits into brackets. */
function renderedItems(text: string, value: RawValue): readonly string[] {
	const items = value.kind === "list" ? value.items : [value];
	return items.flatMap((item) => {
		if (item.kind === "map" && isFlow(text, item)) return [text.slice(item.span.start, item.span.end)];
		const name = nameIn(item);
		return name === undefined || name === "" ? [] : [renderScalar(name)];
	});
}
