// HTML in Markdown by CommonMark 0.31 (sections 4.6 and 6.6): tags, comments, declarations, autolinks.
import { isDigit, isLetter, isSeparator, skipSeparators } from "./characters.ts";
import type { MarkdownRegionKind } from "./region.ts";

/** More attributes than any real tag has; the bound keeps hostile text linear. */
const maximumAttributes = 64;

/** A part of HTML that ends before `end`. */
export interface HtmlPart {
	readonly kind: MarkdownRegionKind;
	readonly end: number;
}

function isNameCharacter(code: number): boolean {
	return isLetter(code) || isDigit(code) || code === 0x2d;
}

function isAttributeCharacter(code: number): boolean {
	return isNameCharacter(code) || code === 0x5f || code === 0x3a || code === 0x2e || code === 0x40;
}

function skipWhile(text: string, from: number, end: number, holds: (code: number) => boolean): number {
	let at = from;
	while (at < end && holds(text.charCodeAt(at))) at++;
	return at;
}

function isUnquotedValue(code: number): boolean {
	return (
		!isSeparator(code) &&
		code !== 0x22 &&
		code !== 0x27 &&
		code !== 0x3d &&
		!(code >= 0x3c && code <= 0x3e) &&
		code !== 0x60
	);
}

/** Offset after the value at `from`, or -1. */
function skipValue(text: string, from: number, end: number): number {
	const mark = text[from];
	if (mark === '"' || mark === "'") {
		const close = text.indexOf(mark, from + 1);
		return close < 0 || close >= end ? -1 : close + 1;
	}
	const after = skipWhile(text, from, end, isUnquotedValue);
	return after === from ? -1 : after;
}

/** Offset after the attribute whose name starts at `from`, or -1. */
function skipAttribute(text: string, from: number, end: number): number {
	const name = skipWhile(text, from, end, isAttributeCharacter);
	if (name === from) return -1;
	const equals = skipSeparators(text, name, end);
	if (text[equals] !== "=" || equals >= end) return name;
	return skipValue(text, skipSeparators(text, equals + 1, end), end);
}

/** Offset after the open or closing tag at `from`, which holds `<`; -1 when there is none. */
export function skipTag(text: string, from: number, end: number): number {
	const isClosing = text[from + 1] === "/";
	const name = isClosing ? from + 2 : from + 1;
	if (name >= end || !isLetter(text.charCodeAt(name))) return -1;
	let at = skipWhile(text, name, end, isNameCharacter);
	for (let count = 0; count < maximumAttributes && at >= 0; count++) {
		const next = skipSeparators(text, at, end);
		if (next >= end) return -1;
		if (text[next] === ">") return next + 1;
		if (isClosing) return -1;
		if (text[next] === "/") return text[next + 1] === ">" && next + 1 < end ? next + 2 : -1;
		at = next === at ? -1 : skipAttribute(text, next, end);
	}
	return -1;
}

/** Offset after `<scheme:…>` or `<someone@host>`; -1 when there is none. */
function skipAutolink(text: string, from: number, end: number): number {
	let marked = false;
	for (let at = from + 1; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x3e) return marked ? at + 1 : -1;
		if (code <= 0x20 || code === 0x3c) return -1;
		if ((code === 0x3a && at - from > 2 && at - from <= 33) || (code === 0x40 && at > from + 1)) marked = true;
		else if (!marked && at - from > 64) return -1;
	}
	return -1;
}

/** What starts with `<` and ends with a fixed mark, longest start first. */
const markedParts: readonly { readonly open: string; readonly close: string; readonly kind: MarkdownRegionKind }[] = [
	{ open: "<!--", close: "-->", kind: "comment" },
	{ open: "<![CDATA[", close: "]]>", kind: "html" },
	{ open: "<?", close: "?>", kind: "html" },
	{ open: "<!", close: ">", kind: "html" },
];

/** The opening and closing mark of the comment, instruction or declaration at `from`, if there is one. */
export function markedPartAt(text: string, from: number): (typeof markedParts)[number] | undefined {
	const part = markedParts.find((candidate) => text.startsWith(candidate.open, from));
	return part?.open === "<!" && !isLetter(text.charCodeAt(from + 2)) ? undefined : part;
}

/** Finds HTML within one stretch of prose; remembers which closing marks are missing, so that no search is repeated. */
export function createHtmlFinder(text: string, end: number): (from: number) => HtmlPart | undefined {
	const missing = new Set<string>();
	const closes = (mark: string, from: number): number => {
		if (missing.has(mark)) return -1;
		const at = text.indexOf(mark, from);
		if (at >= 0 && at + mark.length <= end) return at + mark.length;
		missing.add(mark);
		return -1;
	};
	return (from) => {
		const marked = markedPartAt(text, from);
		if (marked !== undefined) {
			const after = closes(marked.close, from + marked.open.length);
			return after < 0 ? undefined : { kind: marked.kind, end: after };
		}
		const tag = skipTag(text, from, end);
		if (tag >= 0) return { kind: "html", end: tag };
		const link = skipAutolink(text, from, end);
		return link < 0 ? undefined : { kind: "url", end: link };
	};
}
