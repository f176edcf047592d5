// Spans of a source to locators that its readers understand.
import type { Locator } from "../model/locator.ts";
import { articleAt } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { SourceContent } from "./indexedSource.ts";

/** A text fragment repeats this many words of each end of a longer passage; browsers find them in order. */
const fragmentWords = 5;

/** Where `span` of the readable text is: a text fragment for HTML, which browsers open, a page for PDF, one of several articles, otherwise lines. */
export function locate({ source, lines }: SourceContent, span: Span): Locator {
	const page = source.pages?.find(({ start, end }) => start <= span.start && span.start < end);
	if (page) return { kind: "page", page: page.number };
	const article = articleAt(source.articles, span.start);
	if (article) return { kind: "article", key: article.key };
	if (source.format !== "html") {
		const last = Math.max(span.start, span.end - 1);
		return { kind: "lines", first: lines.positionAt(span.start).line + 1, last: lines.positionAt(last).line + 1 };
	}
	const words = source.text.slice(span.start, span.end).split(/\s+/).filter(Boolean);
	if (words.length <= 2 * fragmentWords) return { kind: "fragment", start: words.join(" ") };
	return {
		kind: "fragment",
		start: words.slice(0, fragmentWords).join(" "),
		end: words.slice(-fragmentWords).join(" "),
	};
}
