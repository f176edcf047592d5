// Puts a written document together: paragraphs, lists, tables row by row, and notes after the text.
import type { BlockRole, BlockWriter } from "./blockWriter.ts";
import { cleanLines } from "./cleanText.ts";

/** What a paragraph is. */
export interface ParagraphKind {
	/** Level of a heading, from 1. */
	readonly level?: number | undefined;
	readonly isTitle?: boolean | undefined;
	readonly isListItem?: boolean | undefined;
	/** A line of a table of contents. */
	readonly isContents?: boolean | undefined;
}

export type NoteKind = "footnote" | "endnote";

export interface DocumentFlow {
	/** The first paragraph that is a title. */
	readonly title: string | undefined;
	/** Adds to the paragraph. A line feed is a line break within it. */
	append(text: string): void;
	/** Forgets what there is of the paragraph. */
	discard(): void;
	/** Ends the paragraph; in a table, a paragraph of the cell. */
	endParagraph(kind?: ParagraphKind): void;
	openTable(): void;
	closeTable(): void;
	/** Ends a cell of the outermost table, and its last paragraph; those of tables within are a part of their cell. */
	endCell(kind?: ParagraphKind): void;
	endRow(): void;
	/** What follows, up to `closeNote`, is a note. */
	openNote(): void;
	closeNote(kind: NoteKind): void;
	/** Writes what is left: the last paragraph, the footnotes, then the endnotes. */
	finish(): void;
}

type CellParagraph = readonly [text: string, kind: ParagraphKind];
type Block = readonly [text: string, role: BlockRole];

/** The text or one note, with what is collected of it. */
interface Story {
	readonly write: (text: string, role: BlockRole) => void;
	/** Those of a note, until it is known where they go. */
	readonly blocks: readonly Block[];
	/** What was read of the paragraph. */
	raw: string;
	tables: number;
	/** Paragraphs of the cell, and where among them the row of a table within it begins. */
	cell: CellParagraph[];
	nestedFrom: number;
	/** Cells with any text, and how many there are with the others. */
	row: (readonly CellParagraph[])[];
	cells: number;
	isFirstRow: boolean;
	before: ParagraphKind;
}

const newStory = (write: Story["write"], blocks: readonly Block[] = []): Story => ({
	write,
	blocks,
	raw: "",
	tables: 0,
	cell: [],
	nestedFrom: 0,
	row: [],
	cells: 0,
	isFirstRow: true,
	before: {},
});

export function createDocumentFlow(writer: BlockWriter): DocumentFlow {
	const notes: { readonly [K in NoteKind]: Block[] } = { footnote: [], endnote: [] };
	const body = newStory((text, role) => writer.write(text, role));
	const stories: Story[] = [body];
	let story = body;
	let title: string | undefined;

	function endParagraph(kind: ParagraphKind = {}): void {
		const text = cleanLines(story.raw);
		story.raw = "";
		if (text === "") return;
		if (story.tables > 0) story.cell.push([text, kind]);
		else write(text, kind);
	}

	function write(text: string, kind: ParagraphKind): void {
		const { before } = story;
		const isClose = bothAre("isListItem", kind, before) || bothAre("isContents", kind, before);
		story.write(text, { level: kind.level, isProse: kind.isContents !== true, isClose });
		story.before = kind;
		if (kind.isTitle) title ??= text.replaceAll("\n", " ");
	}

	function endCell(kind?: ParagraphKind): void {
		endParagraph(kind);
		if (story.tables > 1) return;
		if (story.cell.length > 0) story.row.push(story.cell);
		story.cells++;
		story.cell = [];
	}

	function endRow(): void {
		endParagraph();
		if (story.tables > 1) {
			endNestedRow();
			return;
		}
		if (story.cell.length > 0) endCell();
		const { row, cells } = story;
		story.row = [];
		story.cells = 0;
		const [only = []] = row;
		if (cells === 1 && only.length > 1) writeBox(only);
		else if (row.length > 0) {
			story.write(row.map(joined).join(" | "), { isClose: !story.isFirstRow });
			story.isFirstRow = false;
		}
	}

	/** A row of a table within a cell is a paragraph of the cell. */
	function endNestedRow(): void {
		const parts = story.cell.splice(story.nestedFrom);
		if (parts.length > 0) story.cell.push([joined(parts), {}]);
		story.nestedFrom = story.cell.length;
	}

	/** The only cell of a row, with several paragraphs: a box, or a page laid out by a table, is no row of anything. */
	function writeBox(paragraphs: readonly CellParagraph[]): void {
		story.before = {};
		for (const [text, kind] of paragraphs) write(text, kind);
		story.before = {};
		story.isFirstRow = true;
	}

	function closeTable(): void {
		if (story.tables === 0) return;
		if (story.tables === 1) endRow();
		story.tables--;
		story.isFirstRow = true;
		story.before = {};
	}

	return {
		get title() {
			return title;
		},
		append(text) {
			story.raw += text;
		},
		discard() {
			story.raw = "";
		},
		endParagraph,
		openTable() {
			endParagraph();
			story.tables++;
			story.nestedFrom = story.cell.length;
		},
		closeTable,
		endCell,
		endRow,
		openNote() {
			const blocks: Block[] = [];
			story = newStory((text, role) => blocks.push([text, role]), blocks);
			stories.push(story);
		},
		closeNote(kind) {
			if (stories.length === 1) return;
			while (story.tables > 0) closeTable();
			endParagraph();
			for (const block of story.blocks) notes[kind].push(block);
			stories.pop();
			story = stories.at(-1) ?? body;
		},
		finish() {
			while (story.tables > 0) closeTable();
			endParagraph();
			for (const [text, role] of [...notes.footnote, ...notes.endnote]) writer.write(text, role);
		},
	};
}

function bothAre(what: "isListItem" | "isContents", one: ParagraphKind, other: ParagraphKind): boolean {
	return one[what] === true && other[what] === true;
}

function joined(paragraphs: readonly CellParagraph[]): string {
	return paragraphs.map(([text]) => text.replaceAll("\n", " ")).join(" ");
}
