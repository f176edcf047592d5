// The lines of a page in reading order.
import { type Column, readingOrder } from "./columns.ts";
import type { Segment } from "./segment.ts";

export interface Line {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	/** Size of most of its characters. */
	readonly size: number;
	/** Edges of the column it is in. */
	readonly column: Pick<Column, "left" | "right">;
	/** Whether it is made of cells, as the row of a table. */
	readonly isRow: boolean;
	/** Whether it is the first line of its column. */
	readonly startsColumn: boolean;
}

/** Gap between the cells of a row, in sizes of the font. */
const cellGap = 1.5;

/** @param segments those of one page. */
export function linesOf(segments: readonly Segment[]): Line[] {
	return readingOrder(segments).flatMap(columnLines);
}

function columnLines(column: Column): Line[] {
	const sorted = [...column.segments].sort((a, b) => b.y - a.y || a.x - b.x);
	const rows: Segment[][] = [];
	// The largest piece of a row says where it is; what is smaller may stand higher or lower.
	let main: Segment | undefined;
	for (const segment of sorted) {
		if (main !== undefined && Math.abs(main.y - segment.y) < 0.45 * Math.max(main.size, segment.size)) {
			rows.at(-1)?.push(segment);
			if (segment.size > main.size) main = segment;
		} else {
			rows.push([segment]);
			main = segment;
		}
	}
	return rows.map((row, index) => toLine(row, column, index === 0));
}

function toLine(row: readonly Segment[], column: Column, startsColumn: boolean): Line {
	const pieces = [...row].sort((a, b) => a.x - b.x);
	const main = pieces.reduce((longest, piece) => (piece.text.length > longest.text.length ? piece : longest));
	let text = "";
	let right = Number.NEGATIVE_INFINITY;
	let cells = 1;
	const cell = isJustified(pieces, column) ? Number.POSITIVE_INFINITY : cellGap * main.size;
	for (const piece of pieces) {
		const gap = piece.x - right;
		const isCell = text !== "" && gap > cell && !isMark(text);
		if (isCell) cells++;
		const joint = text === "" ? "" : isCell ? " | " : gap > 0.18 * piece.size ? " " : "";
		text += joint + piece.text;
		right = Math.max(right, piece.right);
	}
	const hasLeader = leader.test(text);
	return {
		text: (hasLeader ? withoutLeaders(text) : text).replace(/\s+/g, " ").trim(),
		x: (pieces[0] as Segment).x,
		right,
		y: main.y,
		size: main.size,
		column: { left: column.left, right: column.right },
		isRow: cells > 1 || hasLeader || pieces.some((piece) => piece.isRow),
		startsColumn,
	};
}

/** Dots that lead the eye from a title to its page. */
const leader = /(?:[.·…] ?){6}|…{3}/;

function withoutLeaders(text: string): string {
	return text.replace(/[\s|]*(?:[.·…] ?){6,}[\s|]*|[\s|]*…{3,}[\s|]*/g, " | ").replace(/ \| $/, "");
}

/** A line of text stretched to the width of its column: its gaps are wide, but all the same. */
function isJustified(pieces: readonly Segment[], { left, right }: Column): boolean {
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (first === undefined || last === undefined || pieces.length < 3) return false;
	// Words, and not the figures of a table.
	if (pieces.filter(({ text }) => /\p{L}/u.test(text)).length < 0.5 * pieces.length) return false;
	if (first.x - left > first.size || right - last.right > first.size) return false;
	const gaps = pieces.slice(1).map((piece, index) => piece.x - (pieces[index] as Segment).right);
	const widest = gaps.reduce((most, gap) => Math.max(most, gap), Number.NEGATIVE_INFINITY);
	return gaps.every((gap) => widest < 1.3 * gap + 0.5);
}

/** A bullet or the number of a list or a note, which stands apart from its words. */
export function isMark(text: string): boolean {
	return /^(?:[•◦▪‣·●○■□–—*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3}){0,3}|\[\d{1,3}\])$/i.test(
		text.trim(),
	);
}
