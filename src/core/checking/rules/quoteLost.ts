// The rule `quote-lost`: the quoted words are nowhere in the source. Shows what is nearest to them.
import type { CheckRule } from "../checkRule.ts";
import { nearestPassage } from "../nearestPassage.ts";
import { sourcePlace } from "../sourcePlace.ts";

/** A title without a locator that is shorter may be a tooltip. */
const fewestWords = 4;

export const quoteLost: CheckRule = {
	code: "quote-lost",
	check: ({ citations }) =>
		citations.flatMap(({ citation, target, source, anchoring }) => {
			if (!source?.content || anchoring?.grade !== "lost") return [];
			const { locator } = citation;
			const words = citation.quote ?? (locator?.kind === "fragment" ? `${locator.start} ${locator.end ?? ""}` : "");
			if (locator === undefined && words.trim().split(/\s+/).length < fewestWords) return [];
			const nearest = nearestPassage(words, source.content);
			return [
				{
					span: citation.span,
					details: { path: citation.path },
					grade: "lost" as const,
					source: target,
					related: nearest ? [sourcePlace(source, source.content, nearest)] : [],
				},
			];
		}),
};
