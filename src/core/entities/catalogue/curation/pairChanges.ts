// Sets or adds `key: value` in an entry or at the top of the file.
import type { RawMap, RawPair } from "../rawValue.ts";
import { type CatalogueText, endOfBlock, isFlow, pairOf, startOfLine, type TextChange } from "./catalogueText.ts";

/** Whether a pair is written in the map itself, and not brought in by a merge key or an alias. */
export function isOwnPair(map: RawMap, pair: RawPair): boolean {
	return pair.keySpan.start >= map.span.start && pair.keySpan.end <= map.span.end;
}

/** Gives the key a value, already rendered, in place of the old one or behind the first of `after` that is there. */
export function setPair(
	catalogue: CatalogueText,
	map: RawMap,
	key: string,
	rendered: string,
	after: readonly string[],
): readonly TextChange[] {
	const pair = pairOf(map, key);
	if (pair === undefined || !isOwnPair(map, pair)) return addPair(catalogue, map, key, rendered, after);
	const { start, end } = pair.value.span;
	if (start === end) return [{ start: pair.keySpan.end + 1, end: pair.keySpan.end + 1, newText: ` ${rendered}` }];
	return [{ start, end, newText: rendered }];
}

/** `rendered` may begin with a line break, as lists and maps in block style do. */
export function addPair(
	catalogue: CatalogueText,
	map: RawMap,
	key: string,
	rendered: string,
	after: readonly string[],
): readonly TextChange[] {
	const { text, lineEnd } = catalogue;
	const own = map.pairs.filter((pair) => isOwnPair(map, pair));
	const named = after.map((other) => own.find((pair) => pair.key === other)).find((pair) => pair !== undefined);
	const neighbour = named ?? own[own.length - 1];
	if (isFlow(text, map)) {
		const at = neighbour?.value.span.end ?? map.span.start + 1;
		const pair = `${key}: ${rendered}`;
		return [{ start: at, end: at, newText: neighbour === undefined ? pair : `, ${pair}` }];
	}
	if (neighbour === undefined) return [];
	const at = endOfBlock(text, Math.max(neighbour.value.span.end, neighbour.keySpan.end));
	const first = own[0] as RawPair;
	const indent = " ".repeat(first.keySpan.start - startOfLine(text, first.keySpan.start));
	const space = /^[\r\n]/.test(rendered) ? "" : " ";
	return [{ start: at, end: at, newText: `${lineEnd}${indent}${key}:${space}${rendered}` }];
}
