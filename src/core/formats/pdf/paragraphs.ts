// Lines of all pages to paragraphs.
import { joinLines, type Vocabulary } from "./joinLines.ts";
import { isMark, type Line } from "./lines.ts";

export interface PdfBlock {
	readonly text: string;
	/** Index of the page it begins on. */
	readonly page: number;
	/** Where in `text` further pages begin: offset and page. */
	readonly breaks: readonly (readonly [offset: number, page: number])[];
	/** Where on that page its first line stands; larger is higher. */
	readonly top: number;
	readonly size: number;
	readonly lines: number;
	readonly isRow: boolean;
}

/** Beyond this share of the usual distance of lines, a paragraph ends. */
const paragraphGap = 1.35;
/** Sizes of the font that differ by more are different texts. */
const otherSize = 0.12;

/** A word is shorter. */
const longestTail = 200;

export function toParagraphs(pages: readonly (readonly Line[])[], vocabulary: Vocabulary): PdfBlock[] {
	const leading = usualLeading(pages);
	const blocks: PdfBlock[] = [];
	let lines: Line[] = [];
	/** The text so far, in two parts: to join the next line only the last is looked at. */
	let text = "";
	let tail = "";
	let page = 0;
	let breaks: [number, number][] = [];
	const end = () => {
		const [first] = lines;
		if (first)
			blocks.push({
				text: text + tail,
				page,
				breaks,
				top: first.y,
				size: first.size,
				lines: lines.length,
				isRow: first.isRow,
			});
	};
	for (const [index, pageLines] of pages.entries()) {
		for (const line of pageLines) {
			if (line.text === "") continue;
			const before = lines.at(-1);
			if (before !== undefined && continues(before, line, lines, leading)) {
				const joined = joinLines(tail, line.text, vocabulary);
				const cut = Math.max(0, joined.length - longestTail);
				text += joined.slice(0, cut);
				tail = joined.slice(cut);
				const length = text.length + tail.length;
				if (index !== (breaks.at(-1)?.[1] ?? page)) breaks.push([length - line.text.length, index]);
				lines.push(line);
				continue;
			}
			end();
			lines = [line];
			text = "";
			tail = line.text;
			page = index;
			breaks = [];
		}
	}
	end();
	return blocks;
}

export const endsSentence = /[.!?…。！？][)\]"'”’»」』]*$|[:：]$/u;

function continues(before: Line, line: Line, lines: readonly Line[], leading: ReadonlyMap<number, number>): boolean {
	if (before.isRow || line.isRow) return false;
	if (Math.abs(before.size - line.size) > otherSize * Math.max(before.size, line.size)) return false;
	if (beginsItem(line, before)) return false;
	const isMoved = line.startsColumn || line.y > before.y;
	if (isMoved) return continuesElsewhere(before, line, lines.length);
	const gap = before.y - line.y;
	const usual = leading.get(sizeKey(line.size)) ?? 1.2 * line.size;
	if (gap > paragraphGap * usual) return false;
	const ended = endsSentence.test(before.text);
	const wouldFit = hadRoom(before, line);
	if (wouldFit && ended) return false;
	// A heading, or an item of a list whose mark is drawn.
	if (wouldFit && /^[\p{Lu}\p{N}“"„«]/u.test(line.text) && isShort(before)) return false;
	return !isIndented(before, line, lines, ended || wouldFit);
}

function beginsItem(line: Line, before: Line): boolean {
	const mark = line.text.slice(0, line.text.indexOf(" "));
	if (mark === "" || !isMark(mark)) return false;
	if (/^[•◦▪‣●○■□]$/.test(mark)) return true;
	// A figure at the start of a line may belong to the sentence.
	return (
		endsSentence.test(before.text) || hadRoom(before, line) || isMark(before.text.slice(0, before.text.indexOf(" ")))
	);
}

/** At the top of the next column or page a sentence goes on that has not ended. */
function continuesElsewhere(before: Line, line: Line, count: number): boolean {
	if (endsSentence.test(before.text)) return false;
	if (/^[\p{Ll}]/u.test(line.text) || /\p{L}[-\u2010\u00ad]$/u.test(before.text)) return true;
	return count > 1 && !hadRoom(before, line) && !isShort(before);
}

/** Whether the first word of `line` would have fitted behind `before`: then the line was ended on purpose. */
function hadRoom(before: Line, line: Line): boolean {
	const word = line.text.split(" ", 1)[0] ?? "";
	const width = (line.right - line.x) / Math.max(1, line.text.length);
	return before.right + (word.length + 2) * width < before.column.right;
}

function isShort({ right, x, column }: Line): boolean {
	return right - x < 0.7 * (column.right - column.left);
}

/** Whether its first line is indented, or the paragraph before hung over to the left. */
function isIndented(before: Line, line: Line, lines: readonly Line[], ended: boolean): boolean {
	const shift = line.x - before.x;
	const step = 0.7 * line.size;
	if (shift > step) return ended && !isMark((lines[0] as Line).text.split(" ", 1)[0] ?? "");
	return shift < -step && lines.length > 1 && ended;
}

function sizeKey(size: number): number {
	return Math.round(size * 2);
}

/** Distance of neighbouring lines, by size of the font: the median. */
function usualLeading(pages: readonly (readonly Line[])[]): ReadonlyMap<number, number> {
	const gaps = new Map<number, number[]>();
	for (const lines of pages) {
		for (const [index, line] of lines.entries()) {
			const before = lines[index - 1];
			const gap = before === undefined ? 0 : before.y - line.y;
			if (before === undefined || line.startsColumn || gap <= 0 || gap > 3 * line.size) continue;
			if (sizeKey(before.size) !== sizeKey(line.size)) continue;
			const list = gaps.get(sizeKey(line.size)) ?? [];
			list.push(gap);
			gaps.set(sizeKey(line.size), list);
		}
	}
	const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] as number;
	// A few gaps say nothing: they may all be between paragraphs.
	return new Map([...gaps].filter(([, list]) => list.length >= 5).map(([size, list]) => [size, median(list)]));
}
