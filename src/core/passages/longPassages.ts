// Cuts what is too long to show as one passage: at a clause, else at a space, else anywhere between two characters.
import { isWhite } from "./passageMarks.ts";

/** Longer passages do not fit a card or a list of results. In UTF-16 code units. */
export const longestPassage = 600;
/** No cut leaves a piece shorter than this, unless nothing else is possible. */
const shortestPiece = 200;

const clauseEnds = ";；:：—。！？";
const commas = ",，、";

/** Offset after the last of `marks` in the window that white space or an ideograph follows; -1 when there is none. */
function lastAfter(text: string, marks: string, from: number, to: number): number {
	for (let at = to - 1; at >= from; at--) {
		if (!marks.includes(text[at] as string)) continue;
		if (isWhite(text.charCodeAt(at + 1)) || text.charCodeAt(at) >= 0x2014) return at + 1;
	}
	return -1;
}

function lastWhite(text: string, from: number, to: number): number {
	for (let at = to; at > from; at--) if (isWhite(text.charCodeAt(at))) return at;
	return -1;
}

function cutWithin(text: string, start: number): number {
	const from = start + shortestPiece;
	const to = start + longestPassage;
	for (const marks of [clauseEnds, commas]) {
		const cut = lastAfter(text, marks, from, to);
		if (cut >= 0) return cut;
	}
	const white = lastWhite(text, from, to);
	if (white >= 0) return white;
	const last = text.charCodeAt(to - 1);
	return last >= 0xd800 && last <= 0xdbff ? to - 1 : to;
}

/** Calls `emit` with the passage, or with its pieces when it is too long; pieces have no white space at their ends. */
export function cutLongPassage(
	text: string,
	start: number,
	end: number,
	emit: (start: number, end: number) => void,
): void {
	let at = start;
	while (end - at > longestPassage) {
		const cut = cutWithin(text, at);
		let last = cut;
		while (last > at && isWhite(text.charCodeAt(last - 1))) last--;
		emit(at, last);
		at = cut;
		while (at < end && isWhite(text.charCodeAt(at))) at++;
	}
	if (at < end) emit(at, end);
}
