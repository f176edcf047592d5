// Reads a chapter of an EPUB book: all its text, without the marks of notes, and its headings.
import { decodeText } from "../../text/decode.ts";
import type { BlockWriter } from "../blockWriter.ts";
import { cleanInline } from "../cleanText.ts";
import type { HtmlAttributes, HtmlReader, HtmlSink } from "../html/htmlEvents.ts";
import { htmlToText } from "../html/htmlText.ts";
import type { ReadingBounds, StopReason } from "../readingBounds.ts";

interface FoundHeading {
	readonly level: number;
	readonly line: string;
}

/** Reads chapters one after the other into one writer; `label` is the chapter's name in the table of contents. */
export function createChapterReader(
	readHtml: HtmlReader,
	writer: BlockWriter,
	bounds: ReadingBounds,
): (chunks: readonly Uint8Array[], label: string | undefined) => StopReason | undefined {
	return (chunks, label) => {
		const found: FoundHeading[] = [];
		const reader: HtmlReader = (html, sink, limits) => readHtml(html, chapterSink(sink, found), limits);
		const { text, notProse, stopped } = htmlToText(withEndTags(decodeText(joined(chunks)).text), reader, bounds);
		if (found.length === 0 && label !== undefined) found.push({ level: 1, line: label });
		let next = 0;
		let at = 0;
		for (const block of text.split("\n\n")) {
			const heading = found[next];
			const isHeading = heading !== undefined && block === heading.line;
			if (isHeading) next++;
			const end = at + block.length;
			const isProse = !notProse.some((span) => span.start <= at && end <= span.end);
			writer.write(block, { level: isHeading ? heading.level : undefined, isProse });
			at = end + 2;
		}
		return stopped;
	};
}

/** Passes on what is of the text, and notes the headings. */
function chapterSink(sink: HtmlSink, found: FoundHeading[]): HtmlSink {
	let marks = 0;
	let cells = 0;
	let raised = 0;
	/** Whether a link to another place of the book is open. */
	let isLinked = false;
	let heading: { level: number; text: string } | undefined;
	return {
		...sink,
		open(name, attributes) {
			if (marks > 0 || isMark(name, attributes, raised > 0, isLinked)) {
				marks++;
				return;
			}
			if (/^h[1-6]$/.test(name)) heading = { level: Number(name[1]), text: "" };
			if (isCell(name)) cells++;
			else if (name === "sup") raised++;
			else if (name === "a") isLinked = attributes.href?.includes("#") === true;
			// A row is one line, whatever its cells are made of.
			if (cells > 0 && isBlock(name)) sink.text(" ");
			else sink.open(name, attributes);
		},
		close(name) {
			if (marks > 0) {
				marks--;
				return;
			}
			if (heading !== undefined && /^h[1-6]$/.test(name)) {
				const line = cleanInline(heading.text);
				if (line !== "") found.push({ level: heading.level, line });
				heading = undefined;
			}
			if (isCell(name)) cells--;
			else if (name === "sup") raised--;
			else if (name === "a") isLinked = false;
			if (cells > 0 && isBlock(name)) sink.text(" ");
			else sink.close(name);
		},
		text(text) {
			if (marks > 0) return;
			if (heading !== undefined) heading.text += text;
			sink.text(text);
		},
	};
}

const isCell = (name: string) => name === "td" || name === "th";
const blocksOfCells: ReadonlySet<string> = new Set("p div ul ol li dl dt dd br blockquote".split(" "));
const isBlock = (name: string) => blocksOfCells.has(name);

/** The number that leads to a note, the arrow that leads back from it, and the number of a printed page. */
function isMark(name: string, attributes: HtmlAttributes, isRaised: boolean, isLinked: boolean): boolean {
	const role = `${attributes["epub:type"] ?? ""} ${attributes.role ?? ""}`;
	if (/\bpagebreak\b/.test(role)) return true;
	if (name === "sup") return isLinked;
	if (name !== "a") return false;
	if (isRaised && attributes.href?.includes("#")) return true;
	return /\b(?:noteref|backlink|footnote-(?:ref|back)|referrer)\b/.test(`${role} ${attributes.class ?? ""}`);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
	const [first] = chunks;
	if (first !== undefined && chunks.length === 1) return first;
	const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}

/** Elements that end where they begin, as XML writes them; HTML would take what follows for what is inside them. */
function withEndTags(xhtml: string): string {
	return xhtml.replace(
		/<(title|script|style|textarea|iframe|section|span|div|td|th|li|em|a|p|i|b)(\s[^<>]{0,2000})?\/>/g,
		"<$1$2></$1>",
	);
}
