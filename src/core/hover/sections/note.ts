// What the writer's own catalogue says about it.
import type { HoverSection } from "../section.ts";

export const noteSection: HoverSection = {
	id: "note",
	render: ({ summary: { entity } }) => (entity.note ? [{ role: "text", runs: [{ text: entity.note }] }] : []),
};
