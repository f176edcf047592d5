// Pieces of a PDF page joined to segments: what stands on one line without a wide gap.
import type { PdfPage, PdfTextItem } from "../../ports/pdfLibrary.ts";

export interface Segment {
	text: string;
	readonly x: number;
	right: number;
	/** The line it stands on; larger is higher. */
	readonly y: number;
	readonly size: number;
}

/** Gap, in sizes of the font, over which two pieces are apart: wider than spaces, even of justified lines. */
const wideGap = 0.9;
/** Gap that is a space where the file has none. */
const spaceGap = 0.18;

/** A page with its pieces joined. */
export interface SegmentedPage {
	readonly width: number;
	readonly height: number;
	readonly segments: readonly Segment[];
}

export function segmentPage({ width, height, items }: PdfPage): SegmentedPage {
	return { width, height, segments: joinItems(items) };
}

function joinItems(items: readonly PdfTextItem[]): Segment[] {
	const segments: Segment[] = [];
	let current: Segment | undefined;
	let space = false;
	for (const item of items) {
		const text = cleanPiece(item.text);
		if (text.trim() === "") {
			space ||= text !== "";
			continue;
		}
		const gap = current === undefined ? 0 : item.x - current.right;
		if (current !== undefined && isSameLine(current, item) && gap > -0.5 * item.size && gap < wideGap * item.size) {
			const apart = space || gap > spaceGap * Math.min(item.size, current.size);
			current.text += apart && !current.text.endsWith(" ") && !text.startsWith(" ") ? ` ${text}` : text;
			current.right = Math.max(current.right, item.x + item.width);
		} else {
			current = { text, x: item.x, right: item.x + item.width, y: item.y, size: item.size };
			segments.push(current);
		}
		space = false;
	}
	return segments;
}

function isSameLine(segment: Segment, item: PdfTextItem): boolean {
	if (Math.abs(segment.y - item.y) < 0.15 * segment.size) return true;
	// Indices and exponents, beside what they belong to.
	const isSmall = item.size < 0.85 * segment.size || segment.size < 0.85 * item.size;
	return isSmall && Math.abs(segment.y - item.y) < 0.5 * Math.max(segment.size, item.size);
}

/** Ligatures as letters, signs of private fonts out, accents on their letters. */
function cleanPiece(text: string): string {
	return text
		.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
		.replace(/[\ue000-\uf8ff\ufffe\uffff]/g, "")
		.replace(/[\s\u00a0]+/g, " ")
		.normalize("NFC");
}
