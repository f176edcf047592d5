// Whether the first line of a plain text is its headline. When in doubt it is not: a wrong title is worse than none.
import { readByline } from "./byline.ts";

/** A line of the head of a text. */
export interface HeadLine {
	/** Trimmed, never empty. */
	readonly text: string;
	/** Whether an empty line follows. */
	readonly endsBlock: boolean;
}

const longestHeadline = 200;

const neverHeadlines: readonly RegExp[] = [
	/^(?:from|to|cc|bcc|subject|sent|received|message-id|reply-to|fwd?|re)\s*:/i,
	/^(?:dear|hi|hello|hey|greetings)\b/i,
	/^(?:advertisement|press release|news release|media release|for immediate release|skip to|page \d|breaking news$|opinion$|read more|share this|confidential|table of contents|cookie)/i,
	/^\d{4}-\d{2}-\d{2}[ T]\d{2}:/,
	/^(?:[-*•–—]|\d{1,3}[.)]|\([a-z0-9]\))\s/i,
	/^(?:https?:|www\.|#!|\/\/|<|\.\.\.|…|\[)/i,
	/[{}<>=\\\t|]|\(\)|,\S*,\S/,
	/[,;:\-–—(]$/,
];

/** Scripts that write no spaces between words, or count as many syllables a word. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

const abbreviationAtEnd = /(?:^|[\s(])(?:inc|corp|ltd|co|jr|sr|st|no|bros|\p{Lu}(?:\.\p{Lu})*)\.$/iu;

/** Whether `lines[at]` is a headline, judged by its form and by what follows. */
export function isHeadline(lines: readonly HeadLine[], at: number): boolean {
	const line = lines[at];
	const next = lines[at + 1];
	if (line === undefined || next === undefined || !couldBeHeadline(line.text)) return false;
	if (readByline(next.text) !== undefined) return true;
	if (!lines.slice(at + 1).some(({ text }) => endsSentence(text) || hasSentence(text))) return false;
	if (isAllCapitals(line.text)) return true;
	if (/^\p{Ll}/u.test(line.text)) return false;
	if (line.endsBlock) return !endsSentence(line.text) || line.text.length <= 100;
	return (
		!endsSentence(line.text) && opensProse(next.text) && (isTitleCase(line.text) || standsOut(line.text, next.text))
	);
}

function couldBeHeadline(text: string): boolean {
	if (text.length > longestHeadline || neverHeadlines.some((pattern) => pattern.test(text))) return false;
	const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
	if (words.length < 2 && (text.match(eastAsian)?.length ?? 0) < 6) return false;
	const bare = withoutClosingMarks(text);
	if (/[.。]$/u.test(bare) && !abbreviationAtEnd.test(bare)) return false;
	// Two sentences, or a sentence that goes on: prose.
	return !/[.!?。]["”’)]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text) || isAllCapitals(text);
}

function withoutClosingMarks(text: string): string {
	return text.replace(/["”’'»)\]]{1,3}$/u, "");
}

function endsSentence(text: string): boolean {
	const bare = withoutClosingMarks(text);
	return /[.!?。！？…]$/u.test(bare) && !abbreviationAtEnd.test(bare);
}

function hasSentence(text: string): boolean {
	return /\p{Ll}{2}[.!?]["”’)]?\s|[。！？]/u.test(text);
}

function isAllCapitals(text: string): boolean {
	return text === text.toUpperCase() && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 8;
}

/** Most words of four letters and more start with a capital, which a sentence never does. */
function isTitleCase(text: string): boolean {
	const long = text.split(/[\s—–-]+/).filter((word) => /\p{L}{4}/u.test(word));
	const capitals = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
	return long.length >= 3 && capitals.length >= 0.75 * long.length;
}

function opensProse(text: string): boolean {
	return /^["“‘'«]?[\p{Lu}\p{Lo}]/u.test(text) && (text.length > 60 || endsSentence(text));
}

/** A short line in front of a long paragraph; lines broken at a fixed width are about as long as one another. */
function standsOut(text: string, next: string): boolean {
	return text.length <= 110 && next.length > 1.5 * text.length && next.length > 120 && endsSentence(next);
}
