// The last line: what can be done with the entity.
import type { CardRun } from "../card.ts";
import type { HoverSection } from "../section.ts";

export const actionsSection: HoverSection = {
	id: "actions",
	render: ({ summary: { entity, mentions } }) => {
		const runs: CardRun[] = [];
		if (mentions > 0)
			runs.push({ text: "All Mentions", action: { kind: "show-mentions", entity: entity.id } }, { text: " · " });
		runs.push({
			text: entity.status === "confirmed" ? "Edit Entry" : "Add to Catalogue",
			action: { kind: "edit-entity", entity: entity.id },
		});
		return [{ role: "actions", runs }];
	},
};
