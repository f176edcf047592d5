// HTML: the main text of a page.
import { decodeSource } from "./decodeSource.ts";
import type { SourceFormat } from "./format.ts";
import { loadHtmlReader } from "./html/htmlEvents.ts";
import { htmlToText } from "./html/htmlText.ts";
import { startReading } from "./readingBounds.ts";
import { stoppedFinding } from "./sourceFindings.ts";

const extensions = [".html", ".htm", ".xhtml"] as const;

export const html: SourceFormat = {
	id: "html",
	extensions,
	sniff(head, name) {
		if (/^(?:<!doctype\s+html|<(?:html|head|body)[\s>])/i.test(withoutPreamble(head))) return 1;
		return extensions.some((extension) => name.toLowerCase().endsWith(extension)) ? 0.8 : 0;
	},
	async read(input, limits, signal) {
		const bounds = startReading(limits, signal);
		const decoded = decodeSource(input, limits);
		const read = htmlToText(decoded.text, await loadHtmlReader(), bounds);
		const findings = [...decoded.findings, ...(read.stopped ? [stoppedFinding(input.uri, read.stopped)] : [])];
		return { format: "html", text: read.text, isFileText: false, notProse: read.notProse, metadata: {}, findings };
	},
};

/** What follows white space, an XML declaration and comments. */
function withoutPreamble(head: string): string {
	let rest = head.trimStart();
	for (;;) {
		const close = rest.startsWith("<?xml") ? "?>" : rest.startsWith("<!--") ? "-->" : undefined;
		const end = close === undefined ? -1 : rest.indexOf(close);
		if (close === undefined || end < 0) return rest;
		rest = rest.slice(end + close.length).trimStart();
	}
}
