// Text that is drawn twice, a hair apart, so that it looks bold or has a shadow: it is read once.
import type { PdfTextItem } from "../../ports/pdfLibrary.ts";

/** How far apart both drawings are at most, in sizes of the font and in widths of the text: two like letters in a word are further apart. */
const shift = { size: 0.15, width: 0.4 };
/** Of so many pieces of the same text, the last, the place is compared. */
const mostAlike = 64;
/** Drawn twice word by word, the second drawing goes on with the next word in the same piece. */
const piecesBack = 4;

export function withoutDrawnTwice(items: readonly PdfTextItem[]): readonly PdfTextItem[] {
	const kept: PdfTextItem[] = [];
	const byText = new Map<string, PdfTextItem[]>();
	for (const item of items) {
		const alike = byText.get(item.text);
		if (item.text.trim() !== "" && alike?.slice(-mostAlike).some((other) => isSamePlace(other, item))) continue;
		let rest = item;
		for (let at = Math.max(0, kept.length - piecesBack); at < kept.length; at++) {
			rest = withoutOverlap(rest, kept[at] as PdfTextItem);
		}
		if (rest.text.trim() === "" && item.text.trim() !== "") continue;
		kept.push(rest);
		if (alike === undefined) byText.set(item.text, [item]);
		else alike.push(item);
	}
	return kept;
}

function isSamePlace(one: PdfTextItem, other: PdfTextItem): boolean {
	const limit = Math.min(shift.size * other.size, shift.width * other.width);
	return isAlike(one, other) && Math.abs(one.x - other.x) < limit && Math.abs(one.y - other.y) < limit;
}

function isAlike(one: PdfTextItem, other: PdfTextItem): boolean {
	return Math.abs(one.size - other.size) < 0.02 * other.size;
}

/** What of `item` does not repeat the end of `before` in its place. */
function withoutOverlap(item: PdfTextItem, before: PdfTextItem): PdfTextItem {
	const right = before.x + before.width;
	const overlap = right - item.x;
	if (overlap < 0.5 * item.size || item.x < before.x - shift.size * item.size) return item;
	if (!isAlike(before, item) || Math.abs(before.y - item.y) > shift.size * item.size) return item;
	for (let count = Math.min(before.text.length, item.text.length); count > 1; count--) {
		if (!before.text.endsWith(item.text.slice(0, count))) continue;
		// The same letters, and where the shared part would begin.
		const shared = count === item.text.length ? item.width : (count / item.text.length) * item.width;
		if (Math.abs(shared - overlap) > 0.25 * overlap + 0.3 * item.size) return item;
		return { ...item, text: item.text.slice(count), x: right, width: Math.max(0, item.x + item.width - right) };
	}
	return item;
}
