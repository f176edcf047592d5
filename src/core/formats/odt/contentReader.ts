// Reads `content.xml` of an OpenDocument file into the flow of a document.
import type { DocumentFlow, NoteKind, ParagraphKind } from "../documentFlow.ts";
import type { XmlSink } from "../xml/xmlEvents.ts";
import { type OdtStyles, styleCollector } from "./styles.ts";
import { createChangeTracker } from "./trackedChanges.ts";

/** What is in the file and not in the text, or in the text as if decided. */
export interface ContentCounts {
	insertions: number;
	deletions: number;
	comments: number;
	textBoxes: number;
}

type Attribute = (name: string) => string | undefined;

/** Nobody sees these where they stand: the marks of notes, what was deleted, descriptions of pictures, forms. */
const unseen: ReadonlySet<string> = new Set(
	(
		"annotation tracked-changes text-box note-citation ruby-text forms title desc script number " +
		"covered-table-cell table-of-content-source alphabetical-index-source bibliography-source " +
		"illustration-index-source table-index-source object-index-source user-index-source object binary-data " +
		"event-listeners sequence-decls variable-decls user-field-decls list-level-style-number"
	).split(" "),
);
/** Drawings that may have words in them. */
const shapes: ReadonlySet<string> = new Set(
	"custom-shape rect circle ellipse path polygon polyline regular-polygon connector caption measure".split(" "),
);
/** Only text inside these is of the document; white space between other elements is layout of the file. */
const paragraphs: ReadonlySet<string> = new Set(["p", "h"]);
/** Spaces that one element may stand for; a reader sees one. */
const spaces: ReadonlySet<string> = new Set(["s", "tab"]);
const lists: ReadonlySet<string> = new Set(["list", "numbered-paragraph"]);

export function createContentReader(styles: OdtStyles, flow: DocumentFlow, counts: ContentCounts): XmlSink {
	const collect = styleCollector(styles);
	/** Elements open below one that is not seen, that one included. */
	let hidden = 0;
	let listDepth = 0;
	let contents = 0;
	/** Paragraphs open in one another: a note is within one. */
	let open: ParagraphKind[] = [];
	let kind: NoteKind = "footnote";
	const outside: { open: ParagraphKind[]; listDepth: number; kind: NoteKind }[] = [];
	let isBody = false;
	/** Whether a drawing is passed over in which no words were met yet, and whether a paragraph is open in it. */
	let isShape = false;
	let isShapeText = false;
	/** Whether a field in the paragraph hides all of it. */
	let isGone = false;
	const changes = createChangeTracker();

	function isUnseen(name: string, attribute: Attribute): boolean {
		if (name === "annotation") counts.comments++;
		else if (name === "text-box") counts.textBoxes++;
		isShape = shapes.has(name);
		if (isShape || unseen.has(name) || isSwitchedOff(name, attribute)) return true;
		const style = styles.hidden.size > 0 ? attribute("style-name") : undefined;
		return style !== undefined && styles.hidden.has(style);
	}

	function opened(name: string, attribute: Attribute): void {
		if (paragraphs.has(name)) open.push(kindOf(name, attribute));
		else if (spaces.has(name)) append(" ");
		else if (name === "line-break") append("\n");
		else if (name === "change-start" || name === "change-end") changes.mark(name, attribute("change-id"));
		else if (lists.has(name)) listDepth++;
		else if (name === "hidden-paragraph") isGone = attribute("is-hidden") !== "false";
		else if (name === "table") flow.openTable();
		else if (name === "table-of-content") contents++;
		else if (name === "note") openNote(attribute);
	}

	function openNote(attribute: Attribute): void {
		flow.openNote();
		outside.push({ open, listDepth, kind });
		kind = attribute("note-class") === "endnote" ? "endnote" : "footnote";
		open = [];
		listDepth = 0;
	}

	function kindOf(name: string, attribute: Attribute): ParagraphKind {
		const level = name === "h" ? Math.min(9, Math.max(1, Number(attribute("outline-level") ?? "1") || 1)) : undefined;
		const isTitle = styles.titles.has(attribute("style-name") ?? "");
		const isListItem = listDepth > 0 && level === undefined;
		return { level: isTitle ? 1 : level, isTitle, isListItem, isContents: contents > 0 };
	}

	function closed(name: string): void {
		if (paragraphs.has(name)) endParagraph();
		else if (lists.has(name)) listDepth--;
		else if (name === "table-cell") flow.endCell();
		else if (name === "table-row") flow.endRow();
		else if (name === "table") flow.closeTable();
		else if (name === "table-of-content") contents--;
		else if (name === "note") {
			flow.closeNote(kind);
			({ open, listDepth, kind } = outside.pop() ?? { open: [], listDepth: 0, kind });
		}
	}

	function endParagraph(): void {
		const kind = open.pop();
		// What follows a deleted end goes on in the same paragraph.
		if (changes.isDeleted) return;
		if (isGone) flow.discard();
		isGone = false;
		flow.endParagraph(kind);
	}

	function append(text: string): void {
		if (!changes.isDeleted) flow.append(text);
	}

	/** How often was what changed, while nothing of it is read. */
	function countChange(name: string, attribute: Attribute): void {
		changes.declare(name, attribute);
		if (name === "insertion") counts.insertions++;
		else if (name === "deletion") counts.deletions++;
		else if (name === "annotation") counts.comments++;
	}

	/** Counts a drawing with words as a text box, once. */
	function passOver(text: string): void {
		if (!isShapeText || text.trim() === "") return;
		counts.textBoxes++;
		isShape = false;
		isShapeText = false;
	}

	return {
		open(name, attribute) {
			if (hidden > 0) {
				hidden++;
				if (name === "p") isShapeText = isShape;
				countChange(name, attribute);
			} else if (!isBody) {
				isBody = name === "body";
				collect(name, attribute);
			} else if (isUnseen(name, attribute)) hidden++;
			else opened(name, attribute);
		},
		close(name) {
			if (hidden > 0) {
				hidden--;
				if (name === "p") isShapeText = false;
			} else if (isBody) closed(name);
		},
		text(text) {
			if (hidden > 0) passOver(text);
			else if (open.length > 0) append(text.includes("\n") ? text.replaceAll("\n", " ") : text);
		},
	};
}

/** Sections, fields and rows that are there and not shown. */
function isSwitchedOff(name: string, attribute: Attribute): boolean {
	if (name === "section") return attribute("display") === "none" || attribute("is-hidden") === "true";
	if (name === "hidden-text") return attribute("is-hidden") !== "false";
	return name === "table-row" && /^(?:collapse|filter)$/.test(attribute("visibility") ?? "");
}
