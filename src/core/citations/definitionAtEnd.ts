// Definitions at the end of a note: their keys, and how they are appended.
import type { Citation } from "../model/citation.ts";
import type { TextInsertion } from "../model/views.ts";
import { lineEndOf } from "./spacing.ts";
import type { NotePlace } from "./style.ts";

/** Longest part of a key that comes from the label. */
const longestName = 24;

/** Readable and stable: the label's words and the line, "tarn-courier-12"; with a further number where it is taken. */
export function citationKey({ label, locator }: Citation, isTaken: (key: string) => boolean): string {
	const words = label
		.toLowerCase()
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.filter(Boolean);
	let name = words.shift()?.slice(0, longestName) ?? "source";
	for (const word of words) {
		if (name.length + 1 + word.length > longestName) break;
		name += `-${word}`;
	}
	const key = locator?.kind === "lines" ? `${name}-${locator.first}` : name;
	for (let number = 2, candidate = key; ; number++) {
		if (!isTaken(candidate)) return candidate;
		candidate = `${key}-${number}`;
	}
}

/** Appends `definition`, a line, to the note: right under definitions like it, else after an empty line. */
export function appendDefinition({ text, offset }: NotePlace, definition: string, isAlike: RegExp): TextInsertion {
	const words = text.trimEnd();
	const lastLine = words.slice(words.lastIndexOf("\n") + 1).trim();
	const isAtEnd = offset > words.length || (offset === words.length && words !== "");
	const wanted = isAlike.test(lastLine) && !isAtEnd ? 1 : 2;
	// Where the mark itself goes to the very end, the line ends before it do not count.
	const present = offset === text.length ? 0 : text.slice(words.length).split("\n").length - 1;
	const lead = "\n".repeat(Math.max(0, wanted - present));
	return { offset: text.length, text: `${lead}${definition}\n`.replaceAll("\n", lineEndOf(text)) };
}

/** Whether the two say the same but for their labels. */
export function isSamePlace(a: Citation, b: Citation): boolean {
	return a.path === b.path && a.quote === b.quote && JSON.stringify(a.locator) === JSON.stringify(b.locator);
}
