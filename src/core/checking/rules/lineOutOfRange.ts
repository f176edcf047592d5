// The rule `line-out-of-range`: a locator without a quote points past the end of the source.
import type { CheckRule } from "../checkRule.ts";

export const lineOutOfRange: CheckRule = {
	code: "line-out-of-range",
	check: ({ citations }) =>
		citations.flatMap(({ citation, target, source }) => {
			const { locator, quote } = citation;
			if (!source?.content || quote !== undefined || locator?.kind !== "lines") return [];
			const { text } = source.content.source;
			const { lineCount } = source.content.lines;
			// A line end at the very end starts no line that anyone sees.
			const lines = /[\r\n]$/.test(text) ? lineCount - 1 : lineCount;
			if (locator.last <= lines) return [];
			return [
				{
					span: citation.span,
					details: { path: citation.path, line: locator.last, lines },
					source: target,
				},
			];
		}),
};
