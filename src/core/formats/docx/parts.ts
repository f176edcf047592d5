// The parts of a Word file: which are read, and which are only counted.
import type { Finding } from "../../model/finding.ts";
import type { ReadingBounds } from "../readingBounds.ts";
import { sourceFinding } from "../sourceFindings.ts";
import { readXml } from "../xml/readXml.ts";

type Parts = ReadonlyMap<string, readonly Uint8Array[]>;

const read =
	/^(?:word\/(?:document|styles|footnotes|endnotes|comments|(?:header|footer)\d{0,3})|docProps\/(?:core|app))\.xml$/;

/** Whether anything of the part is of use; pictures, fonts and macros are not. */
export function isReadPart(name: string): boolean {
	return read.test(name);
}

/** Says how much of the document is not in its text. */
export function countedParts(parts: Parts, textBoxes: number, uri: string, bounds: ReadingBounds): Finding[] {
	const comments = countElements(parts.get("word/comments.xml") ?? [], "comment", bounds);
	const headers = countWritten(parts, "word/header", bounds);
	const footers = countWritten(parts, "word/footer", bounds);
	if (comments + headers + footers + textBoxes === 0) return [];
	return [sourceFinding("parts-left-out", uri, { details: { comments, headers, footers, textBoxes } })];
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
