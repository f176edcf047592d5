// What a section of the card is: lines about one aspect, or nothing to say.

import type { EntitySummary, PassageView } from "../model/views.ts";
import type { CardLine } from "./card.ts";

/** A passage chosen for the card. */
export interface ChosenPassage {
	readonly view: PassageView;
	/** The passage's words as they are shown: whole, or cut around the name with "…". */
	readonly excerpt: string;
	/** How the source is named to people. */
	readonly label: string;
}

/** All that the sections of one entity's card may use. */
export interface EntityCardContext {
	readonly summary: EntitySummary;
	/** First and last date of publication among the sources that mention it, ISO 8601. */
	readonly dates?: { readonly first: string; readonly last: string };
	readonly passages: readonly ChosenPassage[];
	/** Whether there are sources that have not been read yet. */
	readonly isSoFar?: boolean;
}

export interface HoverSection {
	readonly id: string;
	/** The section's lines; empty when there is nothing to say. */
	render(context: EntityCardContext): readonly CardLine[];
}
