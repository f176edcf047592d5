// Title, byline and date out of the first lines of a plain text.
import type { SourceMetadata } from "../../model/source.ts";
import { cleanInline } from "../cleanText.ts";
import { type Byline, readByline } from "./byline.ts";
import { type HeadLine, isHeadline } from "./headline.ts";
import { type MetadataField, metadataOf, metadataValue } from "./metadataValue.ts";

/** The head of a text is in its first characters or nowhere. */
const headLength = 6000;
const headLines = 14;

const labelFields: ReadonlyMap<string, MetadataField> = new Map([
	["title", "title"],
	["headline", "title"],
	["author", "author"],
	["byline", "author"],
	["source", "publisher"],
	["publisher", "publisher"],
	["publication", "publisher"],
	["date", "published"],
	["published", "published"],
	["url", "url"],
	["link", "url"],
	["language", "language"],
]);

/** What the first lines say beyond doubt. */
export function readTextHead(text: string): SourceMetadata {
	const lines = firstLines(text);
	const labelled = readLabels(lines);
	if (labelled !== undefined) return labelled;
	// Some texts put the byline on top of the headline.
	const top = lines[0] === undefined ? undefined : readByline(lines[0].text);
	const at = top === undefined ? 0 : 1;
	const headline = isHeadline(lines, at) ? lines[at] : undefined;
	const bylines = top === undefined ? [] : [top];
	if (headline !== undefined) bylines.push(...bylinesAfter(lines, at));
	return metadataOf({
		title: headline && metadataValue("title", headline.text.replace(/^#{1,6}\s+/, ""), "headline"),
		...bylineMetadata(bylines),
	});
}

/** Metadata of bylines that follow one another; the first that says something about a field counts. */
export function bylineMetadata(bylines: readonly Byline[]): SourceMetadata {
	const value = (field: "author" | "publisher" | "published") =>
		metadataValue(field, bylines.find((byline) => byline[field] !== undefined)?.[field], "byline");
	return metadataOf({ author: value("author"), publisher: value("publisher"), published: value("published") });
}

/** Byline lines under a headline, with at most one other line (a standfirst) between. */
export function bylinesAfter(lines: readonly HeadLine[], at: number): readonly Byline[] {
	const found: Byline[] = [];
	let others = 0;
	for (const line of lines.slice(at + 1)) {
		const byline = readByline(line.text);
		if (byline !== undefined) found.push(byline);
		else if (found.length > 0 || ++others > 1) break;
	}
	return found;
}

/** The lines of the head that are not empty. */
export function firstLines(text: string): readonly HeadLine[] {
	const lines: HeadLine[] = [];
	const raw = text.slice(0, headLength).split(/\r\n|\n|\r/);
	for (let at = 0; at < raw.length && lines.length < headLines; at++) {
		const clean = (raw[at] as string).includes("\t") ? (raw[at] as string).trim() : cleanInline(raw[at] as string);
		if (clean !== "") lines.push({ text: clean, endsBlock: (raw[at + 1] ?? "").trim() === "" });
	}
	return lines;
}

/** Lines such as "Title: …" on top, as exports of archives have them: a title or at least two of them. */
function readLabels(lines: readonly HeadLine[]): SourceMetadata | undefined {
	const values: { [F in MetadataField]?: ReturnType<typeof metadataValue> } = {};
	let count = 0;
	for (const { text } of lines) {
		const parts = /^(\p{L}{3,12})\s?:\s+(\S.*)$/u.exec(text);
		const field = labelFields.get((parts?.[1] ?? "").toLowerCase());
		if (field === undefined) break;
		values[field] ??= metadataValue(field, parts?.[2], field === "title" ? "headline" : "byline");
		count++;
	}
	return count >= 2 ? metadataOf(values) : undefined;
}
