// The rule `figure-differs`: a figure of a cited sentence disagrees with the cited passage, and stands nowhere in it.
import type { CheckRule } from "../checkRule.ts";
import { differingFigures } from "../figures/differingFigures.ts";
import { citedSpan, type JudgedCitation } from "../judgedCitation.ts";
import { replaceWords } from "../repairs.ts";
import { sourcePlace, wholePassages } from "../sourcePlace.ts";

interface CitedPassage {
	readonly citation: JudgedCitation;
	/** In the source. */
	readonly start: number;
	/** In the passages as they are joined. */
	readonly at: number;
	readonly text: string;
}

/** Between passages of several citations: they are read as separate sentences. */
const gap = "\n\n";

/** Undefined when one of the citations points nowhere for sure: the figure may be from there. */
function citedPassages(citations: readonly JudgedCitation[]): readonly CitedPassage[] | undefined {
	const passages: CitedPassage[] = [];
	let at = 0;
	for (const citation of citations) {
		const content = citation.source?.content;
		const span = citedSpan(citation);
		if (!content || !span) return undefined;
		const whole = wholePassages(content, span);
		const text = content.source.text.slice(whole.start, whole.end);
		passages.push({ citation, start: whole.start, at, text });
		at += text.length + gap.length;
	}
	return passages;
}

export const figureDiffers: CheckRule = {
	code: "figure-differs",
	check: ({ note, sentences }) =>
		sentences.flatMap(({ prose, citations, hasOtherNotes }) => {
			const passages = hasOtherNotes || !/\p{N}|\p{L}/u.test(prose.text) ? undefined : citedPassages(citations);
			if (!passages) return [];
			const said = passages.map(({ text }) => text).join(gap);
			return differingFigures(prose.text, said).flatMap(({ figure, source: theirs }) => {
				const passage = passages.findLast(({ at }) => at <= theirs.start);
				const source = passage?.citation.source;
				if (!passage || !source?.content) return [];
				const span = prose.toNote(figure);
				const inSource = {
					start: passage.start + theirs.start - passage.at,
					end: passage.start + theirs.end - passage.at,
				};
				const words = said.slice(theirs.start, theirs.end).replace(/\s+/g, " ");
				return [
					{
						span,
						details: { figure: prose.text.slice(figure.start, figure.end), source: words },
						source: passage.citation.target,
						related: [sourcePlace(source, source.content, inSource)],
						repairs: [replaceWords(note.text, "take-figure", `Change to ${words}`, span, words)],
					},
				];
			});
		}),
};
