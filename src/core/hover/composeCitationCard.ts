// The card of a citation: how well it holds, and the passage it points at.

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

const gradeSentences: Readonly<Record<AnchoringGrade, string>> = {
	exact: "The source says exactly this.",
	normalised: "The source says this; only spacing or punctuation marks are set differently.",
	moved: "The source says this, at another place than the citation says.",
	ambiguous: "The source says this at several places, none of them the cited one.",
	near: "The source says something close to this.",
	lost: "The quoted words are not in the source any more.",
};

export function composeCitationCard(context: CitationCardContext): HoverCard {
	if (!context.grade) {
		return {
			lines: [
				{ role: "heading", runs: [{ text: "Source missing", strong: true }] },
				{ role: "text", runs: [{ text: `There is no source at ${context.path}.` }] },
			],
		};
	}
	const state = context.hasQuote
		? gradeSentences[context.grade]
		: "This citation quotes no words, so only its place is known.";
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
