// The passages that say most, each with its source.
import { formatDate } from "../../text/formatDate.ts";
import type { CardLine, CardRun } from "../card.ts";
import type { ChosenPassage, HoverSection } from "../section.ts";

export const passagesSection: HoverSection = {
	id: "passages",
	render: ({ passages }) => passages.flatMap(passageLines),
};

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
