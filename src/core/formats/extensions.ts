// Endings of files, apart from the formats themselves: hosts that list files need them, and not the readers.
import type { FormatId } from "../model/source.ts";

/** With the dot, lower case. */
export const extensionsOf: { readonly [F in FormatId]: readonly string[] } = {
	text: [".txt", ".text"],
	markdown: [".md", ".markdown", ".mdown", ".mkd"],
	html: [".html", ".htm", ".xhtml"],
	json: [".json", ".jsonl", ".ndjson"],
	docx: [".docx", ".docm"],
	odt: [".odt", ".ott", ".fodt"],
	rtf: [".rtf"],
	epub: [".epub"],
	mhtml: [".mhtml", ".mht"],
	eml: [".eml"],
	pdf: [".pdf"],
};

/** Endings of files that may be sources, with the dot, lower case. */
export const sourceExtensions: readonly string[] = Object.values(extensionsOf).flat();

/** Whether a file's name ends as names of this format do. */
export function hasExtensionOf(format: FormatId, name: string): boolean {
	const lower = name.toLowerCase();
	return extensionsOf[format].some((extension) => lower.endsWith(extension));
}
