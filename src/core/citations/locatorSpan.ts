// The part of a source that a locator names.
import type { Locator } from "../model/locator.ts";
import type { Span } from "../model/span.ts";
import type { AnchorText } from "../text/anchorText.ts";
import { elision } from "./elide.ts";
import { exactPlaces, normalisedPlaces } from "./quotePlaces.ts";

/** Undefined when the locator points past the end, or at words that are not there. Of several places, the first. */
export function locatorSpan(source: AnchorText, locator: Locator): Span | undefined {
	const { text, lines } = source;
	if (locator.kind === "lines") {
		if (locator.first > lines.lineCount) return undefined;
		const end = locator.last >= lines.lineCount ? text.length : lines.lineStart(locator.last);
		return { start: lines.lineStart(locator.first - 1), end };
	}
	if (locator.kind === "page") {
		const page = source.pages?.[locator.page - 1];
		return page && { start: page.start, end: page.end };
	}
	if (locator.kind === "article") {
		const article = source.articles?.find(({ key }) => key === locator.key);
		return article && { start: article.start, end: article.end };
	}
	const words = locator.end === undefined ? locator.start : `${locator.start}${elision}${locator.end}`;
	return exactPlaces(source, words)[0] ?? normalisedPlaces(source, words)[0];
}
