// A source as a row of words, in which quotations are looked up whatever marks stand between the words.
import { foldText, type LineHyphens } from "../../text/fold.ts";

/** A source, ready for looking up many quotations. */
export interface QuotableText {
	/** As it is. */
	readonly text: string;
	/** One for each way to read hyphens at line ends; made when first asked for. */
	readonly readings: readonly string[];
}

/** What stands between words and is none. Signs of currency, percent and degree are words. */
const betweenWords = /[^\p{L}\p{N}\p{M}$€£¥₹%°\ue000]+/gu;
/** Stands for the point within a number, which is no mark between words. */
const innerPoint = "\ue000";
const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu;

/**
 * Words in lower case with one space around each: marks, hyphens and case do not count, points within a number do.
 * Each Chinese or Japanese character is a word.
 */
export function quotableWords(text: string, lineHyphens: LineHyphens = "joined"): string {
	const words = foldText(text, lineHyphens)
		.text.toLowerCase()
		.replace(/(?<=\p{L})'(?=\p{L})|(?<=\d),(?=\d)/gu, "")
		.replace(/(?<=\d)\.(?=\d)/g, innerPoint)
		.replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:[^\p{L}]|$))/gu, "")
		.replace(/[$€£¥₹%°]/g, " $& ")
		.replace(wide, " $& ")
		.replace(betweenWords, " ");
	return ` ${words.trim()} `;
}

/** Footnote marks and the addresses of links, as sources in Markdown and from the web have them. */
function withoutNotes(text: string): string {
	return text.replace(/\]\([^()\s]{0,300}\)/g, "]").replace(/\[\^?\d{1,3}\]/g, "");
}

/** `text` is the readable text of a source. */
export function createQuotableText(text: string): QuotableText {
	let readings: readonly string[] | undefined;
	return {
		text,
		get readings() {
			readings ??= readingsOf(withoutNotes(text));
			return readings;
		},
	};
}

function readingsOf(text: string): readonly string[] {
	const joined = quotableWords(text);
	return /[-‐][ \t]*\r?\n/.test(text) ? [joined, quotableWords(text, "kept")] : [joined];
}
