// What hosts are shown of sources and passages.

import type { Passage } from "../model/passage.ts";
import type { Span } from "../model/span.ts";
import type { ArticleSummary, PassageView, SourceSummary } from "../model/views.ts";
import { type IndexedSource, metadataAt, type SourceContent, sourceMetadata } from "./indexedSource.ts";
import { locate } from "./locate.ts";
import { formatPassageId } from "./passageId.ts";

function summariseFile(source: IndexedSource): SourceSummary {
	const { file, content, findings } = source;
	return {
		uri: file.uri,
		path: file.path,
		...(content && { format: content.source.format }),
		metadata: sourceMetadata(source),
		words: content?.words ?? 0,
		passages: content?.passageCount ?? 0,
		findings,
	};
}

/** With the articles of a file that holds several. */
export function summariseSource(source: IndexedSource): SourceSummary {
	const { articleCounts = [] } = source.content ?? {};
	const articles = source.content?.source.articles?.map(({ key, start }, at): ArticleSummary => {
		const { words = 0, passages = 0 } = articleCounts[at] ?? {};
		return { key, metadata: metadataAt(source, start), start, words, passages };
	});
	return { ...summariseFile(source), ...(articles && { articles }) };
}

/** The passages that reach into the span. */
export function passagesWithin(passages: readonly Passage[], { start, end }: Span): readonly Passage[] {
	const first = passageIndexAt(passages, start);
	if (first < 0) return [];
	const next = passageIndexAt(passages, end);
	return passages.slice(first, next < 0 ? passages.length : next);
}

/** The view of a span of a source, which is usually a passage. */
export function viewPassage(source: IndexedSource, content: SourceContent, span: Span): PassageView {
	const { text, isFileText } = content.source;
	return {
		id: formatPassageId({ sourceNumber: source.number, span }),
		source: { ...summariseFile(source), metadata: metadataAt(source, span.start) },
		text: oneLine(text.slice(span.start, span.end)),
		span: { start: span.start, end: span.end },
		locator: locate(content, span),
		line: content.lines.positionAt(span.start).line + 1,
		isFileText,
	};
}

export function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}

/** Index of the passage that holds the offset or is the next one after it; -1 behind the last. */
export function passageIndexAt(passages: readonly Passage[], offset: number): number {
	let low = 0;
	let high = passages.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((passages[middle] as Passage).end <= offset) low = middle + 1;
		else high = middle;
	}
	return low < passages.length ? low : -1;
}
