// The changes of a note that mend what is found.
import { elideQuote } from "../citations/elide.ts";
import { encodeDestination, encodeTitle } from "../citations/link.ts";
import { formatLocator } from "../citations/locator.ts";
import { escapeProse } from "../citations/markdownText.ts";
import type { IndexedSource, SourceContent } from "../corpus/indexedSource.ts";
import { locate } from "../corpus/locate.ts";
import { oneLine } from "../corpus/views.ts";
import type { NoteCitation } from "../model/citation.ts";
import type { NoteRepair } from "../model/noteCheck.ts";
import type { Span } from "../model/span.ts";
import type { TextChange } from "../model/views.ts";
import { placeName } from "./placeNames.ts";

/** The destination with another path or place; what does not change stays as it is written. */
function destinationChange(
	note: string,
	{ destination, path }: NoteCitation,
	to: { path?: string; fragment?: string },
) {
	const raw = note.slice(destination.start, destination.end);
	const hash = raw.indexOf("#");
	const isPlain = !/[\\&]/.test(raw);
	const before =
		to.path !== undefined || !isPlain ? encodeDestination(to.path ?? path) : raw.slice(0, hash < 0 ? raw.length : hash);
	const fragment = to.fragment ?? (hash < 0 ? undefined : raw.slice(hash + 1));
	return { ...destination, newText: fragment === undefined ? before : `${before}#${fragment}` };
}

function locatorAt(content: SourceContent, span: Span): string {
	return formatLocator(locate(content, span));
}

/** The citation names the place where its quote stands now. */
export function updateLocator(note: string, citation: NoteCitation, content: SourceContent, span: Span): NoteRepair {
	const place = placeName(locate(content, span));
	return {
		kind: "update-locator",
		title: `Update the citation${place === undefined ? "'s place" : ` to ${place}`}`,
		changes: [destinationChange(note, citation, { fragment: locatorAt(content, span) })],
	};
}

/** One of the places at which the quote stands. */
export function choosePlace(note: string, citation: NoteCitation, content: SourceContent, span: Span): NoteRepair {
	const line = content.lines.positionAt(span.start).line + 1;
	return {
		kind: "choose-place",
		title: `Cite ${placeName(locate(content, span)) ?? `line ${line} of the text`}`,
		changes: [destinationChange(note, citation, { fragment: locatorAt(content, span) })],
	};
}

/** The citation leads to another file; `span` is where its quote stands there. */
export function relink(
	note: string,
	citation: NoteCitation,
	{ file, content }: IndexedSource,
	path: string,
	span: Span | undefined,
): NoteRepair {
	const fragment = content && span ? { fragment: locatorAt(content, span) } : {};
	return {
		kind: "relink",
		title: `Link to ${file.path}`,
		changes: [destinationChange(note, citation, { path, ...fragment })],
	};
}

/** The quote becomes what the source says at `span`, in the link and wherever the note has the same words around it. */
export function takeWords(note: string, citation: NoteCitation, content: SourceContent, span: Span): NoteRepair {
	const words = oneLine(content.source.text.slice(span.start, span.end));
	const title = citation.title;
	const changes: readonly TextChange[] = [
		...quotedAgain(note, citation, words),
		destinationChange(note, citation, { fragment: locatorAt(content, span) }),
		...(title ? [{ ...title, newText: encodeTitle(elideQuote(words)) }] : []),
	];
	return {
		kind: "take-words",
		title: "Take the source's words",
		changes: changes
			.filter(({ start, end, newText }) => note.slice(start, end) !== newText)
			.sort((a, b) => a.start - b.start),
	};
}

/** How far before a citation the words that it quotes are looked for. */
const quotedReach = 2000;

/** The same words in quotation marks or a block quotation, right before the citation. */
function quotedAgain(note: string, { quote, span, destination }: NoteCitation, words: string): readonly TextChange[] {
	if (quote === undefined) return [];
	const from = Math.max(0, span.start - quotedReach);
	const before = note.slice(from, span.start);
	for (const written of new Set([escapeProse(quote), quote])) {
		const at = before.lastIndexOf(written);
		const start = from + at;
		const end = start + written.length;
		if (at < 0 || /\n[ \t]*\r?\n/.test(note.slice(end, span.start)) || destination.start < end) continue;
		const line = note.slice(note.lastIndexOf("\n", start - 1) + 1, start);
		const isQuoted = /["“„«»‹›「『'‘]$/u.test(line) || /^[ \t]{0,3}>[ \t>]*$/.test(line);
		if (isQuoted) return [{ start, end, newText: proseAt(note, start, words) }];
	}
	return [];
}

/** Words for a place in the note: signs that mean something only at the start of a line are escaped only there. */
function proseAt(note: string, at: number, words: string): string {
	const isLineStart = /^[ \t>]*$/.test(note.slice(note.lastIndexOf("\n", at - 1) + 1, at));
	return isLineStart ? escapeProse(words) : escapeProse(`x${words}`).slice(1);
}

/** Words of the note become others. */
export function replaceWords(
	note: string,
	kind: "take-words" | "take-figure",
	title: string,
	{ start, end }: Span,
	words: string,
): NoteRepair {
	return { kind, title, changes: [{ start, end, newText: proseAt(note, start, words) }] };
}
