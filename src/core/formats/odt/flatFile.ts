// OpenDocument as one XML file instead of a package of several.
import { indexOfWords } from "../binaryFile.ts";
import type { UnzippedParts } from "../unzip.ts";

/** Whether the first lines are those of a flat OpenDocument text. */
export function isFlatText(head: string): boolean {
	return /<office:document\s[^<>]{0,8000}="application\/vnd\.oasis\.opendocument\.text/.test(head);
}

/** Whether the file begins as such a document does, and ends before it says of which kind it is. */
export function isFlatStart(head: string): boolean {
	const start = head.trim();
	const rest = start.replace(/^<\?xml\b[^<>]{0,200}\?>\s*/, "");
	if (start === "" || /[<>]/.test(rest.slice(1))) return false;
	return ["<?xml", "<office:document"].some((open) => open.startsWith(rest) || rest.startsWith(open));
}

/** What would be files of their own in a package: the readers of each find theirs in the whole. */
export function flatParts(bytes: Uint8Array): UnzippedParts {
	const start = indexOfWords(bytes, "<office:meta>");
	const end = indexOfWords(bytes, "</office:meta>");
	const meta = start >= 0 && end > start ? [bytes.subarray(start, end)] : [];
	const parts = new Map([
		["content.xml", [bytes]],
		["styles.xml", [bytes]],
		["meta.xml", meta],
	]);
	return { parts, isDamaged: false };
}
