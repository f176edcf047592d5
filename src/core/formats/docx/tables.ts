// The tables of a Word file while they are read: a row a line. A table within a cell is a part of the cell.
import type { BlockWriter } from "../blockWriter.ts";
import type { ReadParagraph } from "./paragraph.ts";

export interface TableReader {
	/** Tables open in one another. */
	readonly depth: number;
	openTable(): void;
	closeTable(): void;
	openRow(): void;
	endRow(): void;
	openCell(): void;
	/** Adds a paragraph to the cell. */
	add(paragraph: ReadParagraph): void;
	/** The row was deleted. */
	markDeleted(): void;
	/** The cell is a part of the one above. Word keeps what stood in it before it was merged with that. */
	markMerged(): void;
}

/** `isMerged` is said of the cell that is being read; `nestedFrom` where in it the row of a table within it begins. */
const newRow = () => ({ cells: [] as ReadParagraph[][], isDeleted: false, isMerged: false, nestedFrom: 0 });

/** @param writeBox told of the paragraphs of a row with a single cell: a box, or a page laid out by a table. */
export function createTableReader(
	writer: Pick<BlockWriter, "write">,
	writeBox: (paragraphs: readonly ReadParagraph[]) => void,
): TableReader {
	let depth = 0;
	let row = newRow();
	let isFirstRow = true;

	/** A row of a table within a cell is a paragraph of the cell. */
	function endNestedRow(): void {
		const cell = row.cells.at(-1) ?? [];
		const parts = cell.splice(row.nestedFrom);
		if (parts.length > 0) cell.push({ text: joined(parts) });
		row.nestedFrom = cell.length;
	}

	function writeRow(): void {
		const [only = [], ...others] = row.cells;
		if (others.length === 0 && only.length > 1) {
			writeBox(only);
			isFirstRow = true;
			return;
		}
		const cells = row.cells.map(joined).filter(Boolean);
		writer.write(cells.join(" | "), { isClose: !isFirstRow });
		isFirstRow = isFirstRow && cells.length === 0;
	}

	return {
		get depth() {
			return depth;
		},
		openTable() {
			depth++;
		},
		closeTable() {
			depth--;
			if (depth === 0) isFirstRow = true;
		},
		openRow() {
			if (depth === 1) row = newRow();
			else row.nestedFrom = row.cells.at(-1)?.length ?? 0;
		},
		endRow() {
			if (depth > 1) endNestedRow();
			else if (depth === 1 && !row.isDeleted) writeRow();
		},
		openCell() {
			if (depth !== 1) return;
			row.cells.push([]);
			row.isMerged = false;
		},
		add(paragraph) {
			if (!row.isMerged) row.cells.at(-1)?.push(paragraph);
		},
		markDeleted() {
			if (depth === 1) row.isDeleted = true;
		},
		markMerged() {
			if (depth === 1) row.isMerged = true;
		},
	};
}

function joined(paragraphs: readonly ReadParagraph[]): string {
	return paragraphs.map(({ text }) => text.replaceAll("\n", " ")).join(" ");
}
