// Reads values on one line that are plain beyond doubt; anything else is undefined, and left to the YAML parser.
import type { RawList, RawScalar } from "./rawValue.ts";

const backslash = 92;

/** A plain, 'single' or "double" quoted scalar that fills `[start, end)`, but for a comment. */
export function readPlainValue(text: string, start: number, end: number, inFlow: boolean): RawScalar | undefined {
	const first = text[start];
	if (first === '"' || first === "'") {
		const quoted = readQuoted(text, start, end);
		return quoted !== undefined && isEmptyOrComment(text, quoted.span.end, end) ? quoted : undefined;
	}
	return readUnquoted(text, start, end, inFlow);
}

/** `[a, "b", c]` on one line, without anything nested. */
export function readPlainList(text: string, start: number, end: number): RawList | undefined {
	const items: RawScalar[] = [];
	let position = skipSpaces(text, start + 1, end);
	if (text[position] === "]") return closeList(text, start, position, end, items);
	while (position < end) {
		const first = text[position];
		const item =
			first === '"' || first === "'"
				? readQuoted(text, position, end)
				: readUnquoted(text, position, flowEnd(text, position, end), true);
		if (item === undefined) return undefined;
		items.push(item);
		position = skipSpaces(text, item.span.end, end);
		const separator = text[position];
		if (position >= end || (separator !== "," && separator !== "]")) return undefined;
		if (separator === "]") return closeList(text, start, position, end, items);
		position = skipSpaces(text, position + 1, end);
	}
	return undefined;
}

function closeList(text: string, start: number, bracket: number, end: number, items: RawScalar[]): RawList | undefined {
	if (bracket >= end || !isEmptyOrComment(text, bracket + 1, end)) return undefined;
	return { kind: "list", items, span: { start, end: bracket + 1 } };
}

function flowEnd(text: string, start: number, end: number): number {
	let position = start;
	while (position < end && text[position] !== "," && text[position] !== "]") position++;
	return position;
}

/** A quoted scalar without escapes, and without a character that only an escape may bring. */
function readQuoted(text: string, start: number, end: number): RawScalar | undefined {
	const quote = text.charCodeAt(start);
	for (let position = start + 1; position < end; position++) {
		const code = text.charCodeAt(position);
		if (code === backslash || code < 32 || code === 0x2028 || code === 0x2029) return undefined;
		if (code !== quote) continue;
		if (text.charCodeAt(position + 1) === quote) return undefined;
		return { kind: "scalar", text: text.slice(start + 1, position), span: { start, end: position + 1 } };
	}
	return undefined;
}

/** Characters that a plain scalar may not start with, or only sometimes. */
const indicators = new Set("-?:,[]{}#&*!|>'\"%@`=<~");
/** What may not stand in a plain scalar that this reader takes. */
const neverPlain = /[\p{Cc}\u2028\u2029\ufeff]|:(?: |$)/u;
const neverPlainInFlow = /[\p{Cc}\u2028\u2029\ufeff:[\]{}]| #/u;

function readUnquoted(text: string, start: number, end: number, inFlow: boolean): RawScalar | undefined {
	if (start >= end || indicators.has(text[start] as string)) return undefined;
	// A comment starts after white space; elsewhere the sign is part of the name, as in "C#".
	const line = text.slice(start, end);
	const comment = inFlow ? -1 : line.indexOf(" #");
	const value = withoutSpacesAtEnd(comment < 0 ? line : line.slice(0, comment));
	if ((inFlow ? neverPlainInFlow : neverPlain).test(value)) return undefined;
	return { kind: "scalar", text: value, span: { start, end: start + value.length } };
}

function withoutSpacesAtEnd(value: string): string {
	let end = value.length;
	while (value.charCodeAt(end - 1) === 32) end--;
	return value.slice(0, end);
}

function isEmptyOrComment(text: string, start: number, end: number): boolean {
	const position = skipSpaces(text, start, end);
	return position >= end || (text[position] === "#" && position > start);
}

function skipSpaces(text: string, start: number, end: number): number {
	let position = start;
	while (position < end && text.charCodeAt(position) === 32) position++;
	return position;
}
