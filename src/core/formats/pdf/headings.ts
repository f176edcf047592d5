// Which paragraphs of a PDF are headings: by its outline, else by the size of their letters.
import type { PdfOutlineEntry } from "../../ports/pdfLibrary.ts";
import type { PdfBlock } from "./paragraphs.ts";

const longestHeading = 200;
/** How much larger than the text a heading is at least. */
const larger = 1.12;
const mostLevels = 4;

/** Level of each block that is a heading. */
export function headingLevels(
	blocks: readonly PdfBlock[],
	outline: readonly PdfOutlineEntry[],
): ReadonlyMap<PdfBlock, number> {
	const byOutline = fromOutline(blocks, outline);
	return byOutline.size > 0 ? byOutline : fromSizes(blocks);
}

function fromOutline(blocks: readonly PdfBlock[], outline: readonly PdfOutlineEntry[]): Map<PdfBlock, number> {
	const levels = new Map<PdfBlock, number>();
	if (outline.length === 0) return levels;
	const byPage = new Map<number, PdfBlock[]>();
	for (const block of blocks) {
		const onPage = byPage.get(block.page);
		if (onPage) onPage.push(block);
		else byPage.set(block.page, [block]);
	}
	for (const { title, level, page } of outline) {
		const words = bare(title);
		if (words === "") continue;
		const found = byPage.get(page)?.find((block) => {
			if (levels.has(block) || block.text.length > longestHeading) return false;
			const text = bare(block.text);
			// The number of a chapter may be in one of them only.
			return text === words || text.replace(/^[\d ]+/, "") === words.replace(/^[\d ]+/, "");
		});
		if (found) levels.set(found, level);
	}
	return levels;
}

function bare(text: string): string {
	return text
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()
		.toLowerCase();
}

function fromSizes(blocks: readonly PdfBlock[]): Map<PdfBlock, number> {
	const body = bodySize(blocks);
	const headings = blocks.filter((block) => isLarge(block, body));
	const sizes = [...new Set(headings.map(sizeOf))].sort((a, b) => b - a);
	return new Map(headings.map((block) => [block, Math.min(mostLevels, sizes.indexOf(sizeOf(block)) + 1)]));
}

/** The largest of the first paragraphs, when it is larger than the text. */
export function visibleTitle(blocks: readonly PdfBlock[]): string | undefined {
	const body = bodySize(blocks);
	const large = blocks.slice(0, titleWithin).filter((block) => block.page === 0 && isLarge(block, body));
	return large.sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.text;
}

/** Blocks at the start of a document among which its title is. */
const titleWithin = 6;

function isLarge(block: PdfBlock, body: number): boolean {
	if (block.isRow || block.lines > 4 || block.text.length > longestHeading) return false;
	return sizeOf(block) > larger * body && /\p{L}/u.test(block.text);
}

function sizeOf({ size }: PdfBlock): number {
	return Math.round(size * 2) / 2;
}

/** The size that most letters have. */
function bodySize(blocks: readonly PdfBlock[]): number {
	const letters = new Map<number, number>();
	for (const block of blocks) letters.set(sizeOf(block), (letters.get(sizeOf(block)) ?? 0) + block.text.length);
	return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
