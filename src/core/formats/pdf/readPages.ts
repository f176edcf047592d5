// Reads the pages of a PDF one by one, within bounds.
import type { PdfDocument, PdfPage } from "../../ports/pdfLibrary.ts";
import type { ReadingBounds, StopReason } from "../readingBounds.ts";
import { cleanPiece } from "./pieces.ts";

export interface ReadPages {
	/** A page that could not be read is empty. */
	readonly pages: readonly PdfPage[];
	/** Indexes of pages without text, or with nothing but signs of private fonts, and of those that could not be read. */
	readonly withoutText: readonly number[];
	readonly broken: readonly number[];
	readonly stopped?: StopReason;
}

const nothing: PdfPage = { width: 0, height: 0, items: [], turned: 0 };

export async function readPages(document: PdfDocument, bounds: ReadingBounds): Promise<ReadPages> {
	const { maximumPages, maximumCharacters, maximumNodes } = bounds.limits;
	const pages: PdfPage[] = [];
	const withoutText: number[] = [];
	const broken: number[] = [];
	let characters = 0;
	let items = 0;
	let stopped: StopReason | undefined;
	for (let index = 0; index < document.pageCount && stopped === undefined; index++) {
		let page = nothing;
		try {
			page = await document.page(index);
			if (page.items.every(({ text }) => cleanPiece(text).trim() === "")) withoutText.push(index);
		} catch {
			broken.push(index);
		}
		pages.push(page);
		items += page.items.length;
		for (const { text } of page.items) characters += text.length;
		const isMore = index + 1 < document.pageCount;
		if (characters > maximumCharacters) stopped = "maximumCharacters";
		else if (items > maximumNodes * itemsOfPdf) stopped = "maximumNodes";
		else if (isMore && pages.length >= maximumPages) stopped = "maximumPages";
		else if (bounds.isExpired() && isMore) stopped = "maximumMilliseconds";
		// Whoever shares the thread gets its turn.
		await new Promise<void>((resolve) => setTimeout(resolve, 0));
	}
	return { pages, withoutText, broken, ...(stopped && { stopped }) };
}

/** A page of text is some hundred pieces, where a web page has ten elements. */
const itemsOfPdf = 10;
