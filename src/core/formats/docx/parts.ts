// The parts of a Word file: which are read, and which are only counted.
import type { Finding } from "../../model/finding.ts";
import type { ReadingBounds } from "../readingBounds.ts";
import { sourceFinding } from "../sourceFindings.ts";
import { readXml } from "../xml/readXml.ts";
import type { StoryCounts } from "./storyReader.ts";

type Parts = ReadonlyMap<string, readonly Uint8Array[]>;

const read =
	/^(?:word\/(?:document|styles|footnotes|endnotes|comments|header|footer)\d{0,3}|docProps\/(?:core|app))\.xml$/;

/** Whether anything of the part is of use; pictures, fonts and macros are not. */
export function isReadPart(name: string): boolean {
	return read.test(name);
}

/** The name of a part of which there is one. Word on the web puts a number behind it: `word/document2.xml`. */
export function partOf(parts: Parts, what: "document" | "styles" | "footnotes" | "endnotes" | "comments"): string {
	const usual = `word/${what}.xml`;
	if (parts.has(usual)) return usual;
	const numbered = new RegExp(`^word/${what}\\d{1,3}\\.xml$`);
	return [...parts.keys()].find((name) => numbered.test(name)) ?? usual;
}

/** Says how much of the document is not in its text. */
export function countedParts(
	parts: Parts,
	{ textBoxes, documents }: Pick<StoryCounts, "textBoxes" | "documents">,
	uri: string,
	bounds: ReadingBounds,
): Finding[] {
	const comments = countElements(parts.get(partOf(parts, "comments")) ?? [], "comment", bounds);
	const headers = countWritten(parts, "word/header", bounds);
	const footers = countWritten(parts, "word/footer", bounds);
	if (comments + headers + footers + textBoxes + documents === 0) return [];
	const details = { comments, headers, footers, textBoxes, ...(documents > 0 && { documents }) };
	return [sourceFinding("parts-left-out", uri, { details })];
}

function countElements(chunks: readonly Uint8Array[], wanted: string, bounds: ReadingBounds): number {
	let count = 0;
	const open = (name: string) => {
		if (name === wanted) count++;
	};
	readXml(chunks, { open, close() {}, text() {} }, bounds);
	return count;
}

/** Parts of that name with any text in them; Word writes empty ones too. */
function countWritten(parts: Parts, start: string, bounds: ReadingBounds): number {
	let count = 0;
	for (const [name, chunks] of parts) {
		if (!name.startsWith(start)) continue;
		let isText = false;
		let isWritten = false;
		const sink = {
			open: (element: string) => {
				isText = element === "t";
			},
			close: () => {
				isText = false;
			},
			text: (text: string) => {
				isWritten ||= isText && text.trim() !== "";
			},
		};
		readXml(chunks, sink, bounds);
		if (isWritten) count++;
	}
	return count;
}
