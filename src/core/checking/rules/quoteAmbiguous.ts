// The rule `quote-ambiguous`: the quote stands at several places, none of them the cited one.
import type { CheckRule } from "../checkRule.ts";
import { choosePlace } from "../repairs.ts";
import { sourcePlace } from "../sourcePlace.ts";

/** More than anyone chooses from in a menu. */
const mostChoices = 8;

export const quoteAmbiguous: CheckRule = {
	code: "quote-ambiguous",
	check: ({ note, citations }) =>
		citations.flatMap(({ citation, target, source, anchoring }) => {
			const content = source?.content;
			if (!source || !content || anchoring?.grade !== "ambiguous") return [];
			const places = anchoring.candidates ?? [];
			const shown = places.slice(0, mostChoices);
			return [
				{
					span: citation.span,
					details: { path: citation.path, count: places.length },
					grade: "ambiguous" as const,
					source: target,
					related: shown.map((span) => sourcePlace(source, content, span)),
					repairs: shown.map((span) => choosePlace(note.text, citation, content, span)),
				},
			];
		}),
};
