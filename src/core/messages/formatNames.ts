// What formats are called where people read it.
import type { FormatId } from "../model/source.ts";

export const formatNames: Readonly<Record<FormatId, string>> = {
	text: "Text",
	markdown: "Markdown",
	html: "Web page",
	json: "JSON",
	docx: "Word",
	odt: "OpenDocument",
	rtf: "RTF",
	epub: "EPUB",
	mhtml: "Web page",
	eml: "Mail",
	pdf: "PDF",
};
