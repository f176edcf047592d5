// The card of a name: one entity's sections, or the choice when a name has several owners.
import type { CardLine, HoverCard } from "./card.ts";
import { hoverSections } from "./registry.ts";
import type { EntityCardContext } from "./section.ts";
import { countsSection } from "./sections/counts.ts";
import { headingSection } from "./sections/heading.ts";
import { noteSection } from "./sections/note.ts";

/** Composes the card. Several contexts mean that the name is ambiguous: each owner is shown in short, none is guessed. */
export function composeEntityCard(contexts: readonly EntityCardContext[]): HoverCard | undefined {
	const [only, ...others] = contexts;
	if (!only) return undefined;
	if (others.length === 0) return { lines: hoverSections.flatMap((section) => section.render(only)) };
	const lines: CardLine[] = [
		{
			role: "text",
			runs: [{ text: `This name belongs to ${contexts.length} entities. Which one is meant is yours to say.` }],
		},
	];
	for (const context of contexts) {
		lines.push(...headingSection.render(context), ...noteSection.render(context), ...countsSection.render(context));
		lines.push({
			role: "actions",
			runs: [{ text: "All Mentions", action: { kind: "show-mentions", entity: context.summary.entity.id } }],
		});
	}
	return { lines };
}
