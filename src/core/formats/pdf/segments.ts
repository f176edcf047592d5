// Pieces of a PDF page joined to segments.
import type { PdfPage, PdfTextItem } from "../../ports/pdfLibrary.ts";
import { withoutDrawnTwice } from "./drawnTwice.ts";
import { isInitial, withInitials } from "./initials.ts";
import { withoutLetterSpacing } from "./letterSpacing.ts";
import { asMark, isRaised, mayBeMark } from "./noteMarks.ts";
import { cleanPiece } from "./pieces.ts";
import { isRightToLeft, joinRightToLeft } from "./rightToLeft.ts";
import { type Segment, type SegmentedPage, spaceGap, wideGap } from "./segment.ts";

export function segmentPage({ width, height, items }: PdfPage): SegmentedPage {
	const pieces = withoutDrawnTwice(items.map((item) => ({ ...item, text: cleanPiece(item.text) })));
	const segments = isRightToLeft(pieces) ? joinRightToLeft(pieces, width) : joinItems(pieces);
	return { width, height, segments: withInitials(segments) };
}

function joinItems(items: readonly PdfTextItem[]): Segment[] {
	const segments: Segment[] = [];
	let current: Segment | undefined;
	let space = false;
	for (const item of items) {
		if (item.text.trim() === "") {
			space ||= item.text !== "";
			continue;
		}
		const gap = current === undefined ? 0 : item.x - current.right;
		if (current !== undefined && isSameLine(current, item) && gap > -0.5 * item.size && gap < wideGap * item.size) {
			append(current, item, space || gap > spaceGap * Math.min(item.size, current.size));
		} else {
			current = { text: item.text, x: item.x, right: item.x + item.width, y: item.y, size: item.size };
			segments.push(current);
		}
		space = false;
	}
	for (const segment of segments) segment.text = withoutLetterSpacing(segment.text);
	return segments;
}

function append(segment: Segment, item: PdfTextItem, isApart: boolean): void {
	segment.right = Math.max(segment.right, item.x + item.width);
	if (mayBeMark(segment.text) && isRaised(segment, item)) {
		// The mark before a note: the line is the note's.
		segment.text = `${asMark(segment.text)} ${item.text}`;
		segment.y = item.y;
		segment.size = item.size;
		return;
	}
	const text = mayBeMark(item.text) && isRaised(item, segment) ? asMark(item.text) : item.text;
	const needsSpace = isApart && !segment.text.endsWith(" ") && !text.startsWith(" ");
	segment.text += needsSpace ? ` ${text}` : text;
}

function isSameLine(segment: Segment, item: PdfTextItem): boolean {
	if (isInitial(segment, item)) return false;
	if (Math.abs(segment.y - item.y) < 0.15 * segment.size) return true;
	// Indices and exponents, beside what they belong to.
	const isSmall = item.size < 0.85 * segment.size || segment.size < 0.85 * item.size;
	return isSmall && Math.abs(segment.y - item.y) < 0.5 * Math.max(segment.size, item.size);
}
