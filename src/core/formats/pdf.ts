// PDF: the text in reading order, paragraph by paragraph, with its pages.
import type { Finding } from "../model/finding.ts";
import type { PdfDocument, PdfPage } from "../ports/pdfLibrary.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { firstOf, metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { composePages } from "./pdf/composePages.ts";
import { pageFindings } from "./pdf/pageFindings.ts";
import { readPdfProperties } from "./pdf/pdfProperties.ts";
import { readPages } from "./pdf/readPages.ts";
import { startReading } from "./readingBounds.ts";
import { emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";

/** A page takes some ten milliseconds, and reading gives way after each: it may take longer than what cannot be interrupted. */
const patience = 6;

export const pdf: SourceFormat = {
	id: "pdf",
	sniff(head, name, bytes) {
		if (isPdf(bytes)) return 1;
		return head === "" && hasExtensionOf("pdf", name) ? 0.5 : 0;
	},
	async read(input, limits, signal, { pdf: load } = {}) {
		const fail = (...findings: Finding[]) => emptySource("pdf", findings);
		if (!isPdf(input.bytes)) return fail(damaged(input.uri, "it is no PDF"));
		if (load === undefined) return fail(sourceFinding("format-not-here", input.uri, { details: { format: "PDF" } }));
		const bounds = startReading({ ...limits, maximumMilliseconds: patience * limits.maximumMilliseconds }, signal);
		const library = await load();
		let document: PdfDocument | "password";
		try {
			document = await library.open(input.bytes);
		} catch {
			signal.throwIfAborted();
			return fail(damaged(input.uri, "it cannot be opened"));
		}
		if (document === "password") return fail(sourceFinding("password-needed", input.uri));
		try {
			const read = await readPages(document, bounds);
			const { leftOut, title, ...text } = composePages(read.pages, document);
			const findings = [...pageFindings(read, document.labels, input.uri)];
			if (read.stopped) findings.push(stoppedFinding(input.uri, read.stopped));
			const parts = Object.entries({ ...leftOut, ...countParts(read.pages, document) }).filter(
				([, count]) => count > 0,
			);
			if (parts.length > 0) {
				findings.push(sourceFinding("parts-left-out", input.uri, { details: Object.fromEntries(parts) }));
			}
			const visible = metadataOf({ title: metadataValue("title", title, "heading") });
			const metadata = firstOf(readPdfProperties(document.properties), visible);
			return { format: "pdf", ...text, isFileText: false, metadata, findings };
		} finally {
			await document.close();
		}
	},
};

/** What there is besides the text of the pages. */
function countParts(pages: readonly PdfPage[], { attachments = 0 }: PdfDocument) {
	const sum = (count: (page: PdfPage) => number) => pages.reduce((all, page) => all + count(page), 0);
	return {
		comments: sum(({ comments = 0 }) => comments),
		attachments,
		turned: sum(({ turned }) => (turned > 0 ? 1 : 0)),
		unknownFonts: sum(({ unknownFonts = 0 }) => unknownFonts),
	};
}

function damaged(uri: string, reason: string): Finding {
	return sourceFinding("document-damaged", uri, { details: { reason } });
}

/** The mark may stand a little behind the start of the file. */
function isPdf(bytes: Uint8Array): boolean {
	for (let at = bytes.indexOf(0x25); at >= 0 && at < 1024; at = bytes.indexOf(0x25, at + 1)) {
		if (bytes[at + 1] === 0x50 && bytes[at + 2] === 0x44 && bytes[at + 3] === 0x46 && bytes[at + 4] === 0x2d)
			return true;
	}
	return false;
}
