// One line of a text: its words, apart from the marks that plain text and Markdown put around them.
import { isDigit, isLower, isWhite, isWordCharacter } from "./passageMarks.ts";

/** Offsets count in the text. `start` is `end` when there are no words. */
export interface Line {
	readonly lineStart: number;
	/** Where the words start, after the marks. */
	readonly start: number;
	/** Where the words end. */
	readonly end: number;
	/** Where the next line starts. */
	readonly next: number;
	/** Number of `>` before the words. */
	readonly quoteDepth: number;
	/** Whether a bullet, number, heading or table mark stands before the words. */
	readonly hasMark: boolean;
	/** Whether it is a heading or table row, which never goes on in the next line. */
	readonly standsAlone: boolean;
	/** Whether the words start with a small letter. */
	readonly startsSmall: boolean;
}

/** More marks than any line has before its words; bounds the work on hostile lines. */
const maximumMarks = 16;
const bullets = "-*+•◦‣▪●○–—";

function skipWhite(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && isWhite(text.charCodeAt(at))) at++;
	return at;
}

/** Offset after a bullet or a number of up to three digits with `.` or `)`; `from` when there is none. */
function skipItemMark(text: string, from: number, end: number): number {
	let at = from;
	if (bullets.includes(text[from] as string)) at++;
	else {
		while (at < end && at - from < 3 && isDigit(text.charCodeAt(at))) at++;
		if (at === from || (text[at] !== "." && text[at] !== ")")) return from;
		at++;
	}
	return at < end && isWhite(text.charCodeAt(at)) ? at : from;
}

/** Offset after one to six `#` and a blank; `from` when there are none. */
function skipHeadingMark(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && at - from < 6 && text[at] === "#") at++;
	return at > from && at < end && isWhite(text.charCodeAt(at)) ? at : from;
}

function isMarkStart(code: number): boolean {
	// `>` `#` `|` `-` `*` `+` `=` `_`, digits, and the bullets beyond ASCII.
	if (code >= 0x80) return code >= 0x2013 && code <= 0x25ef;
	return (code < 0x41 && code > 0x22 && code !== 0x27 && code !== 0x28) || code === 0x7c || code === 0x5f;
}

function hasWords(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (isWordCharacter(text.charCodeAt(at))) return true;
	return false;
}

/** A line that is being read. */
type Marks = { -readonly [Part in keyof Line]: Line[Part] };

function trimClosingMarks(text: string, marks: Marks, mark: string): void {
	let at = marks.end;
	while (at > marks.start && text[at - 1] === mark) at--;
	const isApart = at > marks.start && at < marks.end && (mark === "|" || isWhite(text.charCodeAt(at - 1)));
	if (!isApart) return;
	while (at > marks.start && isWhite(text.charCodeAt(at - 1))) at--;
	marks.end = at;
}

/** Passes one mark before the words. False when there is none. */
function takeMark(text: string, marks: Marks): boolean {
	const { start, end } = marks;
	const mark = text[start];
	let after = start;
	if (mark === ">") {
		after = start + 1;
		marks.quoteDepth++;
	} else if (mark === "|") {
		after = start + 1;
		marks.hasMark = marks.standsAlone = true;
		trimClosingMarks(text, marks, "|");
	} else if (mark === "#") {
		after = skipHeadingMark(text, start, end);
		if (after > start) {
			marks.hasMark = marks.standsAlone = true;
			trimClosingMarks(text, marks, "#");
		}
	} else {
		after = skipItemMark(text, start, end);
		if (after > start) marks.hasMark = true;
	}
	if (after === start) return false;
	marks.start = skipWhite(text, after, end);
	return true;
}

/** Reads the line that starts at `from`. */
export function readLine(text: string, from: number): Line {
	const feed = text.indexOf("\n", from);
	const next = feed < 0 ? text.length : feed + 1;
	let end = feed < 0 ? text.length : feed;
	while (end > from && isWhite(text.charCodeAt(end - 1))) end--;
	const marks: Marks = {
		lineStart: from,
		start: skipWhite(text, from, end),
		end,
		next,
		quoteDepth: 0,
		hasMark: false,
		standsAlone: false,
		startsSmall: false,
	};
	const first = marks.start < end ? text.charCodeAt(marks.start) : 0;
	if (isMarkStart(first)) {
		for (let count = 0; count < maximumMarks && marks.start < marks.end && takeMark(text, marks); count++);
		if (!hasWords(text, marks.start, marks.end)) marks.start = marks.end;
	}
	marks.startsSmall = marks.start < marks.end && isLower(text.charCodeAt(marks.start));
	return marks;
}
