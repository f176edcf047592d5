// Finds the citations of a note.
import type { Citation, NoteCitation } from "../model/citation.ts";
import type { Span } from "../model/span.ts";
import type { MarkdownScan } from "../text/markdown/region.ts";
import { scanMarkdown } from "../text/markdownRegions.ts";
import { readFootnotes } from "./footnotes.ts";
import { decodeDestination, decodeLabel, decodeTitle } from "./link.ts";
import { parseLocator } from "./locator.ts";

/** A link as it stands in the note, whichever way it is written. */
interface WrittenLink {
	readonly span: Span;
	readonly label: Span;
	readonly destination: Span;
	readonly title?: Span;
}

function readCitation(text: string, { span, label, destination, title }: WrittenLink): NoteCitation | undefined {
	const words = (part: Span): string => text.slice(part.start, part.end);
	const target = decodeDestination(words(destination));
	if (target === undefined) return undefined;
	const locator = target.fragment === undefined ? undefined : parseLocator(target.fragment);
	const quote = title && decodeTitle(words(title));
	if (locator === undefined && !quote?.trim()) return undefined;
	const citation: Citation = {
		label: decodeLabel(words(label)),
		path: target.path,
		...(locator && { locator }),
		...(quote?.trim() && { quote }),
	};
	const quotedTitle = title && { start: title.start - 1, end: title.end + 1 };
	return { ...citation, span, destination, ...(quotedTitle && { title: quotedTitle }) };
}

/**
 * The citations of a note: links and reference-style links to a relative path with a locator, or with a quote as title.
 * Not images, not code, not absolute addresses. In order of place. For a reference, `destination` is in its definition.
 */
export function noteCitations(text: string): NoteCitation[] {
	return scannedCitations(text, scanMarkdown(text));
}

/** The same of a text that has been scanned already. */
export function scannedCitations(text: string, scan: MarkdownScan): NoteCitation[] {
	const { links, references, definitions, regions } = scan;
	const footnotes = readFootnotes(text, regions);
	const written: WrittenLink[] = links.filter(({ isImage }) => !isImage);
	for (const reference of references) {
		const definition = definitions.get(reference.name);
		if (reference.isImage || definition === undefined) continue;
		const { destination, title } = definition;
		written.push({ span: reference.span, label: reference.label, destination, ...(title && { title }) });
	}
	return written
		.map((link) => readCitation(text, link))
		.filter((citation) => citation !== undefined)
		.map((citation) => {
			const name = footnotes.nameAt(citation.span.start);
			const marks = name === undefined ? [] : footnotes.marksOf(name).map(({ start, end }) => ({ start, end }));
			return marks.length > 0 ? { ...citation, marks } : citation;
		})
		.sort((a, b) => a.span.start - b.span.start);
}
