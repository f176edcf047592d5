// What alias resolution says about a collection of documents.
import type { AliasReason, Entity } from "../../model/entity.ts";
import { foldName } from "./foldName.ts";

/** A merge that is likely, and left to the writer. */
export interface MergeSuggestion {
	/** Entity ids; `a` is the one with the shorter name. */
	readonly a: string;
	readonly b: string;
	readonly reason: AliasReason;
}

/** What a name means in one document only. */
export interface ScopedName {
	readonly entity: string;
	readonly reason: AliasReason;
}

export interface Resolution {
	/** Confirmed ones in the catalogue's order, then candidates in the order of sources and first mentions. */
	readonly entities: readonly Entity[];
	/** Names that several entities own, as written in the sources, with the ids of all owners. */
	readonly ambiguous: ReadonlyMap<string, readonly string[]>;
	/** By source, then by spelling: names that mean in that document what they do not, or not surely, mean elsewhere. */
	readonly scoped: ReadonlyMap<string, ReadonlyMap<string, ScopedName>>;
	readonly suggestions: readonly MergeSuggestion[];
	/** Owners of every spelling in the sources and the catalogue, whatever the document. */
	readonly owners: NameOwners;
}

/** Owners by spelling. */
export interface NameOwners {
	get(spelling: string): readonly string[] | undefined;
}

/** Ids of the entities that a recognised spelling means in a document: one, several when ambiguous, or none. */
export function ownersIn(resolution: Resolution, source: string, surface: string): readonly string[] {
	const scoped = resolution.scoped.get(source)?.get(surface);
	if (scoped !== undefined) return [scoped.entity];
	return resolution.owners.get(surface) ?? resolution.owners.get(foldName(surface)) ?? [];
}
