// The rule `quote-near`: the source says something close to the quote. Its words are offered, and never taken unasked.
import type { CheckRule } from "../checkRule.ts";
import { takeWords } from "../repairs.ts";
import { sourcePlace } from "../sourcePlace.ts";

export const quoteNear: CheckRule = {
	code: "quote-near",
	check: ({ note, citations }) =>
		citations.flatMap(({ citation, target, source, anchoring }) => {
			if (!source?.content || anchoring?.grade !== "near" || !anchoring.suggestion) return [];
			const place = sourcePlace(source, source.content, anchoring.suggestion);
			return [
				{
					span: citation.span,
					details: { path: citation.path, words: place.words },
					grade: "near" as const,
					source: target,
					related: [place],
					repairs: [takeWords(note.text, citation, source.content, anchoring.suggestion)],
				},
			];
		}),
};
