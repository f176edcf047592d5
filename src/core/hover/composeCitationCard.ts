// The card of a citation: how well it holds, and the passage it points at.
import { describeGrade } from "../messages/gradeText.ts";
import type { AnchoringGrade } from "../model/citation.ts";
import type { PassageView } from "../model/views.ts";
import type { HoverCard } from "./card.ts";
import { passageLines } from "./sections/passages.ts";

/** What is known about a citation when its card is made. */
export interface CitationCardContext {
	/** Absent when the cited source does not exist. */
	readonly grade?: AnchoringGrade;
	/** The cited path, as the note has it. */
	readonly path: string;
	/** Where it points, if anywhere. */
	readonly passage?: PassageView;
	readonly label: string;
	/** Whether the citation quotes words; without them only the line can be checked. */
	readonly hasQuote: boolean;
}

export function composeCitationCard(context: CitationCardContext): HoverCard {
	if (!context.grade) {
		return {
			lines: [
				{ role: "heading", runs: [{ text: "Source missing", strong: true }] },
				{ role: "text", runs: [{ text: `There is no source at ${context.path}.` }] },
			],
		};
	}
	const state = describeGrade(context.hasQuote ? context.grade : undefined);
	return {
		lines: [
			{
				role: "heading",
				runs: [{ text: context.label, strong: true }, { text: context.hasQuote ? ` · ${context.grade}` : "" }],
			},
			{ role: "text", runs: [{ text: state }] },
			...(context.passage
				? passageLines({ view: context.passage, excerpt: context.passage.text, label: context.label })
				: []),
		],
	};
}
