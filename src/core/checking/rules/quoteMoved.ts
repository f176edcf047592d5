// The rule `quote-moved`: the quote stands elsewhere in the source, once.
import { locate } from "../../corpus/locate.ts";
import type { CheckRule } from "../checkRule.ts";
import { placeName } from "../placeNames.ts";
import { updateLocator } from "../repairs.ts";
import { sourcePlace } from "../sourcePlace.ts";

export const quoteMoved: CheckRule = {
	code: "quote-moved",
	check: ({ note, citations }) =>
		citations.flatMap(({ citation, target, source, anchoring }) => {
			if (!source?.content || anchoring?.grade !== "moved" || !anchoring.span) return [];
			const place = sourcePlace(source, source.content, anchoring.span);
			const cited = placeName(citation.locator);
			const now = placeName(locate(source.content, anchoring.span));
			return [
				{
					span: citation.span,
					details: {
						path: citation.path,
						...(cited !== undefined && now !== undefined && { cited, now }),
					},
					grade: "moved" as const,
					source: target,
					related: [place],
					repairs: [updateLocator(note.text, citation, source.content, anchoring.span)],
				},
			];
		}),
};
