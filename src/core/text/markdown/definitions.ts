// Reference definitions by CommonMark 0.31 (section 4.7): `[name]: destination "title"` at the start of a paragraph.
import { isBlank, isLineEnd, skipSeparators } from "./characters.ts";
import { normaliseLabel, parseDestination, parseLabel, parseTitle } from "./linkParts.ts";
import type { MarkdownDefinition } from "./region.ts";

function isAtLineEnd(text: string, from: number, end: number): boolean {
	let at = from;
	while (at < end && isBlank(text.charCodeAt(at))) at++;
	return at >= end || isLineEnd(text.charCodeAt(at));
}

/** The definition at `from`, which is where a paragraph or a line of it starts. Footnotes are none. */
export function parseDefinition(text: string, from: number, end: number): MarkdownDefinition | undefined {
	const label = parseLabel(text, from, end);
	if (label === undefined || text[label.next] !== ":" || label.next >= end || text[from + 1] === "^") return undefined;
	const name = normaliseLabel(text.slice(label.inner.start, label.inner.end));
	const start = skipSeparators(text, label.next + 1, end);
	const destination = start < end ? parseDestination(text, start, end) : undefined;
	if (name === "" || destination === undefined || destination.next === start) return undefined;
	const titleStart = skipSeparators(text, destination.next, end);
	const title = titleStart > destination.next ? parseTitle(text, titleStart, end) : undefined;
	if (title !== undefined && isAtLineEnd(text, title.next, end)) {
		return { span: { start: from, end: title.next }, name, destination: destination.inner, title: title.inner };
	}
	if (!isAtLineEnd(text, destination.next, end)) return undefined;
	return { span: { start: from, end: destination.next }, name, destination: destination.inner };
}
