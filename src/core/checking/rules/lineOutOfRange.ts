// The rule `line-out-of-range`: a line or page without a quote lies past the end of the source, or an article is gone from it.
import type { SourceContent } from "../../corpus/indexedSource.ts";
import type { Locator } from "../../model/locator.ts";
import type { CheckRule, RuleFinding } from "../checkRule.ts";

export const lineOutOfRange: CheckRule = {
	code: "line-out-of-range",
	check: ({ citations }) =>
		citations.flatMap(({ citation, target, source }): readonly RuleFinding[] => {
			const { locator, quote, path, span } = citation;
			if (!source?.content || quote !== undefined || !locator) return [];
			const beyond = whatIsBeyond(locator, source.content);
			return beyond ? [{ span, details: { path, ...beyond }, source: target }] : [];
		}),
};

function whatIsBeyond(locator: Locator, content: SourceContent): RuleFinding["details"] | undefined {
	const { articles, pages } = content.source;
	switch (locator.kind) {
		case "lines":
			return beyondLast(locator.last, linesOf(content), "line");
		case "page":
			return beyondLast(locator.page, pages?.length, "page");
		case "article": {
			const isGone = articles !== undefined && !articles.some(({ key }) => key === locator.key);
			return isGone ? { cited: locator.key, unit: "article" } : undefined;
		}
		default:
			return undefined;
	}
}

function beyondLast(cited: number, there: number | undefined, unit: string): RuleFinding["details"] | undefined {
	return there !== undefined && cited > there ? { cited, there, unit } : undefined;
}

/** A line end at the very end starts no line that anyone sees. */
function linesOf({ source, lines }: SourceContent): number {
	return /[\r\n]$/.test(source.text) ? lines.lineCount - 1 : lines.lineCount;
}
