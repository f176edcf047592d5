// Reads a story of a Word file: its body, its footnotes or its endnotes. Paragraphs a line, table rows a line.
import type { BlockWriter } from "../blockWriter.ts";
import type { XmlSink } from "../xml/xmlEvents.ts";
import { type Paragraph, paragraphText, startParagraph } from "./paragraph.ts";
import { outlineLevel, type ParagraphRole, roleOf } from "./styles.ts";
import { symbolOf } from "./symbolFonts.ts";

/** What is in the file and not in the text, or in the text as if decided. */
export interface StoryCounts {
	insertions: number;
	deletions: number;
	textBoxes: number;
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
/** All others are seen, and most elements are others. */
const mayBeUnseen: ReadonlySet<string> = new Set([...unseen, "ins", "moveTo", "footnote", "endnote"]);
/** The lines between text and notes, which are notes themselves. */
const noteSeparators = /separator|continuation/i;

type Attribute = (name: string) => string | undefined;

/** Several stories may be read one after the other into one writer. */
export function createStoryReader(
	roles: ReadonlyMap<string, ParagraphRole>,
	writer: BlockWriter,
	counts: StoryCounts,
): XmlSink {
	const path: string[] = [];
	/** Elements open below one that is not seen, that one included. */
	let hidden = 0;
	let tables = 0;
	let row = { cells: [] as string[][], isDeleted: false };
	let paragraph = startParagraph();
	let wasListItem = false;
	let wasContents = false;
	let isFirstRow = true;
	let isVanished = false;

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
			if (isDeletion && tables === 1) row.isDeleted = true;
		} else if (isDeletion && path.at(-2) === "pPr") paragraph.isJoined = true;
		return true;
	}

	function readProperty(name: string, attribute: Attribute): void {
		if (name === "pStyle") paragraph.role = roleOfStyle(attribute("val") ?? "");
		else if (name === "numId") paragraph.isListItem = attribute("val") !== "0";
		else if (name === "outlineLvl") paragraph.level = outlineLevel(attribute("val"));
		else if (name === "vanish") {
			const value = attribute("val");
			isVanished = path.at(-2) === "r" && value !== "0" && value !== "false";
		}
	}

	function roleOfStyle(id: string): ParagraphRole {
		return roles.get(id) ?? roleOf(id) ?? {};
	}

	function opened(name: string, attribute: Attribute): void {
		const parent = path[path.length - 1];
		if (parent === "pPr" || parent === "rPr" || parent === "numPr") readProperty(name, attribute);
		else if (name === "p") paragraph = nextParagraph(paragraph);
		else if (name === "r") isVanished = false;
		else if (parent === "r" || parent === "ruby") readSign(name, attribute);
		else if (name === "tbl") tables++;
		else if (name === "tr" && tables === 1) row = { cells: [], isDeleted: false };
		else if (name === "tc" && tables === 1) row.cells.push([]);
	}

	function readSign(name: string, attribute: Attribute): void {
		if (name === "br" || name === "cr") paragraph.raw += "\n";
		else if (name === "tab" || name === "ptab") paragraph.raw += " ";
		else if (name === "noBreakHyphen") paragraph.raw += "\u2011";
		else if (name === "sym" && !isVanished) paragraph.raw += symbolOf(attribute("font"), attribute("char"));
	}

	function endParagraph(): void {
		if (tables > 0) {
			row.cells.at(-1)?.push(paragraphText(paragraph).replaceAll("\n", " "));
			paragraph = startParagraph();
			return;
		}
		if (paragraph.isJoined) return;
		const text = paragraphText(paragraph);
		const { role, isListItem } = paragraph;
		const level = paragraph.level ?? role.level;
		if (text !== "") {
			const isClose = (isListItem && wasListItem) || (role.isContents === true && wasContents);
			writer.write(text, { level, isProse: role.isContents !== true, isClose });
			wasListItem = isListItem;
			wasContents = role.isContents === true;
			if (role.isTitle) counts.title ??= text.replaceAll("\n", " ");
		}
		paragraph = startParagraph();
	}

	function endRow(): void {
		if (row.isDeleted) return;
		const cells = row.cells.map((parts) => parts.filter(Boolean).join(" ")).filter(Boolean);
		writer.write(cells.join(" | "), { isClose: !isFirstRow });
		isFirstRow = isFirstRow && cells.length === 0;
	}

	function closed(name: string): void {
		if (name === "p") endParagraph();
		else if (name === "tr" && tables === 1) endRow();
		else if (name === "tbl" && --tables === 0) {
			isFirstRow = true;
			wasListItem = false;
		}
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
			if (hidden === 0 && !isVanished && path[path.length - 1] === "t") paragraph.raw += text;
		},
	};
}

/** Goes on with a paragraph whose end was deleted; the properties are those of the last one, as Word does it. */
function nextParagraph(before: Paragraph): Paragraph {
	return before.isJoined ? { ...startParagraph(), raw: before.raw } : startParagraph();
}
