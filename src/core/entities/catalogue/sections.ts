// Splits a catalogue at its top-level keys, and a list of entities at its items, by indentation alone.
import type { Steps } from "../../base/steps.ts";
import type { Span } from "../../model/span.ts";

/** A top-level key with all lines that belong to it. */
export interface Section extends Span {
	/** Absent for lines that start with no key. */
	readonly key?: string;
	readonly keySpan: Span;
	/** The items of a block list under the key; absent for any other value. Each starts at the start of a line. */
	readonly items?: readonly Span[];
}

const topLevelKey = /^([A-Za-z_][\w-]*):(?:[ \t]+(?:#.*)?)?$/;
/** What starts something that lines alone cannot split: flow collections, quoted or explicit keys, tags, anchors. */
const otherStart = /^(?:[{["'?!&*%@`|>]|\.\.\.|---)/;

const linesAtOnce = 5000;

/** Undefined when the text is not made of plain top-level keys. `start` is where the text begins (after a BOM). */
export function* splitSections(text: string, start: number): Steps<readonly Section[] | undefined> {
	const sections: Section[] = [];
	let open: OpenSection | undefined;
	let lines = 0;
	for (let position = start, next = start; position < text.length; position = next) {
		if (++lines % linesAtOnce === 0) yield;
		next = nextLine(text, position);
		const indent = indentation(text, position);
		if (isBlankOrComment(text[position + indent])) continue;
		const isItem = text[position + indent] === "-" && isBreakOrSpace(text[position + indent + 1]);
		if (indent > 0 || isItem) {
			if (open === undefined) return undefined;
			addLine(open, position, indent, isItem);
			continue;
		}
		const line = text.slice(position, next).trimEnd();
		if (line === "---" && open === undefined) continue; // A document marker at the very top changes nothing.
		if (otherStart.test(line)) return undefined;
		if (open !== undefined) sections.push(close(open, position));
		open = openSection(line, position);
	}
	if (open !== undefined) sections.push(close(open, text.length));
	return sections;
}

interface OpenSection {
	readonly start: number;
	readonly key: string | undefined;
	readonly keySpan: Span;
	/** Starts of items; undefined once the value turns out to be no block list. */
	items: number[] | undefined;
	indent: number;
}

function openSection(line: string, start: number): OpenSection {
	const key = topLevelKey.exec(line)?.[1];
	const keySpan = { start, end: start + (key ?? line).length };
	return { start, key, keySpan, items: key === "entities" ? [] : undefined, indent: -1 };
}

function addLine(section: OpenSection, position: number, indent: number, isItem: boolean): void {
	if (section.items === undefined) return;
	if (section.indent < 0) {
		if (isItem) section.indent = indent;
		else section.items = undefined;
	}
	if (isItem && indent === section.indent) section.items?.push(position);
}

function close(section: OpenSection, end: number): Section {
	const { start, key, keySpan, items } = section;
	const common = { start, end, keySpan, ...(key === undefined ? {} : { key }) };
	if (items === undefined || items.length === 0) return common;
	return { ...common, items: items.map((item, index) => ({ start: item, end: items[index + 1] ?? end })) };
}

function nextLine(text: string, position: number): number {
	const newline = text.indexOf("\n", position);
	return newline < 0 ? text.length : newline + 1;
}

function indentation(text: string, position: number): number {
	let end = position;
	while (text.charCodeAt(end) === 32) end++;
	return end - position;
}

function isBlankOrComment(first: string | undefined): boolean {
	return first === undefined || first === "\n" || first === "\r" || first === "#";
}

function isBreakOrSpace(character: string | undefined): boolean {
	return character === undefined || character === " " || character === "\n" || character === "\r";
}
