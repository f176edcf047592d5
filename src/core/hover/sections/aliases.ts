// Its other names, the longest first: a full name explains an acronym best. What a source defined says where.
import type { Alias } from "../../model/entity.ts";
import type { HoverSection } from "../section.ts";

const shownAliases = 5;

export const aliasesSection: HoverSection = {
	id: "aliases",
	render: ({ summary: { entity } }) => {
		const byName = new Map(entity.aliases.map((alias) => [alias.name, alias]));
		byName.delete(entity.name);
		if (byName.size === 0) return [];
		const aliases = [...byName.values()].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
		const shown = aliases.slice(0, shownAliases).map(withReason).join(", ");
		const rest = aliases.length - shownAliases;
		return [{ role: "text", runs: [{ text: rest > 0 ? `${shown} and ${rest} more` : shown }] }];
	},
};

function withReason({ name, reason }: Alias): string {
	return reason.kind === "defined" ? `${name} (defined in ${fileOf(reason.source)})` : name;
}

function fileOf(uri: string): string {
	const file = uri.slice(uri.lastIndexOf("/") + 1);
	try {
		return decodeURIComponent(file);
	} catch {
		return file;
	}
}
