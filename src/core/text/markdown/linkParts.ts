// The parts of links and definitions by CommonMark 0.31 (sections 4.7 and 6.3): destination, title, label.
import type { Span } from "../../model/span.ts";
import { backslash, isLineEnd, isSeparator, skipSeparators, space } from "./characters.ts";

/** CommonMark lets readers bound the nesting of parentheses; without a bound, hostile text costs square time. */
const maximumParentheses = 32;
/** CommonMark's bound on the length of a label. */
const maximumLabel = 999;

/** A part of a link: what it holds, and where the text after it goes on. */
export interface LinkPart {
	readonly inner: Span;
	readonly next: number;
}

function parseAngleDestination(text: string, from: number, end: number): LinkPart | undefined {
	for (let at = from + 1; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x3e) return { inner: { start: from + 1, end: at }, next: at + 1 };
		if (code === 0x3c || isLineEnd(code)) return undefined;
		if (code === backslash) at++;
	}
	return undefined;
}

/** The destination at `from`, in angle brackets or bare. Undefined when there is none; an empty one counts. */
export function parseDestination(text: string, from: number, end: number): LinkPart | undefined {
	if (text[from] === "<" && from < end) return parseAngleDestination(text, from, end);
	let depth = 0;
	let at = from;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code <= space || code === 0x7f) break;
		if (code === backslash && at + 1 < end && text.charCodeAt(at + 1) > space) at++;
		else if (code === 0x28 && ++depth > maximumParentheses) return undefined;
		else if (code === 0x29 && --depth < 0) break;
	}
	if (depth > 0) return undefined;
	return { inner: { start: from, end: Math.min(at, end) }, next: Math.min(at, end) };
}

/** The title at `from`, in double, single or round marks. Undefined when there is none. */
export function parseTitle(text: string, from: number, end: number): LinkPart | undefined {
	const open = text[from];
	if (from >= end || (open !== '"' && open !== "'" && open !== "(")) return undefined;
	const close = open === "(" ? ")" : open;
	for (let at = from + 1; at < end; at++) {
		const mark = text[at];
		if (mark === close) return { inner: { start: from + 1, end: at }, next: at + 1 };
		if (mark === "(" && open === "(") return undefined;
		if (mark === "\\") at++;
	}
	return undefined;
}

/** A label in square brackets at `from`. Undefined when it has brackets inside, is too long or is never closed. */
export function parseLabel(text: string, from: number, end: number): LinkPart | undefined {
	if (text[from] !== "[" || from >= end) return undefined;
	const limit = Math.min(end, from + maximumLabel + 2);
	for (let at = from + 1; at < limit; at++) {
		const mark = text[at];
		if (mark === "]") return { inner: { start: from + 1, end: at }, next: at + 1 };
		if (mark === "[") return undefined;
		if (mark === "\\") at++;
	}
	return undefined;
}

/** What follows the label of an inline link, from `(` to `)`. */
export interface InlineTarget {
	readonly destination: Span;
	/** With its marks. */
	readonly quotedTitle?: Span;
	readonly next: number;
}

/** The target at `from`, which holds `(`. Undefined when what stands there makes no link. */
export function parseInlineTarget(text: string, from: number, end: number): InlineTarget | undefined {
	if (text[from] !== "(" || from >= end) return undefined;
	const start = skipSeparators(text, from + 1, end);
	const destination = parseDestination(text, start, end);
	if (destination === undefined) return undefined;
	const afterSpace = skipSeparators(text, destination.next, end);
	if (afterSpace < end && text[afterSpace] === ")") {
		return { destination: destination.inner, next: afterSpace + 1 };
	}
	if (afterSpace === destination.next) return undefined;
	const title = parseTitle(text, afterSpace, end);
	if (title === undefined) return undefined;
	const close = skipSeparators(text, title.next, end);
	if (close >= end || text[close] !== ")") return undefined;
	return { destination: destination.inner, quotedTitle: { start: afterSpace, end: title.next }, next: close + 1 };
}

/** The name of a definition as CommonMark compares it. Empty when it has nothing but white space. */
export function normaliseLabel(label: string): string {
	let words = "";
	let pending = false;
	for (const character of label) {
		if (isSeparator(character.charCodeAt(0))) pending = words !== "";
		else {
			if (pending) words += " ";
			pending = false;
			words += character;
		}
	}
	return words.toLowerCase().toUpperCase();
}
