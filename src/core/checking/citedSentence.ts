// The sentence that a citation belongs to: what the writer says on the strength of the source.

import { type Footnotes, lastStart, readFootnotes } from "../citations/footnotes.ts";
import { citationLabel } from "../citations/label.ts";
import { metadataAt } from "../corpus/indexedSource.ts";
import type { Span } from "../model/span.ts";
import { splitPassages } from "../passages/splitPassages.ts";
import type { MarkdownScan } from "../text/markdown/region.ts";
import { citedSpan, type JudgedCitation } from "./judgedCitation.ts";
import { hasWords, type Prose, proseOf } from "./prose.ts";

export interface CitedSentence {
	/** Without markup, footnote marks, and labels of citations that only name the source. */
	readonly prose: Prose;
	/** In the note. */
	readonly span: Span;
	/** All that back it up; in order. */
	readonly citations: readonly JudgedCitation[];
	/** Whether it also has a footnote without a citation, so that what it says may be from there. */
	readonly hasOtherNotes: boolean;
}

/** A note taken apart. */
interface Parts {
	readonly text: string;
	readonly scan: MarkdownScan;
	readonly footnotes: Footnotes;
	/** Sentences, in order and apart. */
	readonly sentences: readonly Span[];
	/** Links and everything else that is no prose, in order; they may lie in one another. */
	readonly markup: readonly Span[];
}

/** The sentences of a note that have citations, in order. A citation with no sentence of its own is in none. */
export function citedSentences(
	text: string,
	scan: MarkdownScan,
	citations: readonly JudgedCitation[],
): readonly CitedSentence[] {
	if (citations.length === 0) return [];
	const footnotes = readFootnotes(text, scan.regions);
	const links = [...scan.links, ...scan.references].map(({ span }) => span);
	const parts: Parts = {
		text,
		scan,
		footnotes,
		sentences: cutAtMarks(splitPassages(text, scan.regions), text, footnotes),
		markup: [...scan.regions, ...links].sort((a, b) => a.start - b.start),
	};
	const citing = new Map<number, JudgedCitation[]>();
	const noteNames = new Set<string>();
	for (const citation of citations) {
		const name = footnotes.nameAt(citation.citation.span.start);
		if (name !== undefined) noteNames.add(name);
		const places = name === undefined ? [citation.citation.span] : footnotes.marksOf(name);
		for (const place of places) {
			const index = sentenceAt(place, parts, name !== undefined);
			const known = citing.get(index);
			if (known === undefined) citing.set(index, [citation]);
			else if (!known.includes(citation)) known.push(citation);
		}
	}
	citing.delete(-1);
	return [...citing].sort(([a], [b]) => a - b).map(([index, own]) => citedSentence(parts, index, own, noteNames));
}

function citedSentence(
	{ text, scan, footnotes, sentences }: Parts,
	index: number,
	citations: readonly JudgedCitation[],
	noteNames: ReadonlySet<string>,
): CitedSentence {
	const span = sentences[index] as Span;
	const own = within(footnotes.marks, span);
	const labels = citations.filter(isOnlyLabel).map(({ citation }) => citation.span);
	const left = [...within(scan.regions, span), ...labels].sort((a, b) => a.start - b.start);
	return {
		prose: proseOf(text, span, left),
		span,
		citations,
		hasOtherNotes: own.some(({ name }) => !noteNames.has(name)),
	};
}

/** A mark of a footnote after the end of a sentence ends it for good. */
function cutAtMarks(passages: readonly Span[], text: string, { marks }: Footnotes): readonly Span[] {
	const sentences: Span[] = [];
	let next = 0;
	for (const { start, end } of passages) {
		let from = start;
		while (next < marks.length && (marks[next]?.start ?? 0) < start) next++;
		for (let mark = marks[next]; mark && mark.end < end; mark = marks[++next]) {
			const follows = text.slice(mark.end, mark.end + 2);
			if (!/[.!?。！？…]["”’»)]?$/u.test(text.slice(Math.max(0, mark.start - 2), mark.start))) continue;
			if (follows.startsWith("[^")) continue;
			sentences.push({ start: from, end: mark.end });
			from = mark.end;
		}
		sentences.push({ start: from, end });
	}
	return sentences;
}

/** Index of the sentence that a citation or a mark at `place` belongs to; -1 when there is none. */
function sentenceAt(place: Span, parts: Parts, isMark: boolean): number {
	const { text, sentences, markup } = parts;
	const index = lastStart(sentences, place.start);
	const sentence = sentences[index];
	if (sentence === undefined) return -1;
	// A mark that the splitting left behind a sentence.
	if (place.start >= sentence.end) return /^\S*$/.test(text.slice(sentence.end, place.start)) ? index : -1;
	const before = { start: sentence.start, end: place.start };
	if (hasWords(text, before, within(markup, before))) return index;
	// Nothing but citations stands before it: it belongs to what follows only if that goes on with the sentence.
	const after = text.slice(place.end, sentence.end);
	if (!isMark && /^[\s,:;]*(?:['’]s\b|[*_]*\p{Ll})/u.test(after)) return index;
	const previous = sentences[index - 1];
	if (previous === undefined) return -1;
	const between = text.slice(previous.end, sentence.start);
	return /^[ \t([—–-]*(?:\r?\n[ \t>]*[([—–-]*)?$/u.test(between) ? index - 1 : -1;
}

/** The spans that lie in `span`, of spans in order. */
function within<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
	const found: T[] = [];
	for (let at = Math.max(0, lastStart(spans, span.start)); at < spans.length; at++) {
		const one = spans[at] as T;
		if (one.start >= span.end) break;
		if (one.end > span.start) found.push(one);
	}
	return found;
}

/** Fewer words than this name a source; more say something of their own. */
const fewestWords = 5;

/** Whether the words of the link name the source instead of being part of what is said. */
function isOnlyLabel(judged: JudgedCitation): boolean {
	const { citation, source } = judged;
	const label = citation.label.trim().toLowerCase();
	if (label.split(/\s+/).length < fewestWords) return true;
	const metadata = source ? metadataAt(source, citedSpan(judged)?.start ?? 0) : {};
	const names = [metadata.publisher?.value, metadata.title?.value, citationLabel(metadata, citation.path)];
	return names.some((name) => name && label.startsWith(name.trim().toLowerCase().replace(/…$/, "")));
}
