// Pages of Hebrew and Arabic: their segments in the order of reading, as if seen in a mirror.
import type { PdfTextItem } from "../../ports/pdfLibrary.ts";
import { extent, type Segment, spaceGap } from "./segment.ts";

const rightToLeftLetter = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const letter = /\p{L}/gu;
/** Lines are often stretched, and the file has no spaces that tell. */
const wideGap = 1.5;

/** Whether a good part of the letters are of scripts that run from right to left. */
export function isRightToLeft(items: readonly PdfTextItem[]): boolean {
	let letters = 0;
	let those = 0;
	for (const { text } of items) {
		// Nearly every page is plain, and looking is cheaper than counting.
		if (!/[^\0-\u058f]/.test(text)) letters += text.length;
		else {
			letters += text.match(letter)?.length ?? 0;
			those += text.match(rightToLeftLetter)?.length ?? 0;
		}
	}
	return those > 0.3 * letters;
}

/**
 * Places are mirrored, so that what is read first is on the left, as everything that follows takes for granted: columns,
 * indents and the ends of lines.
 */
export function joinRightToLeft(items: readonly PdfTextItem[], width: number): Segment[] {
	const rows: PdfTextItem[][] = [];
	for (const item of [...items].sort((a, b) => b.y - a.y)) {
		if (item.text.trim() === "") continue;
		const row = rows.at(-1);
		const [first] = row ?? [];
		if (row && first && first.y - item.y < 0.3 * Math.max(first.size, item.size)) row.push(item);
		else rows.push([item]);
	}
	return rows.flatMap((row) => rowSegments(row, width));
}

function rowSegments(row: readonly PdfTextItem[], width: number): Segment[] {
	const sorted = [...row].sort((a, b) => b.x + b.width - (a.x + a.width));
	const groups: PdfTextItem[][] = [];
	let left = 0;
	for (const item of sorted) {
		const group = groups.at(-1);
		if (group && left - (item.x + item.width) < wideGap * item.size) group.push(item);
		else groups.push([item]);
		left = group === groups.at(-1) ? Math.min(left, item.x) : item.x;
	}
	return groups.map((group) => {
		const main = group.reduce((longest, item) => (item.text.length > longest.text.length ? item : longest));
		const { left: end, right } = extent(group.map((item) => ({ x: item.x, right: item.x + item.width })));
		return { text: readingText(group), x: width - right, right: width - end, y: main.y, size: main.size };
	});
}

/** @param items of one line, from right to left. */
function readingText(items: readonly PdfTextItem[]): string {
	let text = "";
	for (let at = 0; at < items.length; at++) {
		const end = isForeign(items[at]) ? endOfForeign(items, at) : at + 1;
		// Words and figures of other scripts run from left to right within the line.
		const run = end > at + 1 ? items.slice(at, end).reverse() : items.slice(at, end);
		const first = items[at] as PdfTextItem;
		const before = items[at - 1];
		if (before && before.x - (first.x + first.width) > spaceGap * first.size) text += " ";
		for (const [index, item] of run.entries()) {
			const previous = run[index - 1];
			if (previous && item.x - (previous.x + previous.width) > spaceGap * item.size) text += " ";
			text += run.length === 1 && before !== undefined ? mirrored(item.text) : item.text;
		}
		at = end - 1;
	}
	return text;
}

const isForeign = (item: PdfTextItem | undefined) =>
	item !== undefined &&
	/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{Sc}%‰°]/u.test(item.text) &&
	!isNative(item);
const isNative = (item: PdfTextItem) => item.text.search(rightToLeftLetter) >= 0;

/** Signs between two foreign pieces belong to them. */
function endOfForeign(items: readonly PdfTextItem[], from: number): number {
	let end = from + 1;
	for (let at = from + 1; at < items.length && !isNative(items[at] as PdfTextItem); at++) {
		if (isForeign(items[at])) end = at + 1;
	}
	return end;
}

/** Brackets that stand alone are drawn as they look. */
function mirrored(text: string): string {
	return text.length === 1 ? (brackets.get(text) ?? text) : text;
}

const brackets: ReadonlyMap<string, string> = new Map(
	["()", ")(", "[]", "][", "{}", "}{", "«»", "»«"].map((pair) => [pair[0] as string, pair[1] as string]),
);
