// Its other names, the longest first: a full name explains an acronym best.
import type { HoverSection } from "../section.ts";

const shownAliases = 5;

export const aliasesSection: HoverSection = {
	id: "aliases",
	render: ({ summary: { entity } }) => {
		const names = [...new Set(entity.aliases.map((alias) => alias.name))].filter((name) => name !== entity.name);
		if (names.length === 0) return [];
		names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
		const shown = names.slice(0, shownAliases).join(", ");
		const rest = names.length - shownAliases;
		return [{ role: "text", runs: [{ text: rest > 0 ? `${shown} and ${rest} more` : shown }] }];
	},
};
