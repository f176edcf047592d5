// What one document says about names: small enough to keep for every source, and all that alias resolution needs.
import type { AliasReason, EntityKind } from "../../model/entity.ts";

/** One name in a document, all its spellings together. */
export interface DocumentName {
	/** The spelling that is used most. */
	readonly surface: string;
	/** Where spellings of one name meet, in this document and in others. */
	readonly key: string;
	/** The kind that most of its mentions have. */
	readonly kind: EntityKind;
	/** Of the surest mention, less where mentions disagree about the kind; 0 to 1. */
	readonly certainty: number;
	/** Number of mentions; 0 when the name stands only in the brackets of a definition. */
	readonly count: number;
	/** Offset of the first mention in the readable text. */
	readonly first: number;
	/** Every spelling, `surface` first. */
	readonly spellings: readonly string[];
}

/** A short name and the long ones it may stand for, by what this document says. */
export interface DocumentLink {
	/** Index into `names`. */
	readonly short: number;
	/** Indices into `names`. When they turn out to be several entities, nothing is merged. */
	readonly longs: readonly number[];
	readonly reason: AliasReason;
}

/** What an array of names has too. */
export interface NameList extends Iterable<DocumentName> {
	readonly length: number;
	/** `index` from 0. */
	at(index: number): DocumentName | undefined;
}

export interface DocumentNames {
	/** URI. */
	readonly source: string;
	/** In order of first mention. */
	readonly names: NameList;
	readonly links: readonly DocumentLink[];
}
