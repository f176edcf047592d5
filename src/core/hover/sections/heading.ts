// Who it is: name, kind, and whether the writer has confirmed it.
import type { HoverSection } from "../section.ts";

export const headingSection: HoverSection = {
	id: "heading",
	render: ({ summary: { entity } }) => [
		{
			role: "heading",
			runs: [{ text: entity.name, strong: true }, { text: ` · ${entity.kind} · ${entity.status}` }],
		},
	],
};
