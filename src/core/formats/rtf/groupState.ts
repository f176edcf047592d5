// What is in force within the groups of an RTF file: each group begins with what its parent has.
import type { Destination } from "./destinations.ts";

export interface GroupState {
	destination: Destination;
	/** After `\*`: the next word may be passed over with its group. */
	isStarred: boolean;
	/** The number of the font; the document's usual one where none is given. */
	font: number | undefined;
	/** Characters that stand in for one `\u`. */
	fallback: number;
	isHidden: boolean;
	isDeleted: boolean;
	isInserted: boolean;
	isInTable: boolean;
	isListItem: boolean;
	/** Number of the paragraph's style. */
	style: number | undefined;
	/** Level of a heading, from 1, that the paragraph states itself. */
	level: number | undefined;
	/** Of the first line: below 0 it hangs out, as list marks do. */
	indent: number;
	/** Set on the group that is a note. */
	isNote: boolean;
	/** Whether the group, or one in it, has any text; for running heads. */
	isWritten: boolean;
}

export interface GroupStates {
	current(): GroupState;
	open(): void;
	/** Returns the state of the group that ended. The outermost never ends. */
	close(): GroupState;
	/** The group is a note: its text is text again, from a clean paragraph on. */
	beginNote(): void;
	/** The paragraph has the mark of a list item, which stands in a group of its own. */
	markListItem(): void;
	markWritten(): void;
	/** A word about paragraphs or characters. */
	format(word: string, value: number | undefined): void;
}

const plainParagraph = { isInTable: false, isListItem: false, style: undefined, level: undefined, indent: 0 };
const plainText = { isHidden: false, isDeleted: false, isInserted: false, font: undefined };
const outermost: GroupState = {
	...plainParagraph,
	...plainText,
	destination: "body",
	isStarred: false,
	fallback: 1,
	isNote: false,
	isWritten: false,
};

type Format = (state: GroupState, value: number | undefined) => void;

/** What the words about paragraphs and characters change. */
const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
	["pard", (state) => Object.assign(state, plainParagraph)],
	["plain", (state) => Object.assign(state, plainText)],
	["intbl", (state) => Object.assign(state, { isInTable: true })],
	["s", (state, style) => Object.assign(state, { style })],
	["fi", (state, indent = 0) => Object.assign(state, { indent })],
	["ls", (state, value) => Object.assign(state, { isListItem: value !== 0 })],
	["v", (state, value) => Object.assign(state, { isHidden: value !== 0 })],
	["f", (state, font) => Object.assign(state, { font })],
	["deleted", (state, value) => Object.assign(state, { isDeleted: value !== 0 })],
	["revised", (state, value) => Object.assign(state, { isInserted: value !== 0 })],
	["mvf", (state, value) => Object.assign(state, { isDeleted: value !== 0 })],
	["mvt", (state, value) => Object.assign(state, { isInserted: value !== 0 })],
	[
		"outlinelevel",
		(state, value = 9) => Object.assign(state, { level: value >= 0 && value < 9 ? value + 1 : undefined }),
	],
]);

export function createGroupStates(): GroupStates {
	const states: GroupState[] = [{ ...outermost }];
	let state = states[0] as GroupState;

	return {
		current: () => state,
		open() {
			state = { ...state, isStarred: false, isNote: false, isWritten: false };
			states.push(state);
		},
		close() {
			const closed = state;
			if (states.length > 1) states.pop();
			state = states.at(-1) ?? closed;
			if (closed.isWritten) state.isWritten = true;
			return closed;
		},
		beginNote() {
			const { font } = state;
			Object.assign(state, plainParagraph, plainText, { font, destination: "body", isNote: true });
		},
		markListItem() {
			state.isListItem = true;
			const parent = states.at(-2);
			if (parent !== undefined) parent.isListItem = true;
		},
		markWritten() {
			state.isWritten = true;
		},
		format(word, value) {
			formats.get(word)?.(state, value);
		},
	};
}
