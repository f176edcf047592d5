// Reads one entity written in the usual way (`key: value` lines, one-line lists) some thirty times faster than a YAML
// parser would. Whatever is not certainly plain is left to the parser: both must agree on all that is read here.
import { readPlainList, readPlainValue } from "./plainValue.ts";
import type { RawMap, RawPair, RawScalar } from "./rawValue.ts";

const keyLine = /([A-Za-z][A-Za-z0-9_-]*):(?= |$)/y;

/** The entity in the lines of `[start, end)`, the first of which is `- key: …`; undefined when it is not plain. */
export function readPlainItem(text: string, start: number, end: number): RawMap | undefined {
	const reader: ItemReader = { text, pairs: [], column: -1, list: undefined, listIndent: -1 };
	let position = start;
	while (position < end) {
		const newline = text.indexOf("\n", position);
		const next = newline < 0 || newline >= end ? end : newline + 1;
		let lineEnd = newline < 0 || newline >= end ? end : newline;
		if (lineEnd > position && text.charCodeAt(lineEnd - 1) === 13) lineEnd--;
		if (!readLine(reader, position, lineEnd)) return undefined;
		position = next;
	}
	finishList(reader);
	const first = reader.pairs[0];
	if (first === undefined || hasTwice(reader.pairs)) return undefined;
	const last = reader.pairs[reader.pairs.length - 1] as RawPair;
	return { kind: "map", pairs: reader.pairs, span: { start: first.keySpan.start, end: last.value.span.end } };
}

interface ItemReader {
	readonly text: string;
	readonly pairs: RawPair[];
	/** Column of the keys; -1 before the first line. */
	column: number;
	/** Items of a block list under the last key, while one may follow. */
	list: RawScalar[] | undefined;
	listIndent: number;
}

function readLine(reader: ItemReader, start: number, end: number): boolean {
	const { text } = reader;
	let position = skipSpaces(text, start, end);
	if (position >= end || text[position] === "#") return true;
	if (reader.column < 0) {
		// The dash of the item itself, then the first key; its column is that of all the others.
		position = skipSpaces(text, position + 1, end);
		if (position >= end || text[position] === "#") return false;
		reader.column = position - start;
		return readPair(reader, position, end);
	}
	const column = position - start;
	if (text[position] === "-" && text[position + 1] === " ") return readListItem(reader, column, position, end);
	return column === reader.column && readPair(reader, position, end);
}

function readPair(reader: ItemReader, start: number, end: number): boolean {
	finishList(reader);
	const { text } = reader;
	keyLine.lastIndex = start;
	const key = keyLine.exec(text)?.[1];
	if (key === undefined || start + key.length >= end) return false;
	const keySpan = { start, end: start + key.length };
	const position = skipSpaces(text, keySpan.end + 1, end);
	if (position >= end) {
		reader.list = [];
		reader.listIndent = -1;
		reader.pairs.push({ key, keySpan, value: { kind: "scalar", text: "", span: { start: position, end: position } } });
		return true;
	}
	const value =
		text[position] === "[" ? readPlainList(text, position, end) : readPlainValue(text, position, end, false);
	if (value === undefined) return false;
	reader.pairs.push({ key, keySpan, value });
	return true;
}

function readListItem(reader: ItemReader, column: number, position: number, end: number): boolean {
	if (reader.list === undefined || column < reader.column) return false;
	if (reader.listIndent < 0) reader.listIndent = column;
	if (reader.listIndent !== column) return false;
	const value = readPlainValue(reader.text, skipSpaces(reader.text, position + 1, end), end, false);
	if (value === undefined) return false;
	reader.list.push(value);
	return true;
}

/** Gives the last key the list that followed it. */
function finishList(reader: ItemReader): void {
	const { list, pairs } = reader;
	const pair = pairs[pairs.length - 1];
	const first = list?.[0];
	const last = list?.[list.length - 1];
	if (pair !== undefined && list !== undefined && first !== undefined && last !== undefined) {
		const span = { start: first.span.start, end: last.span.end };
		pairs[pairs.length - 1] = { ...pair, value: { kind: "list", items: list, span } };
	}
	reader.list = undefined;
}

function hasTwice(pairs: readonly RawPair[]): boolean {
	return pairs.some((pair, index) => pairs.findIndex((other) => other.key === pair.key) !== index);
}

function skipSpaces(text: string, start: number, end: number): number {
	let position = start;
	while (position < end && text.charCodeAt(position) === 32) position++;
	return position;
}
