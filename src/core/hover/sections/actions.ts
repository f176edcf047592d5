// The last line: what can be done with the entity.
import type { CardAction, CardRun } from "../card.ts";
import type { HoverSection } from "../section.ts";

export const actionsSection: HoverSection = {
	id: "actions",
	render: ({ summary: { entity, mentions } }) => {
		const link = (text: string, kind: EntityActionKind): CardRun => ({ text, action: { kind, entity: entity.id } });
		const links = [
			...(mentions > 0 ? [link("All Mentions", "show-mentions")] : []),
			entity.status === "confirmed" ? link("Edit Entry", "edit-entity") : link("Confirm", "confirm-entity"),
			link("Same As…", "merge-entity"),
			link("Ignore", "ignore-entity"),
		];
		const runs = links.flatMap((run, index) => (index === 0 ? [run] : [{ text: " · " }, run]));
		return [{ role: "actions", runs }];
	},
};

type EntityActionKind = Extract<CardAction, { readonly entity: string }>["kind"];
