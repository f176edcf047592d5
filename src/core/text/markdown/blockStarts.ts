// How lines of Markdown start blocks, by CommonMark 0.31 (section 4 and 5): tests on one line each.
import { isBlank, isDigit, isLetter, isSeparator } from "./characters.ts";

/** Three or more of `-`, `_` or `*` and nothing else but blanks. */
export function isThematicBreak(text: string, from: number, end: number): boolean {
	const mark = text[from];
	if (mark !== "-" && mark !== "_" && mark !== "*") return false;
	let count = 0;
	for (let at = from; at < end; at++) {
		if (text[at] === mark) count++;
		else if (!isBlank(text.charCodeAt(at))) return false;
	}
	return count >= 3;
}

/** A line of `=` or `-` that makes a heading of the paragraph above it. */
export function isSetextUnderline(text: string, from: number, end: number): boolean {
	const mark = text[from];
	if (mark !== "=" && mark !== "-") return false;
	let at = from;
	while (at < end && text[at] === mark) at++;
	while (at < end && isBlank(text.charCodeAt(at))) at++;
	return at >= end;
}

/** One to six `#` and a blank or the line's end. */
export function isHeading(text: string, from: number, end: number): boolean {
	let at = from;
	while (at < end && text[at] === "#") at++;
	const count = at - from;
	return count >= 1 && count <= 6 && (at >= end || isBlank(text.charCodeAt(at)));
}

/** The length of the run of backticks or tildes that opens or closes a fence; 0 when it is none. */
export function fenceLength(text: string, from: number, end: number): number {
	const mark = text[from];
	if (mark !== "`" && mark !== "~") return 0;
	let at = from;
	while (at < end && text[at] === mark) at++;
	if (at - from < 3) return 0;
	if (mark === "`") {
		const tick = text.indexOf("`", at);
		if (tick >= 0 && tick < end) return 0;
	}
	return at - from;
}

/** Whether a line closes the fence of `length` marks. */
export function closesFence(text: string, from: number, end: number, mark: string, length: number): boolean {
	let at = from;
	while (at < end && text[at] === mark) at++;
	if (at - from < length) return false;
	while (at < end && isBlank(text.charCodeAt(at))) at++;
	return at >= end;
}

/** A list item's mark. */
export interface ListMark {
	/** Offset after the mark. */
	readonly next: number;
	/** Whether it may stand right under a line of a paragraph. */
	readonly mayInterrupt: boolean;
}

export function listMark(text: string, from: number, end: number): ListMark | undefined {
	const first = text[from];
	let next = from + 1;
	let startsAtOne = true;
	if (first !== "-" && first !== "+" && first !== "*") {
		next = from;
		while (next < end && next - from < 9 && isDigit(text.charCodeAt(next))) next++;
		if (next === from || next >= end || (text[next] !== "." && text[next] !== ")")) return undefined;
		startsAtOne = next - from === 1 && first === "1";
		next++;
	}
	if (next < end && !isBlank(text.charCodeAt(next))) return undefined;
	let content = next;
	while (content < end && isBlank(text.charCodeAt(content))) content++;
	return { next, mayInterrupt: startsAtOne && content < end };
}

const rawTags: readonly string[] = ["script", "pre", "style", "textarea"];

/** `script`, `pre`, `style` or `textarea`, when such a tag opens at `from`. */
export function rawTagAt(text: string, from: number): string | undefined {
	return rawTags.find((name) => {
		const after = from + 1 + name.length;
		if (text.slice(from + 1, after).toLowerCase() !== name) return false;
		const code = text.charCodeAt(after);
		return Number.isNaN(code) || code === 0x3e || isSeparator(code);
	});
}

/** The tags that start a block wherever they stand (CommonMark 0.31, section 4.6, condition 6). */
const blockTags: ReadonlySet<string> = new Set(
	(
		"address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt " +
		"fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li " +
		"link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th " +
		"thead title tr track ul"
	).split(" "),
);

export function isBlockTag(text: string, from: number, end: number): boolean {
	const start = text[from + 1] === "/" ? from + 2 : from + 1;
	let at = start;
	while (at < end && at - start < 12 && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)))) at++;
	if (!blockTags.has(text.slice(start, at).toLowerCase())) return false;
	return at >= end || isBlank(text.charCodeAt(at)) || text[at] === ">" || text.startsWith("/>", at);
}
