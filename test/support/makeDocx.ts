// Word files made by hand, for what no program at hand writes.
import { strToU8, zipSync } from "fflate";

const prologue = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file with this body, and any other parts. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const all = {
		"word/document.xml": `${prologue}<w:document ${namespace}><w:body>${body}</w:body></w:document>`,
		...parts,
	};
	return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

export function paragraph(...runs: readonly string[]): string {
	return `<w:p>${runs.join("")}</w:p>`;
}

export function run(text: string, properties = ""): string {
	return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
