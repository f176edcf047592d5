// The words, numbers and signs of a sentence, as reading figures needs them.
import type { Span } from "../../model/span.ts";
import { foldCharacter } from "../../text/foldCharacter.ts";

export interface FigureToken extends Span {
	/** `wide`: one character of Chinese, Japanese or Korean. */
	readonly kind: "number" | "word" | "wide" | "sign";
	/** Folded: width, dashes, quotation marks. */
	readonly text: string;
	/** In lower case. */
	readonly lower: string;
	/** Whether white space, or the start of the text, stands before it. */
	readonly isSpaced: boolean;
}

const none: FigureToken = { kind: "sign", text: "", lower: "", start: 0, end: 0, isSpaced: true };

/** One code unit for one, so that offsets stay. */
function fold(text: string): string {
	let folded = "";
	for (let at = 0; at < text.length; at++) folded += String.fromCharCode(foldCharacter(text.charCodeAt(at)));
	return folded;
}

/** Thousands may be set apart by commas, apostrophes or spaces; words keep inner apostrophes and points ("U.S.", "a.m."). */
const token =
	/(?<number>\d{1,3}(?:[,' ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)*)|(?<wide>[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}])|(?<word>\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:'\p{L}+)*)|(?<sign>\S)/gu;

/** Tokens in order; white space is in none. */
export function figureTokens(text: string): readonly FigureToken[] {
	const folded = fold(text);
	const tokens: FigureToken[] = [];
	let end = -1;
	for (const match of folded.matchAll(token)) {
		const { number, wide, word } = match.groups as Record<string, string | undefined>;
		const kind = number !== undefined ? "number" : wide !== undefined ? "wide" : word !== undefined ? "word" : "sign";
		const start = match.index;
		const isSpaced = start !== end;
		end = start + match[0].length;
		tokens.push({ kind, text: match[0], lower: match[0].toLowerCase(), start, end, isSpaced });
	}
	return tokens;
}

/** The token at `index`; an empty sign outside the text. */
export function tokenAt(tokens: readonly FigureToken[], index: number): FigureToken {
	return tokens[index] ?? none;
}
