// The text of an article in JSON: a string of plain text or HTML, or a list of paragraphs.
import type { Span } from "../../model/span.ts";
import { cleanInline } from "../cleanText.ts";
import type { HtmlReader } from "../html/htmlEvents.ts";
import { type HtmlText, htmlToText } from "../html/htmlText.ts";
import type { ReadingBounds, StopReason } from "../readingBounds.ts";
import { field, isObject, wordsOf } from "./articleFields.ts";

const markup =
	/<(?:[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|\/[a-z][a-z0-9-]*|!--)>?|&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const blockMarkup = /<(?:p|div|br|li|h[1-6]|section|article|table|blockquote|pre)\b/i;

/** Reads a body into blocks, the way pages of HTML are read. */
export function articleText(body: unknown, readHtml: HtmlReader, bounds: ReadingBounds): HtmlText {
	const texts: string[] = [];
	const notProse: Span[] = [];
	let stopped: StopReason | undefined;
	let length = 0;
	for (const part of partsOf(body, bounds.limits.maximumNodes)) {
		const read = markup.test(part) ? htmlToText(asHtml(part), readHtml, bounds) : plainBlocks(part);
		stopped ??= read.stopped;
		if (read.text === "") continue;
		for (const { start, end } of read.notProse) notProse.push({ start: start + length, end: end + length });
		texts.push(read.text);
		length += read.text.length + 2;
		if (length > bounds.limits.maximumCharacters) stopped ??= "maximumCharacters";
		if (stopped !== undefined) break;
	}
	return { text: texts.join("\n\n"), notProse, ...(stopped && { stopped }) };
}

/** One line of words out of a title or a name that may hold tags and entities. */
export function lineReader(readHtml: HtmlReader, bounds: ReadingBounds): (text: string) => string {
	return (text) => {
		const short = text.slice(0, 4000);
		return cleanInline(markup.test(short) ? htmlToText(short, readHtml, bounds).text : short);
	};
}

/** Paragraphs of text with a few inline tags have only empty lines between them. */
function asHtml(text: string): string {
	return blockMarkup.test(text) ? text : text.replace(/(?:\r?\n[ \t]*){2,}/g, "<p>");
}

function plainBlocks(text: string): HtmlText {
	const separator = /\n[ \t]*\r?\n/.test(text) ? /(?:\r?\n[ \t]*){2,}/ : /\r?\n/;
	const blocks = text.split(separator).map((block) => block.split(/\r?\n/).map(cleanInline).filter(Boolean).join("\n"));
	return { text: blocks.filter(Boolean).join("\n\n"), notProse: [] };
}

function partsOf(body: unknown, most: number): readonly string[] {
	const parts: string[] = [];
	const left: { value: unknown; depth: number }[] = [{ value: body, depth: 0 }];
	for (let next = left.pop(); next !== undefined && parts.length < most; next = left.pop()) {
		const { value, depth } = next;
		if (typeof value === "string") parts.push(value);
		else if (depth > 8) continue;
		else if (Array.isArray(value))
			for (const member of [...value].reverse()) left.push({ value: member, depth: depth + 1 });
		else if (isObject(value)) left.push({ value: inner(value), depth: depth + 1 });
	}
	return parts;
}

function inner(block: Readonly<Record<string, unknown>>): unknown {
	for (const name of ["children", "blocks", "paragraphs", "content", "items"]) {
		if (Array.isArray(field(block, name))) return field(block, name);
	}
	return wordsOf(block);
}
