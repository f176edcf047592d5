// Several catalogues, one a workspace folder, as one.
import type { Catalogue } from "./catalogue.ts";

/** Entities and ignored names in the order given; a name that is ignored in one folder is ignored in all. */
export function mergeCatalogues(catalogues: readonly Catalogue[]): Catalogue {
	const only = catalogues.length === 1 ? catalogues[0] : undefined;
	if (only !== undefined) return only;
	return {
		entities: catalogues.flatMap((catalogue) => catalogue.entities),
		ignored: [...new Set(catalogues.flatMap((catalogue) => catalogue.ignored))],
	};
}
