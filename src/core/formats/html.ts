// HTML: the main text of a page.
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { readPage } from "./html/readPage.ts";
import { startReading } from "./readingBounds.ts";

export const html: SourceFormat = {
	id: "html",
	sniff(head, name) {
		if (/^(?:<!doctype\s+html|<(?:html|head|body)[\s>])/i.test(withoutPreamble(head))) return 1;
		if (hasExtensionOf("html", name)) return 0.8;
		return looksLikeFragment(head) ? 0.7 : 0;
	},
	read: (input, limits, signal) => readPage(input, startReading(limits, signal)),
};

/** A piece of a page, as "save as text" of some programs leaves it. */
function looksLikeFragment(head: string): boolean {
	const opens = /^\s*<(?:article|div|h1|main|p|section|table|title)(?:\s[^<>]*)?>/i.test(head);
	return opens && (head.match(/<\/(?:div|h[1-6]|li|p|section|td)>/gi)?.length ?? 0) >= 2;
}

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
