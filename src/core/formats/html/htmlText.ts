// HTML to readable text: blocks a line, list items and table rows a line each.
import type { Span } from "../../model/span.ts";
import { createTextBuilder, type TextBreak } from "../../text/textBuilder.ts";
import { cleanInline } from "../cleanText.ts";
import type { ReadingBounds, StopReason } from "../readingBounds.ts";
import type { HtmlAttributes, HtmlReader, HtmlSink } from "./htmlEvents.ts";
import type { MainContent } from "./mainContent.ts";
import type { PageElement } from "./pageTree.ts";

export interface HtmlText {
	readonly text: string;
	/** Preformatted parts. */
	readonly notProse: readonly Span[];
	/** The limit that cut the text short. */
	readonly stopped?: StopReason;
}

const blocks = words(
	"address article aside blockquote body center details dialog dir div dl fieldset figcaption figure footer form " +
		"h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol p pre section summary table tbody thead tfoot ul",
);
const lines = words("caption dd dt li option tr");
/** Inside these, blocks stand on lines of their own without an empty line between. */
const compact = words("dl menu ol table ul");
const unseen = words(
	"applet area audio base button canvas datalist embed head iframe input link math meta noembed noframes noscript " +
		"object param rp rt script select source style svg template textarea title track video",
);

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(" "));
}

/** The text a reader sees of a page or a part of one. */
export function htmlToText(html: string, readHtml: HtmlReader, bounds: ReadingBounds): HtmlText {
	const { sink, finish } = createTextSink(bounds.limits.maximumCharacters);
	const stopped = readHtml(html, sink, bounds);
	return { ...finish(), ...(stopped && { stopped }) };
}

/** The text a reader sees of the main part of a page. */
export function pageToText({ article, lead }: MainContent, bounds: ReadingBounds): HtmlText {
	const { sink, finish } = createTextSink(bounds.limits.maximumCharacters);
	for (const line of lead) {
		sink.open("p", {});
		sink.text(line);
		sink.close("p");
	}
	const stopped = walk(article, sink);
	return { ...finish(), ...(stopped && { stopped }) };
}

/** The depth of a page with a main part is bounded. */
function walk(element: PageElement, sink: HtmlSink): StopReason | undefined {
	sink.open(element.localName, element.attributesByName);
	for (let at = element.firstChild; at !== null; at = at.nextSibling) {
		if (at.nodeType === 3) sink.text(at.textContent);
		else walk(at, sink);
	}
	sink.close(element.localName);
	return sink.stopReason?.();
}

function createTextSink(maximumCharacters: number) {
	const builder = createTextBuilder(withoutEmptyCells);
	let hidden = 0;
	let compactDepth = 0;
	let preformatted: (() => void) | undefined;
	let preDepth = 0;
	let brokeBefore = false;

	function breakAt(name: string): void {
		if (blocks.has(name)) builder.break(compactDepth > 0 ? "line" : "block");
		else if (lines.has(name)) builder.break("line");
	}

	function opened(name: string): void {
		breakAt(name);
		if (compact.has(name)) compactDepth++;
		if (name === "br") {
			const kind: TextBreak = brokeBefore && builder.isAtLineStart() && compactDepth === 0 ? "block" : "line";
			builder.break(kind);
			brokeBefore = true;
		} else if (name === "q") builder.append("“");
		else if ((name === "td" || name === "th") && !builder.isAtLineStart()) builder.append(" | ");
		else if (name === "pre" && ++preDepth === 1) preformatted = builder.beginNotProse();
	}

	function closed(name: string): void {
		if (compact.has(name)) compactDepth--;
		if (name === "pre" && --preDepth === 0) preformatted?.();
		if (name === "q") builder.append("”");
		breakAt(name);
	}

	function write(text: string): void {
		if (brokeBefore && text.trim() !== "") brokeBefore = false;
		if (preDepth === 0) {
			builder.append(text);
			return;
		}
		for (const [index, line] of text.split("\n").entries()) {
			if (index > 0) builder.break("line");
			builder.append(line);
		}
	}

	const sink: HtmlSink = {
		open(name, attributes) {
			if (hidden > 0 || isUnseen(name, attributes)) hidden++;
			else opened(name);
		},
		close(name) {
			if (hidden > 0) hidden--;
			else closed(name);
		},
		text(text) {
			if (hidden === 0) write(text);
		},
		stopReason: () => (builder.length > maximumCharacters ? "maximumCharacters" : undefined),
	};
	return { sink, finish: builder.finish };
}

/** Programs differ in which cells of a row they write when nothing is in them. */
function withoutEmptyCells(line: string): string {
	const clean = cleanInline(line);
	return clean.includes("|") ? clean.replace(/^(?:\| )+|(?: \|)+$|(?<=\|)(?: \|)+/g, "") : clean;
}

function isUnseen(name: string, attributes: HtmlAttributes): boolean {
	if (unseen.has(name) || Object.hasOwn(attributes, "hidden")) return true;
	const style = attributes.style;
	if (style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
	// Marks of footnotes, "[1]" or "[edit]", belong to the page and not to the sentence.
	return name === "sup" && /\breference\b/.test(attributes.class ?? "");
}
