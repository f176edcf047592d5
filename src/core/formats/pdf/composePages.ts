// The pages of a PDF to readable text.
import type { SourcePage } from "../../model/source.ts";
import type { PdfDocument, PdfPage } from "../../ports/pdfLibrary.ts";
import { type BlockWriter, createBlockWriter } from "../blockWriter.ts";
import { cleanInline } from "../cleanText.ts";
import { headingLevels, visibleTitle } from "./headings.ts";
import { createVocabulary } from "./joinLines.ts";
import { linesOf } from "./lines.ts";
import { type PdfBlock, toParagraphs } from "./paragraphs.ts";
import { findRunningLines } from "./runningLines.ts";
import { segmentPage } from "./segments.ts";

/** Reading order, paragraphs, headings and pages of all that was read. */
export function composePages(read: readonly PdfPage[], { labels, outline }: PdfDocument) {
	const segmented = read.map(segmentPage);
	const running = findRunningLines(segmented, labels);
	const lines = segmented.map((page) => linesOf(page.segments.filter((segment) => !running.has(page, segment))));
	const vocabulary = createVocabulary();
	for (const line of lines.flat()) vocabulary.add(line.text);
	const blocks = toParagraphs(lines, vocabulary);
	const levels = headingLevels(blocks, outline);
	const writer = createBlockWriter();
	const starts = new Map<number, number>();
	let wasRow = false;
	for (const block of blocks) {
		writeBlock(block, levels.get(block), wasRow && block.isRow, writer, starts);
		wasRow = block.isRow;
	}
	const pages = pageSpans(read.length, starts, writer.length, labels);
	return { ...writer.finish(), pages, running, title: visibleTitle(blocks) };
}

function writeBlock(
	block: PdfBlock,
	level: number | undefined,
	isClose: boolean,
	writer: BlockWriter,
	starts: Map<number, number>,
): void {
	const clean = cleanInline(block.text);
	const span = writer.write(clean, { level, isClose });
	if (span === undefined) return;
	if (!starts.has(block.page)) starts.set(block.page, span.start);
	for (const [offset, page] of block.breaks) {
		// What cleaning took out stands before or after; counted from the nearer side it is at most a few characters.
		const at = Math.max(0, clean.length - (block.text.length - offset));
		if (!starts.has(page)) starts.set(page, span.start + at);
	}
}

/** Every page, those without text as well, so that the end of each is the start of the next. */
function pageSpans(
	count: number,
	starts: ReadonlyMap<number, number>,
	length: number,
	labels: readonly string[] | undefined,
): readonly SourcePage[] {
	const pages: SourcePage[] = [];
	let end = length;
	for (let index = count - 1; index >= 0; index--) {
		const start = Math.min(end, starts.get(index) ?? end);
		const label = labels?.[index];
		pages.push({ start, end, number: index + 1, ...(label && label !== String(index + 1) ? { label } : {}) });
		end = start;
	}
	return pages.reverse();
}
