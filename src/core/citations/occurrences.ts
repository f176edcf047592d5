// Where words stand in a text, as words: "50" does not stand in "1500", nor "3" in "3.5".
import type { Span } from "../model/span.ts";

/** More places than anyone chooses from; bounds the work. */
const maximumOccurrences = 100;
/** As many places inside longer words are passed over; bounds the work on hostile text. */
const maximumTries = 20_000;

function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

const word = /[\p{L}\p{N}\p{M}]/u;
const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/** Whether two neighbours are parts of one word or number. Chinese and Japanese have no such borders. */
function isJoined(before: string, after: string): boolean {
	return word.test(before) && word.test(after) && !(wide.test(before) || wide.test(after));
}

/** Prefixes that turn a word into its opposite when a hyphen joins them. */
const reversingPrefix = /(?:^|[^\p{L}])(?:non|un|anti|not|no|never|de|dis|in|ex|counter|mis)[-‐‑]$/iu;
/** How much text before a place the prefix needs. */
const longestPrefix = 12;

function startsInside(text: string, at: number): boolean {
	if (at === 0) return false;
	if (isJoined(text[at - 1] as string, text[at] as string)) return true;
	if (reversingPrefix.test(text.slice(Math.max(0, at - longestPrefix), at))) return true;
	if (!isDigit(text.charCodeAt(at))) return false;
	// "1,500" and "1.5" before their later digits, and a minus sign.
	const sign = text[at - 1] as string;
	const before = text[at - 2] ?? " ";
	if (sign === "." || sign === ",") return isDigit(before.charCodeAt(0));
	return (sign === "-" || sign === "−" || sign === "–") && !/[\p{L}\p{N}]/u.test(before);
}

function endsInside(text: string, end: number): boolean {
	if (end >= text.length) return false;
	if (isJoined(text[end - 1] as string, text[end] as string)) return true;
	if (!isDigit(text.charCodeAt(end - 1))) return false;
	return (text[end] === "." || text[end] === ",") && isDigit(text.charCodeAt(end + 1));
}

/** The places of `words` within `[from, to)` of the text, in order; at most 100, or `most`. */
export function occurrences(
	text: string,
	words: string,
	from = 0,
	to = text.length,
	most = maximumOccurrences,
): Span[] {
	const found: Span[] = [];
	if (words === "") return found;
	// A window is cut out first: otherwise a search for what is not there would run to the end of the text.
	const window = to < text.length ? text.slice(from, to) : text;
	const shift = to < text.length ? from : 0;
	let tries = 0;
	for (let at = window.indexOf(words, from - shift); at >= 0; at = window.indexOf(words, at + 1)) {
		if (++tries > maximumTries) break;
		const start = at + shift;
		if (startsInside(text, start) || endsInside(text, start + words.length)) continue;
		found.push({ start, end: start + words.length });
		if (found.length === most) break;
	}
	return found;
}

/** Whether `words` stand in the text, as words. */
export function stands(text: string, words: string): boolean {
	return occurrences(text, words, 0, text.length, 1).length > 0;
}

/** The places where `head` stands with `tail` after it, from the start of one to the end of the other, at most `reach` long. */
export function spannedOccurrences(text: string, head: string, tail: string, reach: number): Span[] {
	const found: Span[] = [];
	for (const first of occurrences(text, head)) {
		const [last] = occurrences(text, tail, first.end, Math.min(text.length, first.start + reach));
		if (last !== undefined) found.push({ start: first.start, end: last.end });
	}
	return found;
}
