// Articles after one another: title, empty line, text.
import type { Heading } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { HtmlText } from "../html/htmlText.ts";

export interface ArticleWriter {
	/** Of the text so far. */
	readonly length: number;
	/** Where the article stands then; undefined when it has no text. */
	write(title: string | undefined, body: Pick<HtmlText, "text" | "notProse">): Span | undefined;
	/** The titles are headings, and the first words of what has no title. */
	finish(): { readonly text: string; readonly notProse: readonly Span[]; readonly headings: readonly Heading[] };
}

/** Characters by which an article without a title is known in the outline. */
const longestName = 60;

function firstWords(text: string): string {
	const [line = ""] = text.split("\n", 1);
	if (line.length <= longestName) return line;
	const end = line.lastIndexOf(" ", longestName);
	return line.slice(0, end > 0 ? end : longestName);
}

export function createArticleWriter(): ArticleWriter {
	const headings: Heading[] = [];
	const parts: string[] = [];
	const notProse: Span[] = [];
	let length = 0;
	/** Returns where it starts. */
	function add(text: string): number {
		const separator = length === 0 ? "" : "\n\n";
		parts.push(separator, text);
		length += separator.length + text.length;
		return length - text.length;
	}
	return {
		get length() {
			return length;
		},
		write(title, body) {
			const isApart = title !== undefined && body.text.split("\n", 1)[0] !== title;
			const titleStart = isApart ? add(title) : undefined;
			const bodyStart = body.text === "" ? undefined : add(body.text);
			const start = titleStart ?? bodyStart;
			if (start === undefined) return undefined;
			const name = title ?? firstWords(body.text);
			headings.push({ start, end: start + name.length, level: 1 });
			for (const span of body.notProse) {
				notProse.push({ start: span.start + (bodyStart ?? 0), end: span.end + (bodyStart ?? 0) });
			}
			return { start, end: length };
		},
		finish: () => ({ text: parts.join(""), notProse, headings }),
	};
}
