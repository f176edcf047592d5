// What a writer can do to the catalogue, as data.
import type { EntityKind } from "../../../model/entity.ts";

/** An entity as it is known now: confirmed, or a candidate that an action writes into the catalogue. */
export interface EntityReference {
	/** The name it is shown under. */
	readonly name: string;
	readonly kind?: EntityKind;
	/** Its other names; written down with it when it has no entry yet. */
	readonly aliases?: readonly string[];
}

export type CurationAction =
	/** Writes a candidate into the catalogue. */
	| { readonly kind: "confirm"; readonly entity: EntityReference }
	/** Makes two one: `other`'s names become aliases of `entity`. */
	| { readonly kind: "same-as"; readonly entity: EntityReference; readonly other: EntityReference }
	/** Keeps two apart for good. */
	| { readonly kind: "not-same-as"; readonly entity: EntityReference; readonly other: EntityReference }
	| { readonly kind: "set-kind"; readonly entity: EntityReference; readonly entityKind: EntityKind }
	/** Shows it under another name; the old one stays as an alias. */
	| { readonly kind: "rename"; readonly entity: EntityReference; readonly name: string }
	/** Says that a name is no entity. */
	| { readonly kind: "ignore"; readonly entity: EntityReference }
	| { readonly kind: "add-alias"; readonly entity: EntityReference; readonly alias: string };
