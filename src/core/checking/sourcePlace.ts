// Places of sources, as findings point at them.
import type { IndexedSource, SourceContent } from "../corpus/indexedSource.ts";
import { oneLine, passageIndexAt } from "../corpus/views.ts";
import type { SourcePlace } from "../model/noteCheck.ts";
import type { Span } from "../model/span.ts";

/** Longest words of a place that are shown. */
const longestWords = 300;

export function sourcePlace({ file }: IndexedSource, { source, lines }: SourceContent, span: Span): SourcePlace {
	const words = oneLine(source.text.slice(span.start, Math.min(span.end, span.start + 2 * longestWords)));
	return {
		source: file.uri,
		path: file.path,
		span: { start: span.start, end: span.end },
		line: lines.positionAt(span.start).line + 1,
		isFileText: source.isFileText,
		words: words.length > longestWords ? `${words.slice(0, longestWords)}…` : words,
	};
}

/** From the start of the passage in which the span starts to the end of the one in which it ends. */
export function wholePassages({ passages }: SourceContent, span: Span): Span {
	const first = passages[passageIndexAt(passages, span.start)];
	const last = passages[passageIndexAt(passages, Math.max(span.start, span.end - 1))];
	return {
		start: first ? Math.min(first.start, span.start) : span.start,
		end: last && last.start < span.end ? Math.max(last.end, span.end) : span.end,
	};
}
