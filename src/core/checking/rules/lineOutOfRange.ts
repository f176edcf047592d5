// The rule `line-out-of-range`: a line or page without a quote lies past the end of the source.
import type { SourceContent } from "../../corpus/indexedSource.ts";
import type { CheckRule } from "../checkRule.ts";

export const lineOutOfRange: CheckRule = {
	code: "line-out-of-range",
	check: ({ citations }) =>
		citations.flatMap(({ citation, target, source }) => {
			const { locator, quote } = citation;
			if (!source?.content || quote !== undefined || !locator || locator.kind === "fragment") return [];
			const cited = locator.kind === "lines" ? locator.last : locator.page;
			const there = locator.kind === "lines" ? linesOf(source.content) : source.content.source.pages?.length;
			if (there === undefined || cited <= there) return [];
			const unit = locator.kind === "lines" ? "line" : "page";
			return [{ span: citation.span, details: { path: citation.path, cited, there, unit }, source: target }];
		}),
};

/** A line end at the very end starts no line that anyone sees. */
function linesOf({ source, lines }: SourceContent): number {
	return /[\r\n]$/.test(source.text) ? lines.lineCount - 1 : lines.lineCount;
}
