// Pages of PDF files as a library for PDF gives them, made here.
import { defaultReadingLimits, readSource } from "../../src/core/formats/readSource.ts";
import type { SourceText } from "../../src/core/model/source.ts";
import type { PdfDocument, PdfLibrary, PdfTextItem } from "../../src/core/ports/pdfLibrary.ts";

/** A piece of text; its width is that of usual letters, unless it is told. */
export function piece(text: string, x: number, y: number, size = 11, width = 0.46 * size * text.length): PdfTextItem {
	return { text, x, y, width, size };
}

interface Setting {
	readonly x?: number;
	readonly y?: number;
	readonly size?: number;
	/** From line to line, in points. */
	readonly leading?: number;
}

/** Lines below one another, all of the full width but the last. */
export function paragraph(lines: readonly string[], { x = 72, y = 700, size = 11, leading = 14 }: Setting = {}) {
	return lines.map((text, at) => {
		const natural = 0.46 * size * text.length;
		return piece(text, x, y - leading * at, size, at < lines.length - 1 ? Math.max(natural, 440) : natural);
	});
}

export async function readPdfPages(
	pages: readonly (readonly PdfTextItem[])[],
	document: Partial<PdfDocument> = {},
): Promise<SourceText> {
	const page = async (index: number) => ({ width: 595, height: 842, items: pages[index] ?? [], turned: 0 });
	const nothing = { properties: new Map(), labels: undefined, outline: [], close: async () => {} };
	const library: PdfLibrary = { open: async () => ({ ...nothing, pageCount: pages.length, page, ...document }) };
	const input = { uri: "file:///a.pdf", name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.7") };
	const signal = new AbortController().signal;
	return readSource(input, defaultReadingLimits, signal, { pdf: async () => library });
}
