// Reads a story of a Word file: its body, its footnotes or its endnotes. Paragraphs a line, table rows a line.
import type { BlockWriter } from "../blockWriter.ts";
import type { NoteKind } from "../documentFlow.ts";
import type { XmlSink } from "../xml/xmlEvents.ts";
import { createFieldCodes } from "./fieldCodes.ts";
import { finished, nextParagraph, type ReadParagraph, startParagraph } from "./paragraph.ts";
import { signOf } from "./signs.ts";
import { type DocxStyles, isOn, outlineLevel, roleOf } from "./styles.ts";
import { createTableReader } from "./tables.ts";

/** What is in the file and not in the text, or in the text as if decided. */
export interface StoryCounts {
	insertions: number;
	deletions: number;
	textBoxes: number;
	/** Documents of any format that Word would open and put in when it opens this one. */
	documents: number;
	/** Ids of the notes that the text leads to, in its order. */
	readonly references: { readonly [K in NoteKind]: string[] };
	/** The first paragraph in the style of a title. */
	title?: string;
}

/** Nobody sees these, or they say something twice, or as it was before a change. */
const unseen: ReadonlySet<string> = new Set(
	"del delText delInstrText instrText moveFrom Fallback txbxContent rt pPrChange rPrChange tblPrChange trPrChange tcPrChange sectPrChange".split(
		" ",
	),
);
const properties: ReadonlySet<string> = new Set(["pPr", "rPr", "trPr"]);
/** Elements whose own elements are properties. */
const propertyLists: ReadonlySet<string> = new Set(["pPr", "rPr", "numPr", "tcPr"]);
/** Elements whose own elements are signs; emoji and others have a choice between two forms. */
const signLists: ReadonlySet<string> = new Set(["r", "ruby", "Choice"]);
/** All others are seen, and most elements are others. */
const mayBeUnseen: ReadonlySet<string> = new Set([...unseen, "ins", "moveTo", "footnote", "endnote"]);
/** The lines between text and notes, which are notes themselves. */
const noteSeparators = /separator|continuation/i;

type Attribute = (name: string) => string | undefined;

/** @param startNote told of each note by its id, in a story of notes. */
export function createStoryReader(
	styles: DocxStyles,
	writer: Pick<BlockWriter, "write">,
	counts: StoryCounts,
	startNote: (id: string) => void = () => {},
): XmlSink {
	const path: string[] = [];
	/** Elements open below one that is not seen, that one included. */
	let hidden = 0;
	const tables = createTableReader(writer, writeBox);
	let paragraph = startParagraph();
	let wasListItem = false;
	let wasContents = false;
	let isVanished = false;
	const codes = createFieldCodes();

	/** Whether what the element holds is left out. Counts what is worth saying. */
	function isUnseen(name: string, attribute: Attribute): boolean {
		if (!mayBeUnseen.has(name)) return false;
		const isProperty = properties.has(path.at(-1) ?? "");
		const isDeletion = name === "del" || name === "moveFrom";
		if (isProperty && (isDeletion || name === "ins" || name === "moveTo")) return readMark(isDeletion);
		if (name === "ins" || name === "moveTo") counts.insertions++;
		else if (isDeletion) counts.deletions++;
		else if (name === "txbxContent") counts.textBoxes++;
		else if (name === "footnote" || name === "endnote") return noteSeparators.test(attribute("type") ?? "");
		return unseen.has(name);
	}

	/** A change of a row or of a paragraph's end. */
	function readMark(isDeletion: boolean): boolean {
		if (path.at(-1) === "trPr") {
			if (isDeletion) counts.deletions++;
			else counts.insertions++;
			if (isDeletion) tables.markDeleted();
		} else if (isDeletion && path.at(-2) === "pPr") paragraph.isJoined = true;
		return true;
	}

	function readProperty(name: string, attribute: Attribute): void {
		if (name === "pStyle") readStyle(attribute("val") ?? "");
		else if (name === "numId") paragraph.isListItem = attribute("val") !== "0";
		else if (name === "outlineLvl") paragraph.level = outlineLevel(attribute("val"));
		else if (name === "rStyle") isVanished = path.at(-2) === "r" && styles.hidden.has(attribute("val") ?? "");
		else if (name === "vanish") readVanish(isOn(attribute));
		else if (name === "framePr" && attribute("dropCap") !== undefined) paragraph.isJoined = true;
		else if (name === "vMerge" && attribute("val") !== "restart") tables.markMerged();
	}

	function readStyle(id: string): void {
		paragraph.role = styles.roles.get(id) ?? roleOf(id) ?? {};
		paragraph.isHidden = styles.hidden.has(id);
	}

	/** Of a run, or of a paragraph's end: so headings stand at the head of the paragraph they belong to. */
	function readVanish(isHidden: boolean): void {
		if (path.at(-2) === "r") isVanished = isHidden;
		else if (path.at(-2) === "pPr" && isHidden) paragraph.isJoined = true;
	}

	function opened(name: string, attribute: Attribute): void {
		const parent = path[path.length - 1];
		if (propertyLists.has(parent ?? "")) readProperty(name, attribute);
		else if (name === "p") paragraph = nextParagraph(paragraph);
		else if (name === "r") isVanished = false;
		else if (name === "tbl") openTable();
		else if (signLists.has(parent ?? "")) readSign(name, attribute);
		else openOther(name, attribute);
	}

	function openOther(name: string, attribute: Attribute): void {
		if (name === "tr") tables.openRow();
		else if (name === "tc") tables.openCell();
		else if (name === "footnote" || name === "endnote") startNote(attribute("id") ?? "");
		else if (name === "den") paragraph.raw += "/";
		else if (name === "altChunk") counts.documents++;
	}

	function openTable(): void {
		if (tables.depth === 0) finishParagraph();
		tables.openTable();
	}

	function readSign(name: string, attribute: Attribute): void {
		if (name === "fldChar") codes.mark(attribute("fldCharType"));
		else if (isUnread()) return;
		else if (name === "footnoteReference") counts.references.footnote.push(attribute("id") ?? "");
		else if (name === "endnoteReference") counts.references.endnote.push(attribute("id") ?? "");
		else paragraph.raw += signOf(name, attribute);
	}

	/** Whether letters and signs in this place are not seen. */
	function isUnread(): boolean {
		return isVanished || codes.isOpen;
	}

	function endParagraph(): void {
		codes.endParagraph();
		if (paragraph.isJoined) return;
		finishParagraph();
	}

	/** Writes what there is, also where the paragraph that it was to go on in does not come. */
	function finishParagraph(): void {
		const read = finished(paragraph);
		paragraph = startParagraph();
		if (read.text === "") return;
		if (tables.depth === 0) write(read);
		else tables.add(read);
	}

	function write({ text, level, isListItem = false, isContents = false, isTitle }: ReadParagraph): void {
		const isClose = (isListItem && wasListItem) || (isContents && wasContents);
		writer.write(text, { level, isProse: !isContents, isClose });
		wasListItem = isListItem;
		wasContents = isContents;
		if (isTitle) counts.title ??= text.replaceAll("\n", " ");
	}

	function writeBox(paragraphs: readonly ReadParagraph[]): void {
		wasListItem = false;
		for (const paragraph of paragraphs) write(paragraph);
		wasListItem = false;
	}

	function closed(name: string): void {
		if (name === "p") endParagraph();
		else if (name === "tc" || name === "body" || name === "footnote" || name === "endnote") finishParagraph();
		else if (name === "tr") tables.endRow();
		else if (name === "tbl") closeTable();
	}

	function closeTable(): void {
		tables.closeTable();
		if (tables.depth === 0) wasListItem = false;
	}

	return {
		open(name, attribute) {
			if (hidden > 0 || isUnseen(name, attribute)) hidden++;
			else {
				opened(name, attribute);
				path.push(name);
			}
		},
		close(name) {
			if (hidden > 0) hidden--;
			else {
				path.pop();
				closed(name);
			}
		},
		text(text) {
			if (hidden > 0 || path[path.length - 1] !== "t" || isUnread()) return;
			// A line feed in the file is white space; line breaks have an element of their own.
			paragraph.raw += text.includes("\n") ? text.replaceAll("\n", " ") : text;
		},
	};
}
