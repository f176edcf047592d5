// Finds what stands in quotation marks, in every style of marks.
import type { Span } from "../../model/span.ts";

interface Style {
	readonly open: string;
	readonly close: string;
	/** Whether the marks of one style may stand inside each other. */
	readonly nests: boolean;
}

/** By opening mark. `”` and `“` both close `„`. */
const styles: ReadonlyMap<string, Style> = new Map(
	(
		[
			["“", "”", false],
			["„", "“”", false],
			["«", "»", true],
			["»", "«", false],
			["‹", "›", false],
			["›", "‹", false],
			["「", "」", true],
			["『", "』", true],
			["‚", "‘’", false],
		] as const
	).map(([open, close, nests]) => [open, { open, close, nests }]),
);

/** Quotations are no longer than this, in code units; bounds the search for a mark that closes. */
const longestQuotation = 4000;

const letter = /[\p{L}\p{N}\p{M}]/u;

/** Offset of the mark that closes; -1 when none does. */
function closeOf(text: string, from: number, { open, close, nests }: Style): number {
	let depth = 0;
	for (let at = from; at < Math.min(text.length, from + longestQuotation); at++) {
		const character = text[at] as string;
		if (nests && character === open) depth++;
		else if (close.includes(character) && depth-- === 0) return at;
	}
	return -1;
}

function opensHere(text: string, at: number): boolean {
	const before = text[at - 1] ?? " ";
	return /[\s([{—–:>*_"“„«‹/-]/.test(before);
}

/** `"`: opens before a word and closes after one; after a digit it may be inches. */
function straightClose(text: string, at: number): number {
	if (!opensHere(text, at) || /[\s"]/.test(text[at + 1] ?? " ")) return -1;
	const limit = Math.min(text.length, at + longestQuotation);
	for (let end = at + 1; end < limit; end++) {
		if (text[end] === '"' && !letter.test(text[end + 1] ?? " ") && !/[\s([]/.test(text[end - 1] as string)) return end;
	}
	return -1;
}

/** Single marks are apostrophes too: one closes only after a word and before none. */
function singleClose(text: string, at: number, close: string): number {
	if (!opensHere(text, at) || !/[\p{L}[“"…]/u.test(text[at + 1] ?? " ")) return -1;
	const limit = Math.min(text.length, at + longestQuotation);
	for (let end = at + 2; end < limit; end++) {
		if (text[end] === close && !letter.test(text[end + 1] ?? " ") && !/\s/.test(text[end - 1] as string)) return end;
	}
	return -1;
}

function closingMark(text: string, at: number): number {
	const mark = text[at] as string;
	if (mark === '"') return straightClose(text, at);
	if (mark === "'") return singleClose(text, at, "'");
	if (mark === "‘") return singleClose(text, at, "’");
	const style = styles.get(mark);
	return style === undefined ? -1 : closeOf(text, at + 1, style);
}

/** The outermost quotations of `text`, without their marks, in order. Marks that are not closed open nothing. */
export function quotedWords(text: string): readonly Span[] {
	const found: Span[] = [];
	for (let at = 0; at < text.length; at++) {
		const close = closingMark(text, at);
		if (close < 0) continue;
		found.push({ start: at + 1, end: close });
		at = close;
	}
	return found;
}
