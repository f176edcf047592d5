// One pass over a page: what it says about itself, and how deep and large it is, before any tree is built.
import type { ReadingBounds, StopReason } from "../readingBounds.ts";
import { both, type HtmlAttributes, type HtmlReader, type HtmlSink } from "./htmlEvents.ts";

export interface PageFacts {
	/** `content` by the lower-case `name`, `property` or `itemprop`; the first of each counts. */
	readonly meta: ReadonlyMap<string, string>;
	/** Texts of `application/ld+json` scripts. */
	readonly linkedData: readonly string[];
	readonly title?: string;
	/** Texts of the headings of the first level. */
	readonly headings: readonly string[];
	/** Texts of those of the second level. */
	readonly subheadings: readonly string[];
	/** The first `datetime` of a `time` element. */
	readonly time?: string;
	/** Text of the first element that is marked as the author. */
	readonly author?: string;
	readonly canonical?: string;
	readonly language?: string;
	/** Most elements open at the same time. */
	readonly depth: number;
	/** Elements, texts and comments. */
	readonly nodes: number;
	readonly stopped?: StopReason;
}

/** Larger values are no metadata. */
const longestValue = 4000;
const longestLinkedData = 512 * 1024;
const mostLinkedData = 20;

type Collected = { -readonly [Fact in keyof PageFacts]: PageFacts[Fact] } & {
	meta: Map<string, string>;
	linkedData: string[];
	headings: string[];
	subheadings: string[];
};

/** @param other is told about everything as well, so that the page is walked through once */
export function readPageFacts(
	html: string,
	readHtml: HtmlReader,
	bounds: ReadingBounds,
	other: HtmlSink = quiet,
): PageFacts {
	const facts: Collected = { meta: new Map(), linkedData: [], headings: [], subheadings: [], depth: 0, nodes: 0 };
	let open = 0;
	/** The element whose text is being collected, how deep it is, and the text so far. */
	let collecting: { name: string; depth: number; pieces: string[] } | undefined;
	const sink: HtmlSink = {
		open(name, attributes) {
			open++;
			if (open > facts.depth) facts.depth = open;
			noteElement(facts, name, attributes);
			if (collecting === undefined && isCollected(name, attributes, facts)) {
				collecting = { name, depth: open, pieces: [] };
			}
		},
		close() {
			if (collecting?.depth === open) {
				noteText(facts, collecting.name, collecting.pieces.join(""));
				collecting = undefined;
			}
			open--;
		},
		text(text) {
			collecting?.pieces.push(text);
		},
		counted(nodes) {
			facts.nodes = nodes;
		},
	};
	const stopped = readHtml(html, both(sink, other), bounds);
	return stopped === undefined ? facts : { ...facts, stopped };
}

const quiet: HtmlSink = { open() {}, close() {}, text() {} };

function isCollected(name: string, attributes: HtmlAttributes, facts: Collected): boolean {
	if (name === "script") return /^application\/ld\+json\b/i.test(attributes.type?.trim() ?? "");
	if (facts.author === undefined && isAuthor(attributes)) return true;
	if (name === "h1") return facts.headings.length < 5;
	if (name === "h2") return facts.subheadings.length < 5;
	return name === "title" && facts.title === undefined;
}

function noteText(facts: Collected, name: string, text: string): void {
	if (name === "script") {
		if (facts.linkedData.length < mostLinkedData && text.length <= longestLinkedData) facts.linkedData.push(text);
	} else if (text.trim() === "" || text.length > longestValue) return;
	else if (name === "h1") facts.headings.push(text);
	else if (name === "h2") facts.subheadings.push(text);
	else if (name === "title") facts.title ??= text;
	else facts.author ??= text;
}

function isAuthor({ rel, itemprop }: HtmlAttributes): boolean {
	return itemprop === "author" || (rel !== undefined && /(?:^|\s)author(?:\s|$)/i.test(rel));
}

function noteElement(facts: Collected, name: string, attributes: HtmlAttributes): void {
	if (name === "meta") noteMeta(facts, attributes);
	else if (name === "html" && attributes.lang !== undefined) facts.language ??= attributes.lang;
	else if (name === "time" && attributes.datetime !== undefined) facts.time ??= attributes.datetime;
	else if (
		name === "link" &&
		attributes.href !== undefined &&
		/(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? "")
	) {
		facts.canonical ??= attributes.href;
	}
}

function noteMeta(facts: Collected, attributes: HtmlAttributes): void {
	const { content } = attributes;
	if (content === undefined || content.trim() === "" || content.length > longestValue) return;
	for (const key of [attributes.property, attributes.name, attributes.itemprop]) {
		const lower = key?.trim().toLowerCase();
		if (lower !== undefined && lower !== "" && !facts.meta.has(lower)) facts.meta.set(lower, content);
	}
}
