// MHTML: a page as browsers save it in one file. The page in it is read as HTML; nothing else of it is.
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { readPage } from "./html/readPage.ts";
import { metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { findPage } from "./mhtml/findPage.ts";
import { looksLikeMime } from "./mime/looksLikeMime.ts";
import { mailBytes } from "./mime/mailBytes.ts";
import { isCutOff } from "./mime/mimePart.ts";
import { loadMimeParser } from "./mime/parseMime.ts";
import { startReading } from "./readingBounds.ts";
import { cutOffFinding, emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";

export const mhtml: SourceFormat = {
	id: "mhtml",
	sniff(head, name) {
		if (!looksLikeMime(head)) return 0;
		if (hasExtensionOf("mhtml", name)) return 1;
		const isSaved = /^(?:snapshot-content-location:|from:\s*<?saved by )/im.test(head);
		return isSaved && /^content-type:\s*multipart\/related/im.test(head) ? 0.95 : 0;
	},
	async read(input, limits, signal) {
		const bounds = startReading(limits, signal);
		const { parse, stopped } = await loadMimeParser(bounds);
		const bytes = mailBytes(input.bytes);
		const page = await findPage(bytes, parse);
		const stop = bounds.isExpired() ? "maximumMilliseconds" : stopped();
		const late = stop ? [stoppedFinding(input.uri, stop)] : [];
		if (page === undefined) {
			const damaged = sourceFinding("document-damaged", input.uri, { details: { reason: "there is no page in it" } });
			return emptySource("mhtml", late.length > 0 ? late : [damaged]);
		}
		const source = await readPage({ ...input, bytes: page.html }, bounds, page.charset);
		const url = page.addresses.map((address) => metadataValue("url", address, "document-properties"));
		const metadata = metadataOf({
			title: metadataValue("title", page.title, "document-properties"),
			url: url.find((value) => value !== undefined),
			...source.metadata,
		});
		// The page has found the same when its own reading ended by the clock.
		const others = source.findings.filter(({ code }) => late.length === 0 || code !== "reading-stopped");
		const cutOff = (await isCutOff(bytes, parse)) ? [cutOffFinding(input.uri)] : [];
		const findings = [...late, ...others, ...cutOff];
		return { ...source, format: "mhtml", metadata, findings };
	},
};
