// Notes in the margin and at the foot of a page: the sentences of the text go on past them.
import type { Vocabulary } from "./joinLines.ts";
import { type Line, linesOf } from "./lines.ts";
import { type PdfBlock, toParagraphs } from "./paragraphs.ts";
import { extent, type Segment } from "./segment.ts";
import { withTableRows } from "./tables.ts";

/** Notes are set in smaller letters than the text. */
const smaller = 0.95;
/** Lines of text on a page at least, and their share of the widest, to say where its text begins and ends. */
const fewestLines = 8;
const wideLine = 0.5;
/** Share of a page's letters that notes in its margin have at most. */
const mostInMargin = 0.25;

/** A page with more pieces of small letters is a table or a map. */
const mostSmall = 1000;

/** The lines of a page that are read one after the other, and the notes that are read between its paragraphs. */
export interface PageLines {
	readonly text: readonly Line[];
	readonly notes: readonly (readonly Line[])[];
}

/** @param usual size of most letters of the document. */
export function linesAndNotes(segments: readonly Segment[], usual: number, vocabulary: Vocabulary): PageLines {
	const margin = marginNotes(segments, usual);
	const text = margin.size === 0 ? segments : segments.filter((segment) => !margin.has(segment));
	const lines = linesOf(withTableRows(text, vocabulary));
	const foot = footNotes(lines, usual);
	const beside = linesOf([...margin]);
	const notes = [...apartFrom(beside), ...(foot.size > 0 ? [[...foot]] : [])];
	return { text: foot.size === 0 ? lines : lines.filter((line) => !foot.has(line)), notes };
}

/** Small letters wholly to the left or right of the text, and boxes that it runs around. */
function marginNotes(segments: readonly Segment[], usual: number): ReadonlySet<Segment> {
	const letters = (some: readonly Segment[]) => some.reduce((sum, { text }) => sum + text.length, 0);
	const small = segments.filter(({ size }) => size < smaller * usual);
	if (small.length === 0 || small.length > mostSmall) return new Set();
	const beside = new Set([...outsideText(segments, small, usual), ...boxesIn(segments, small, usual)]);
	return letters([...beside]) < mostInMargin * letters(segments) ? beside : new Set();
}

/** Where the lines of the text begin and end is told by the long ones. */
function outsideText(segments: readonly Segment[], small: readonly Segment[], usual: number): readonly Segment[] {
	const widest = segments.reduce((most, { x, right }) => Math.max(most, right - x), 0);
	const wide = segments.filter(({ x, right, size }) => right - x > wideLine * widest && size > smaller * usual);
	if (wide.length < fewestLines) return [];
	const { left, right } = extent(wide);
	return small.filter((one) => one.x > right || one.right < left);
}

/** Lines of small letters below one another, two at least, with lines of the text beside them. */
function boxesIn(segments: readonly Segment[], small: readonly Segment[], usual: number): readonly Segment[] {
	const text = segments.filter(({ size }) => Math.abs(size - usual) < 0.05 * usual);
	const groups: Segment[][] = [];
	for (const segment of [...small].sort((a, b) => b.y - a.y)) {
		const group = groups.find((one) => {
			const last = one.at(-1) as Segment;
			return Math.abs(last.x - segment.x) < 2 && last.y - segment.y > 0 && last.y - segment.y < 1.7 * segment.size;
		});
		if (group) group.push(segment);
		else groups.push([segment]);
	}
	return groups.filter((group) => group.length > 1 && isBeside(group, text)).flat();
}

function isBeside(group: readonly Segment[], text: readonly Segment[]): boolean {
	const { left, right } = extent(group);
	const top = (group[0] as Segment).y;
	const bottom = (group.at(-1) as Segment).y;
	const lines = text.filter(({ y, size }) => y < top + 0.5 * size && y > bottom - 0.5 * size);
	return lines.length > 1 && lines.every((line) => line.right < left || line.x > right);
}

/** The small lines at the end of each column, where one of them begins with the mark of a note. */
function footNotes(lines: readonly Line[], usual: number): ReadonlySet<Line> {
	const notes = new Set<Line>();
	let end = lines.length;
	for (let at = lines.length - 1; at >= 0; at--) {
		if (!(lines[at] as Line).startsColumn) continue;
		const column = lines.slice(at, end);
		end = at;
		const last = column.findLastIndex(({ size }) => size > smaller * usual);
		const small = column.slice(last + 1);
		// A column of nothing but small letters is text.
		if (last >= 0 && small.some(({ text }) => startsNote.test(text))) for (const line of small) notes.add(line);
	}
	return new Set(lines.filter((line) => notes.has(line)));
}

const startsNote = /^(?:\[?\(?\d{1,3}[.)\]]{0,2}|[*†‡§¶]{1,3})\s\S/;

/** Notes one by one: from one to the next is more than a line. */
function apartFrom(lines: readonly Line[]): Line[][] {
	const groups: Line[][] = [];
	for (const line of lines) {
		const group = groups.at(-1);
		const before = group?.at(-1);
		if (group && before && before.y > line.y && before.y - line.y < 1.7 * line.size) group.push(line);
		else groups.push([line]);
	}
	return groups;
}

/** Paragraphs with the notes of each page between them: on its page, and not within a sentence. */
export function withNotes(
	blocks: readonly PdfBlock[],
	pages: readonly PageLines[],
	vocabulary: Vocabulary,
): readonly PdfBlock[] {
	const before = new Map<number, PdfBlock[]>();
	const starts = new Map<number, number>();
	for (const [at, { page }] of blocks.entries()) if (!starts.has(page)) starts.set(page, at);
	for (const [page, { notes }] of pages.entries()) {
		for (const lines of notes) {
			const at = placeFor(blocks, page, starts.get(page), lines[0] as Line);
			const own = toParagraphs([lines], vocabulary).map((block) => ({ ...block, page }));
			before.set(at, [...(before.get(at) ?? []), ...own]);
		}
	}
	if (before.size === 0) return blocks;
	return [...blocks.flatMap((block, at) => [...(before.get(at) ?? []), block]), ...(before.get(blocks.length) ?? [])];
}

/** Behind the last paragraph that begins above it; but before one that goes on on the next page. */
function placeFor(blocks: readonly PdfBlock[], page: number, start: number | undefined, { y, size }: Line): number {
	let at = start ?? blocks.findIndex((block) => block.page > page);
	if (at < 0) at = blocks.length;
	while (start !== undefined && blocks[at]?.page === page && (blocks[at] as PdfBlock).top > y + size) at++;
	const last = blocks[at - 1];
	return last !== undefined && last.page === page && last.breaks.length > 0 ? at - 1 : at;
}
