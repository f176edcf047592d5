// A catalogue as text to be edited: where its lists and entries stand.

import { foldName } from "../../aliases/foldName.ts";
import type { CatalogueEntity } from "../catalogue.ts";
import { catalogueFindings } from "../findingsOf.ts";
import type { RawMap, RawPair, RawValue } from "../rawValue.ts";
import { readEntity } from "../readEntity.ts";
import { readRaw } from "../readRaw.ts";

/** One change of a text: `newText` in place of `[start, end)`, both counted in the text before any change. */
export interface TextChange {
	readonly start: number;
	readonly end: number;
	readonly newText: string;
}

export interface Entry {
	readonly map: RawMap;
	readonly entity: CatalogueEntity;
}

export interface CatalogueText {
	readonly text: string;
	readonly lineEnd: string;
	/** Undefined for a text without content; of another type than a map, the text is no catalogue. */
	readonly root: RawValue | undefined;
	readonly entries: readonly Entry[];
	/** Entries by folded name, and by alias as written; of several, the first. */
	readonly byName: ReadonlyMap<string, Entry>;
	readonly byAlias: ReadonlyMap<string, Entry>;
	/** Number of places that are no YAML. */
	readonly problems: number;
}

const mostNodes = 1_000_000;

export function readCatalogueText(text: string): CatalogueText {
	const { root, problems } = readRaw(text, mostNodes);
	const findings = catalogueFindings("", 0);
	const list = pairOf(root, "entities")?.value;
	const entries = (list?.kind === "list" ? list.items : []).flatMap((map) => {
		const entity = map.kind === "map" ? readEntity(map, "", findings)?.entity : undefined;
		return map.kind === "map" && entity !== undefined ? [{ map, entity }] : [];
	});
	const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
	let index: ReturnType<typeof indexed> | undefined;
	const indexOnce = () => {
		index ??= indexed(entries);
		return index;
	};
	return {
		text,
		lineEnd,
		root,
		entries,
		get byName() {
			return indexOnce().byName;
		},
		get byAlias() {
			return indexOnce().byAlias;
		},
		problems: problems.length,
	};
}

/** Number of places in a text that are no YAML. */
export function problemsIn(text: string): number {
	return readRaw(text, mostNodes).problems.length;
}

function indexed(entries: readonly Entry[]): Pick<CatalogueText, "byName" | "byAlias"> {
	const byName = new Map<string, Entry>();
	const byAlias = new Map<string, Entry>();
	for (const entry of entries) {
		const folded = foldName(entry.entity.name);
		if (!byName.has(folded)) byName.set(folded, entry);
		for (const { name } of entry.entity.aliases) if (!byAlias.has(name)) byAlias.set(name, entry);
	}
	return { byName, byAlias };
}

export function pairOf(value: RawValue | undefined, key: string): RawPair | undefined {
	return value?.kind === "map" ? value.pairs.find((pair) => pair.key === key) : undefined;
}

/** The entry of that name; or, where none has it, the first one with it among its aliases. */
export function entryOf(catalogue: CatalogueText, name: string): Entry | undefined {
	return catalogue.byName.get(foldName(name)) ?? catalogue.byAlias.get(name);
}

/** Whether a map or list is written in brackets, and not by indentation. */
export function isFlow(text: string, value: RawValue): boolean {
	const first = text[value.span.start];
	return value.kind === "map"
		? first === "{"
		: value.kind === "list" && first === "[" && text[value.span.end - 1] === "]";
}

/** Offset just before the line break that ends the line of `offset`. */
export function endOfLine(text: string, offset: number): number {
	let end = text.indexOf("\n", offset);
	if (end < 0) end = text.length;
	return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

export function startOfLine(text: string, offset: number): number {
	return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where a line can be added after a value: block scalars end with their line break, others somewhere in a line. */
export function endOfBlock(text: string, end: number): number {
	let last = end;
	while (last > 0 && /\s/u.test(text[last - 1] as string)) last--;
	return endOfLine(text, last);
}
