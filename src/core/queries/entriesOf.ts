// Where the catalogues speak of an entity.
import type { LibraryState } from "../corpus/libraryState.ts";
import { foldName } from "../entities/aliases/foldName.ts";
import type { CatalogueEntry } from "../model/views.ts";

export function entriesOf(id: string, { knowledge, catalogue }: LibraryState): readonly CatalogueEntry[] {
	const entity = knowledge.entities.get(id);
	if (entity?.status !== "confirmed") return [];
	const folded = foldName(entity.name);
	return catalogue.entities
		.filter(({ name }) => foldName(name) === folded)
		.map(({ uri, nameSpan }) => ({ uri, ...nameSpan }));
}
