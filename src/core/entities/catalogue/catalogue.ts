// The writer's own list of entities: what `entities.yaml` says.
import type { CaseRule, EntityKind } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";

export interface CatalogueAlias {
	readonly name: string;
	/** Absent: decided by the rule for names without one. */
	readonly caseRule?: CaseRule;
	/** In the text of the catalogue. */
	readonly span: Span;
}

export interface CatalogueEntity {
	readonly name: string;
	/** Absent when the writer did not say. */
	readonly kind?: EntityKind;
	readonly aliases: readonly CatalogueAlias[];
	/** Names of entities this one must never be merged with. */
	readonly notSameAs: readonly string[];
	readonly note?: string;
	/** http(s) only. */
	readonly url?: string;
	/** URI of the file it stands in. */
	readonly uri: string;
	/** The name, in the text of that file. */
	readonly nameSpan: Span;
}

export interface Catalogue {
	readonly entities: readonly CatalogueEntity[];
	/** Names that are never an entity. */
	readonly ignored: readonly string[];
}

export const emptyCatalogue: Catalogue = { entities: [], ignored: [] };
