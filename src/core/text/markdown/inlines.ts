// The inline half of the Markdown scanner: one stretch of prose at a time, in one pass.
import type { Span } from "../../model/span.ts";
import { bareUrlAround } from "./bareUrl.ts";
import { isSeparator } from "./characters.ts";
import { type CodeSpanFinder, createCodeSpanFinder } from "./codeSpans.ts";
import { createHtmlFinder, type HtmlPart } from "./htmlParts.ts";
import { normaliseLabel, parseInlineTarget, parseLabel } from "./linkParts.ts";
import type { MarkdownDefinition, MarkdownLink, MarkdownReference, MarkdownRegion } from "./region.ts";

/** Where the scanner puts what it finds. */
export interface InlineSink {
	readonly regions: MarkdownRegion[];
	readonly links: MarkdownLink[];
	readonly references: MarkdownReference[];
	readonly definitions: ReadonlyMap<string, MarkdownDefinition>;
}

interface Scanner {
	readonly text: string;
	readonly end: number;
	readonly sink: InlineSink;
	readonly codeSpans: CodeSpanFinder;
	readonly html: (from: number) => HtmlPart | undefined;
	/** Open brackets: the offset of `[`, as it is for links and as its complement, `~offset`, for images. */
	readonly openers: number[];
	/** Offset of the last `[`: words with one inside cannot be the name of a definition. */
	lastOpen: number;
	/** Openers below this place in the stack stand before a link and cannot open another. */
	inactiveBelow: number;
	/** Where the text starts that no region holds yet. */
	free: number;
}

function add(scanner: Scanner, kind: MarkdownRegion["kind"], start: number, end: number): number {
	if (end > start) scanner.sink.regions.push({ kind, start, end });
	scanner.free = Math.max(scanner.free, end);
	return end;
}

function atBacktick(scanner: Scanner, at: number): number {
	const after = scanner.codeSpans.afterRun(at);
	const close = scanner.codeSpans.close(at, after);
	return close < 0 ? after : add(scanner, "code-span", at, close);
}

function atAngle(scanner: Scanner, at: number): number {
	const part = scanner.html(at);
	return part === undefined ? at + 1 : add(scanner, part.kind, at, part.end);
}

/** Offset after `[^name]`, and after its colon at the start of a paragraph; -1 when there is none. */
function footnoteMark(text: string, at: number, start: number, end: number): number {
	if (text[at + 1] !== "^") return -1;
	const label = parseLabel(text, at, end);
	if (label === undefined || label.inner.end - label.inner.start < 2) return -1;
	for (let index = label.inner.start; index < label.inner.end; index++) {
		if (isSeparator(text.charCodeAt(index))) return -1;
	}
	return at === start && text[label.next] === ":" ? label.next + 1 : label.next;
}

function atOpenBracket(scanner: Scanner, at: number, start: number, isImage: boolean): number {
	const mark = isImage ? -1 : footnoteMark(scanner.text, at, start, scanner.end);
	if (mark >= 0) return add(scanner, "footnote-mark", at, mark);
	scanner.openers.push(isImage ? ~at : at);
	scanner.lastOpen = at;
	return at + 1;
}

/** The link became one: no `[` before it may open another, since links do not nest. */
function closeLink(scanner: Scanner, isImage: boolean): void {
	if (!isImage) scanner.inactiveBelow = scanner.openers.length;
}

function tryReference(scanner: Scanner, label: Span, start: number, isImage: boolean): number {
	const { text, sink } = scanner;
	const at = label.end;
	const second = parseLabel(text, at + 1, scanner.end);
	const isCollapsed = second !== undefined && second.inner.start === second.inner.end;
	const named = second !== undefined && !isCollapsed ? second.inner : label;
	if (named === label && (scanner.lastOpen >= label.start || at - label.start > 999)) return at + 1;
	const name = normaliseLabel(text.slice(named.start, named.end));
	if (name === "" || !sink.definitions.has(name)) return at + 1;
	const next = second?.next ?? at + 1;
	sink.references.push({ span: { start, end: next }, label, name, isImage });
	closeLink(scanner, isImage);
	return second === undefined ? next : add(scanner, "link-reference", at + 1, next);
}

function atCloseBracket(scanner: Scanner, at: number): number {
	const { openers, sink, text } = scanner;
	const opener = openers.pop();
	if (opener === undefined) return at + 1;
	const isImage = opener < 0;
	const isActive = isImage || openers.length >= scanner.inactiveBelow;
	scanner.inactiveBelow = Math.min(scanner.inactiveBelow, openers.length);
	if (!isActive) return at + 1;
	const label: Span = { start: (isImage ? ~opener : opener) + 1, end: at };
	const start = label.start - (isImage ? 2 : 1);
	const target = parseInlineTarget(text, at + 1, scanner.end);
	if (target === undefined) return tryReference(scanner, label, start, isImage);
	const { destination, quotedTitle, next } = target;
	add(scanner, "link-destination", destination.start, destination.end);
	if (quotedTitle !== undefined) add(scanner, "link-title", quotedTitle.start, quotedTitle.end);
	sink.links.push({
		span: { start, end: next },
		label,
		destination,
		...(quotedTitle && { title: { start: quotedTitle.start + 1, end: quotedTitle.end - 1 } }),
		isImage,
	});
	closeLink(scanner, isImage);
	return next;
}

function atAddressMark(scanner: Scanner, at: number): number {
	const address = bareUrlAround(scanner.text, at, scanner.free, scanner.end);
	return address === undefined ? at + 1 : add(scanner, "url", address.start, Math.max(address.end, at + 1));
}

/** Scans one stretch of prose. With `htmlOnly`, as in blocks of HTML, only tags, comments and addresses count. */
export function scanInlines(text: string, span: Span, htmlOnly: boolean, sink: InlineSink): void {
	const { start, end } = span;
	const scanner: Scanner = {
		text,
		end,
		sink,
		codeSpans: createCodeSpanFinder(text, start, end),
		html: createHtmlFinder(text, end),
		openers: [],
		lastOpen: -1,
		inactiveBelow: 0,
		free: start,
	};
	const step = htmlOnly ? stepInHtml : stepInMarkdown;
	const marks = htmlOnly ? htmlMarks : markdownMarks;
	for (let at = nextMark(text, start, end, marks); at < end; at = nextMark(text, at, end, marks)) {
		at = step(scanner, at, start);
	}
}

function marksOf(marks: string): Readonly<Uint8Array> {
	const table = new Uint8Array(0x80);
	for (const mark of marks) table[mark.charCodeAt(0)] = 1;
	return table;
}

/** What `stepInHtml` and `stepInMarkdown` do not pass over. */
const htmlMarks = marksOf("<:.@");
const markdownMarks = marksOf("<:.@\\`![]");

/** Offset of the next of `marks`; `end` or more when there is none. */
function nextMark(text: string, from: number, end: number, marks: Readonly<Uint8Array>): number {
	let at = from;
	for (; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x80 && marks[code] === 1) break;
	}
	return at;
}

function stepInHtml(scanner: Scanner, at: number): number {
	const code = scanner.text.charCodeAt(at);
	if (code === 0x3c) return atAngle(scanner, at);
	return code === 0x3a || code === 0x2e || code === 0x40 ? atAddressMark(scanner, at) : at + 1;
}

function stepInMarkdown(scanner: Scanner, at: number, start: number): number {
	switch (scanner.text.charCodeAt(at)) {
		case 0x5c:
			return at + 2;
		case 0x60:
			return atBacktick(scanner, at);
		case 0x21:
			return scanner.text[at + 1] === "[" && at + 1 < scanner.end
				? atOpenBracket(scanner, at + 1, start, true)
				: at + 1;
		case 0x5b:
			return atOpenBracket(scanner, at, start, false);
		case 0x5d:
			return atCloseBracket(scanner, at);
		default:
			return stepInHtml(scanner, at);
	}
}
