// White space around what is put into a note, so that it joins nothing that stands there.
import type { NotePlace } from "./style.ts";

/** The note's own line end. */
export function lineEndOf(text: string): string {
	const feed = text.indexOf("\n");
	return feed > 0 && text[feed - 1] === "\r" ? "\r\n" : "\n";
}

/** With a space before and after where it would touch a word, or a mark (`!`, `]`, `\`) that changes its meaning. */
export function spacedInline(inline: string, { text, offset }: NotePlace): string {
	const before = text.slice(0, offset);
	const lead = before === "" || /[\s([{“‘"'—–]$/.test(before.slice(-1)) ? "" : " ";
	const trail = /^[\p{L}\p{N}([{:]/u.test(text.slice(offset, offset + 2)) ? " " : "";
	return `${lead}${inline}${trail}`;
}

/** Right after the word or mark before it, as footnote marks stand; with a space only where it would mean something else. */
export function spacedMark(mark: string, { text, offset }: NotePlace): string {
	const lead = /[\\!\]]$/.test(text.slice(0, offset).slice(-1)) ? " " : "";
	const trail = /^[\p{L}\p{N}([{:]/u.test(text.slice(offset, offset + 2)) ? " " : "";
	return `${lead}${mark}${trail}`;
}

/** As a block of its own, with an empty line before and after where there is none. `block` has `\n` line ends. */
export function spacedBlock(block: string, { text, offset }: NotePlace): string {
	const before = text.slice(0, offset);
	const after = text.slice(offset);
	const lead =
		/^\s*$/.test(before) || /\n[ \t]*\r?\n[ \t]*$/.test(before) ? "" : /\n[ \t]*$/.test(before) ? "\n" : "\n\n";
	const trail = /^\s*$/.test(after)
		? after === ""
			? "\n"
			: ""
		: /^[ \t]*\r?\n[ \t]*\r?\n/.test(after)
			? ""
			: /^[ \t]*\r?\n/.test(after)
				? "\n"
				: "\n\n";
	return `${lead}${block}${trail}`.replaceAll("\n", lineEndOf(text));
}
