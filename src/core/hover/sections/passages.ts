// The passages that say most, each with its source.
import { formatDate } from "../../text/formatDate.ts";
import type { CardLine, CardRun } from "../card.ts";
import { fitPassages } from "../fitPassages.ts";
import type { ChosenPassage, EntityCardContext, HoverSection } from "../section.ts";

export const passagesSection: HoverSection = {
	id: "passages",
	render: (context) => fitPassages(context.passages, otherLines(context)).flatMap(passageLines),
};

/** Heading, counts and actions are always there; names and note may be. */
function otherLines({ summary: { entity } }: EntityCardContext): number {
	return 3 + (entity.aliases.length > 1 ? 1 : 0) + (entity.note ? 1 : 0);
}

/** The passage and, under it, where it stands and what can be done with it. */
export function passageLines(chosen: ChosenPassage): readonly CardLine[] {
	const { id, source } = chosen.view;
	const origin: CardRun[] = [{ text: chosen.label }];
	if (source.metadata.published) origin.push({ text: ` · ${formatDate(source.metadata.published.value)}` });
	origin.push(
		{ text: " · " },
		{ text: "Open", action: { kind: "open-passage", passage: id } },
		{ text: " · " },
		{ text: "Cite", action: { kind: "cite-passage", passage: id } },
	);
	return [
		{ role: "quote", runs: [{ text: chosen.excerpt }] },
		{ role: "origin", runs: origin },
	];
}
