// The rule `quote-moved`: the quote stands elsewhere in the source, once.
import type { CheckRule } from "../checkRule.ts";
import { updateLocator } from "../repairs.ts";
import { sourcePlace } from "../sourcePlace.ts";

export const quoteMoved: CheckRule = {
	code: "quote-moved",
	check: ({ note, citations }) =>
		citations.flatMap(({ citation, target, source, anchoring }) => {
			if (!source?.content || anchoring?.grade !== "moved" || !anchoring.span) return [];
			const place = sourcePlace(source, source.content, anchoring.span);
			const { locator } = citation;
			return [
				{
					span: citation.span,
					details: {
						path: citation.path,
						...(locator?.kind === "lines" && { line: place.line, cited: locator.first }),
					},
					grade: "moved" as const,
					source: target,
					related: [place],
					repairs: [updateLocator(note.text, citation, source.content, anchoring.span)],
				},
			];
		}),
};
