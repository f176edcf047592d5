// Reads the tokens of an RTF file into the flow of a document.

import type { DocumentFlow, NoteKind, ParagraphKind } from "../documentFlow.ts";
import { roleOf } from "../docx/styles.ts";
import { symbolOf } from "../docx/symbolFonts.ts";
import type { MetadataField } from "../metadata/metadataValue.ts";
import { encodingOfPage } from "./characterSets.ts";
import { characterWords, type Destination, destinationOf } from "./destinations.ts";
import { createGroupStates, type GroupState } from "./groupState.ts";
import { createInfoReader } from "./info.ts";
import { fontReader, type RtfTables, styleReader, type TableReader } from "./tables.ts";
import { createRtfDecoder } from "./textDecoding.ts";
import type { RtfSink } from "./tokens.ts";

/** What is in the file and not in the text, or in the text as if decided. */
export interface RtfCounts {
	insertions: number;
	deletions: number;
	comments: number;
	headers: number;
	footers: number;
	textBoxes: number;
}

export interface RtfReader {
	readonly sink: RtfSink;
	readonly counts: RtfCounts;
	/** Ends the text, once there are no more tokens. */
	finish(): void;
	properties(): { readonly [F in MetadataField]?: string | undefined };
}

/** The mark of a list item at the start of a paragraph that hangs: "1.", "(b)", "iv)", a bullet. */
const hangingMark = /^\s*(?:\(?[\p{L}\p{N}]{1,5}[.)]|[^\p{L}\p{N}\s])\s*$/u;

export function createRtfReader(flow: DocumentFlow): RtfReader {
	const counts: RtfCounts = { insertions: 0, deletions: 0, comments: 0, headers: 0, footers: 0, textBoxes: 0 };
	const tables: RtfTables = { fonts: new Map(), signs: new Map(), styles: new Map(), levels: new Map() };
	const decoder = createRtfDecoder();
	const fonts = fontReader(tables);
	const styles = styleReader(tables);
	const info = createInfoReader();
	const readers: ReadonlyMap<Destination, Pick<TableReader, "control">> = new Map<
		Destination,
		Pick<TableReader, "control">
	>([
		["fonts", fonts],
		["styles", styles],
		["date", info],
	]);
	const groups = createGroupStates();
	let state: GroupState = groups.current();
	let encoding = "windows-1252";
	let usualFont = 0;
	let skip = 0;
	/** What the paragraph begins with, as long as it may be the mark of a list item. */
	let lead = "";
	let isInTable = false;
	const outside: { isInTable: boolean; noteKind: NoteKind }[] = [];
	let noteKind: NoteKind = "footnote";
	/** Where what is written twice stands, the second time in Unicode. */
	let aroundPair: Destination = "info";

	function write(text: string): void {
		if (text === "") return;
		if (state.destination === "body") {
			if (state.isHidden || state.isDeleted) return;
			leaveTable();
			if (lead.length < 8) lead += text;
			flow.append(text);
		} else if (state.destination === "styles") styles.text(text);
		else if (state.destination === "fonts") fonts.text(text);
		else if (state.destination === "property") info.text(text);
		else if (text.trim() !== "") groups.markWritten();
	}

	function flush(): void {
		const font = state.destination === "body" ? (state.font ?? usualFont) : -1;
		const signs = tables.signs.get(font);
		if (signs === undefined) write(decoder.take(tables.fonts.get(font) ?? encoding));
		else write(signsOf(decoder.take("latin1"), signs));
	}

	function leaveTable(): void {
		if (!isInTable || state.isInTable) return;
		flow.closeTable();
		isInTable = false;
	}

	function enterTable(): void {
		if (!isInTable) flow.openTable();
		isInTable = true;
	}

	function endParagraph(): void {
		if (state.isDeleted) return;
		leaveTable();
		flow.endParagraph(kindOf());
		lead = "";
	}

	function kindOf(): ParagraphKind {
		const role = state.style === undefined ? undefined : roleOf(tables.styles.get(state.style) ?? "");
		const level = role?.level ?? state.level ?? tables.levels.get(state.style ?? -1);
		return {
			level,
			isTitle: role?.isTitle,
			isContents: role?.isContents,
			isListItem: level === undefined && state.isListItem,
		};
	}

	/** A word that says what its group is for. */
	function startDestination(word: string): boolean {
		const isStarred = state.isStarred;
		state.isStarred = false;
		if (word === "ud") state.destination = aroundPair;
		else if (word === "upr") aroundPair = state.destination;
		if (state.destination === "skip" && word !== "shptxt") return true;
		const found = destinationOf(word, isStarred);
		if (found === undefined || (isOfInfo(found) && state.destination !== "info")) return false;
		if (isOfInfo(found)) info.start(word);
		state.destination = found;
		enter(found);
		return true;
	}

	function enter(destination: Destination): void {
		if (destination === "comment") counts.comments++;
		else if (destination === "textBox") counts.textBoxes++;
		else if (destination === "listMark") groups.markListItem();
		else if (destination === "note") openNote();
	}

	function openNote(): void {
		flow.openNote();
		outside.push({ isInTable, noteKind });
		noteKind = "footnote";
		isInTable = false;
		groups.beginNote();
	}

	/** A character, or the mark of a hanging paragraph. */
	function readCharacter(word: string, character: string): void {
		if (word === "tab" && state.indent < 0 && hangingMark.test(lead)) {
			flow.discard();
			lead = "";
			state.isListItem = true;
		} else write(character);
	}

	function readBodyWord(word: string, value: number | undefined): void {
		if (value !== 0) countRevision(word);
		groups.format(word, value);
		const character = characterWords.get(word);
		if (character !== undefined) readCharacter(word, character);
		else if (word === "par" || word === "sect" || word === "nestcell") endParagraph();
		else if (word === "cell") endCell();
		else if (word === "row") flow.endRow();
		else if (word === "trowd" || word === "intbl") enterTable();
		else if (word === "ftnalt") noteKind = "endnote";
	}

	function endCell(): void {
		enterTable();
		flow.endCell(kindOf());
		lead = "";
	}

	function countRevision(word: string): void {
		if ((word === "deleted" || word === "mvf") && !state.isDeleted) counts.deletions++;
		else if ((word === "revised" || word === "mvt") && !state.isInserted) counts.insertions++;
	}

	function readUnicode(value: number): void {
		const code = value & 0xffff;
		const signs = code >= 0xf000 && code <= 0xf0ff ? tables.signs.get(state.font ?? usualFont) : undefined;
		write(signs === undefined ? String.fromCharCode(code) : symbolOf(signs, code.toString(16)));
		skip = state.fallback;
	}

	function readWord(word: string, value: number | undefined): void {
		skip = 0;
		if (startDestination(word)) return;
		if (word === "ansicpg") encoding = encodingOfPage(value ?? 1252);
		else if (word === "mac") encoding = "macintosh";
		else if (word === "deff") usualFont = value ?? 0;
		else if (word === "uc") state.fallback = Math.min(8, Math.max(0, value ?? 1));
		if (state.destination === "body") readBodyWord(word, value);
		else readers.get(state.destination)?.control(word, value);
	}

	const sink: RtfSink = {
		openGroup() {
			flush();
			skip = 0;
			groups.open();
			state = groups.current();
		},
		closeGroup() {
			flush();
			skip = 0;
			const closed = groups.close();
			if (closed.isNote) {
				flow.closeNote(noteKind);
				({ isInTable, noteKind } = outside.pop() ?? { isInTable: false, noteKind });
			}
			state = groups.current();
			// Groups within a running head are of it.
			if (!closed.isWritten || closed.destination === state.destination) return;
			if (closed.destination === "header") counts.headers++;
			else if (closed.destination === "footer") counts.footers++;
		},
		control(word, value) {
			flush();
			if (word === "*") state.isStarred = true;
			else if (word === "u") readUnicode(value ?? 0);
			else readWord(word, value);
		},
		byte(byte) {
			if (skip > 0) skip--;
			else if (state.destination !== "skip") decoder.add(byte);
		},
	};

	return {
		sink,
		counts,
		finish() {
			flush();
			while (outside.pop() !== undefined) flow.closeNote(noteKind);
			flow.endParagraph(kindOf());
			flow.finish();
		},
		properties: info.properties,
	};
}

/** The signs that stand in the places of these characters. */
function signsOf(text: string, font: string): string {
	return [...text].map((character) => symbolOf(font, character.charCodeAt(0).toString(16))).join("");
}

function isOfInfo(destination: Destination): boolean {
	return destination === "property" || destination === "date";
}
