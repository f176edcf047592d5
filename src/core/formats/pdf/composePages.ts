// The pages of a PDF to readable text.
import type { SourcePage } from "../../model/source.ts";
import type { PdfDocument, PdfPage } from "../../ports/pdfLibrary.ts";
import { type BlockWriter, createBlockWriter } from "../blockWriter.ts";
import { cleanInline } from "../cleanText.ts";
import { linesAndNotes, withNotes } from "./asides.ts";
import { joinedOverFloats } from "./floats.ts";
import { headingLevels, visibleTitle } from "./headings.ts";
import { createVocabulary } from "./joinLines.ts";
import { findLineNumbers } from "./lineNumbers.ts";
import { withoutNoteMarks } from "./noteMarks.ts";
import { type PdfBlock, toParagraphs } from "./paragraphs.ts";
import { findRunningLines } from "./runningLines.ts";
import { usualSize } from "./segment.ts";
import { segmentPage } from "./segments.ts";

/** Reading order, paragraphs, headings and pages of all that was read. */
export function composePages(read: readonly PdfPage[], { labels, outline }: PdfDocument) {
	const segmented = withoutNoteMarks(read.map(segmentPage));
	const lineNumbers = findLineNumbers(segmented);
	const text = segmented.map((page) => ({ ...page, segments: page.segments.filter((one) => !lineNumbers.has(one)) }));
	const running = findRunningLines(
		text,
		labels,
		outline.map(({ title }) => title),
	);
	const body = text.map(({ segments }) => segments.filter((segment) => !running.has(segment)));
	const usual = usualSize(body.flat());
	const vocabulary = createVocabulary();
	for (const segments of body) for (const segment of segments) vocabulary.add(segment.text);
	const lines = body.map((segments) => linesAndNotes(segments, usual, vocabulary));
	const paragraphs = toParagraphs(
		lines.map((page) => page.text),
		vocabulary,
	);
	const blocks = withNotes(joinedOverFloats(paragraphs, vocabulary), lines, vocabulary);
	const levels = headingLevels(blocks, outline);
	const writer = createBlockWriter();
	const starts = new Map<number, number>();
	let wasRow = false;
	for (const block of blocks) {
		writeBlock(block, levels.get(block), wasRow && block.isRow, writer, starts);
		wasRow = block.isRow;
	}
	const pages = pageSpans(read.length, starts, writer.length, labels);
	const leftOut = { headers: running.headers, footers: running.footers, lineNumbers: lineNumbers.size };
	return { ...writer.finish(), pages, leftOut, title: visibleTitle(blocks) };
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
