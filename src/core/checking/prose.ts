// Prose of a note without its markup, with the way back to the note.
import { unescapeMarkdown } from "../citations/markdownText.ts";
import type { Span } from "../model/span.ts";

export interface Prose {
	readonly text: string;
	/** A span of `text` in the note. */
	toNote(span: Span): Span;
}

/** Brackets of links, emphasis and code, what escapes a sign, characters by name or number, and line ends. */
const markup =
	/\\(?=[!-/:-@[-`{-~])|!?\[|\]|[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|[ \t]{0,8}\r?\n[ \t>]{0,32}/gu;

/** A piece of prose and where it stands; `isOne` when its characters stand for a single place. */
interface Piece {
	readonly words: string;
	readonly from: number;
	readonly isOne?: boolean;
}

/** What a piece of markup is as prose: nothing, for most. */
function markPiece(mark: string, from: number): Piece | undefined {
	if (mark.includes("\n")) return { words: " ", from, isOne: true };
	if (mark.startsWith("&")) return { words: unescapeMarkdown(mark), from, isOne: true };
	return mark === "~" ? { words: mark, from } : undefined;
}

function* piecesOf(raw: string, start: number): Generator<Piece> {
	let at = 0;
	for (const { 0: mark, index } of raw.matchAll(markup)) {
		if (index < at) continue;
		yield { words: raw.slice(at, index), from: start + at };
		at = index + mark.length;
		if (mark === "\\") {
			// The sign behind it is a sign, whatever it is.
			yield { words: raw.slice(at, at + 1), from: start + at };
			at++;
		}
		const piece = markPiece(mark, start + index);
		if (piece) yield piece;
	}
	yield { words: raw.slice(at), from: start + at };
}

/** The parts of `span` that lie in none of `left`. */
function* between(span: Span, left: readonly Span[]): Generator<Span> {
	let from = span.start;
	for (const { start, end } of left) {
		if (end <= from || start >= span.end) continue;
		if (start > from) yield { start: from, end: start };
		from = Math.max(from, end);
	}
	if (from < span.end) yield { start: from, end: span.end };
}

/** Whether `span` has a letter or a digit outside markup and outside `left`, which is in order. */
export function hasWords(note: string, span: Span, left: readonly Span[]): boolean {
	for (const { start, end } of between(span, left)) {
		for (const { words } of piecesOf(note.slice(start, end), start)) if (/[\p{L}\p{N}]/u.test(words)) return true;
	}
	return false;
}

/** The prose of `span`, with what lies in `left` out; `left` is in order. */
export function proseOf(note: string, span: Span, left: readonly Span[]): Prose {
	const pieces: Piece[] = [];
	let text = "";
	for (const { start, end } of between(span, left)) {
		for (const piece of piecesOf(note.slice(start, end), start)) {
			if (piece.words === "") continue;
			pieces.push(piece);
			text += piece.words;
		}
	}
	/** Offset in the note of an offset of the prose. */
	const toNote = (offset: number): number | undefined => {
		let start = 0;
		for (const { words, from, isOne } of pieces) {
			if (offset < start + words.length) return isOne ? from : from + offset - start;
			start += words.length;
		}
		return undefined;
	};
	return {
		text,
		toNote: ({ start, end }) => ({
			start: toNote(start) ?? span.end,
			end: end > start ? (toNote(end - 1) ?? span.end - 1) + 1 : (toNote(start) ?? span.end),
		}),
	};
}
