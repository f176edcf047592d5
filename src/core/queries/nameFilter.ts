// Which entities a filter box leaves.
import type { EntitySummary } from "../model/views.ts";

/** Every word of the filter has to stand in one and the same name, whatever its case; an empty filter leaves all. */
export function nameFilter(filter: string): (summary: EntitySummary) => boolean {
	const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
	if (words.length === 0) return () => true;
	return ({ entity }) =>
		entity.aliases.some(({ name }) => {
			const folded = name.toLowerCase();
			return words.every((word) => folded.includes(word));
		});
}
