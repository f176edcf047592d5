// The lines of a text, put together to paragraphs: lines wrapped by width go together, all others stand alone.
import type { Span } from "../model/span.ts";
import { type Line, readLine } from "./line.ts";

/** Texts wrapped by width have lines between these lengths; longer lines are paragraphs, shorter ones lists or verse. */
const narrowestWrap = 45;
const widestWrap = 130;
/** A line of at least this length goes on in a next line that starts with a small letter. */
const narrowestRunOn = 30;

/** Length of the longest line from `from` to the next empty line, and where that is. */
function measureBlock(text: string, from: number): { readonly longest: number; readonly end: number } {
	let longest = 0;
	let at = from;
	while (at < text.length) {
		let end = text.indexOf("\n", at);
		if (end < 0) end = text.length;
		let length = end - at;
		if (length > 0 && text.charCodeAt(end - 1) === 0x0d) length--;
		if (length === 0) break;
		if (length > longest) longest = length;
		at = end + 1;
		if (longest > widestWrap) {
			const empty = text.indexOf("\n\n", at - 1);
			return { longest, end: empty < 0 ? text.length : empty + 1 };
		}
	}
	return { longest, end: Math.min(at, text.length) };
}

/** Whether the words of `line` go on in `next`. */
function goesOn(text: string, line: Line, next: Line, longest: number): boolean {
	if (line.standsAlone || next.hasMark || line.quoteDepth !== next.quoteDepth) return false;
	const length = line.end - line.start;
	if (length >= narrowestRunOn && next.startsSmall) return true;
	if (longest < narrowestWrap || longest > widestWrap) return false;
	let word = next.start;
	while (word < next.end && text.charCodeAt(word) > 0x20) word++;
	return line.end - line.lineStart + 1 + word - next.start > longest;
}

/** Calls `emit` with each paragraph: without marks of lists, quotes, headings and tables, and without white space at its ends. */
export function eachParagraph(
	text: string,
	notProse: readonly Span[],
	emit: (start: number, end: number) => void,
): void {
	let block = { longest: 0, end: -1 };
	let open: Line | undefined;
	let start = 0;
	let span = 0;
	const flush = (): void => {
		if (open !== undefined) emit(start, open.end);
		open = undefined;
	};
	for (let at = 0; at < text.length; ) {
		const line = readLine(text, at);
		while (span < notProse.length && (notProse[span] as Span).end <= line.start) span++;
		const apart = notProse[span];
		if (apart !== undefined && apart.start <= line.start && apart.end >= line.end) {
			flush();
			at = Math.max(line.next, Math.min(apart.end, text.length));
			continue;
		}
		if (line.start >= line.end) {
			flush();
			at = line.next;
			continue;
		}
		if (at >= block.end) block = measureBlock(text, at);
		if (open !== undefined && !goesOn(text, open, line, block.longest)) flush();
		if (open === undefined) start = line.start;
		open = line;
		at = line.next;
	}
	flush();
}
