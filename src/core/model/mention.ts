// A mention: one occurrence of a name in a text.
import type { EntityKind } from "./entity.ts";
import type { Span } from "./span.ts";

/** A name that recognition sees in a document; not yet tied to an entity. */
export interface RecognisedName extends Span {
	/** The words, `text.slice(start, end)`: without leading article and possessive. */
	readonly surface: string;
	readonly kind: EntityKind;
	/** How sure recognition is of span and kind together, 0 to 1. */
	readonly certainty: number;
}

/** One occurrence of a known name, in the text that was matched. */
export interface Mention extends Span {
	/**
	 * Ids of the entities that own the name. More than one means that the name is ambiguous:
	 * all are listed and none is guessed. Never empty.
	 */
	readonly entities: readonly string[];
}

/** A mention in a source, with the kind recognition sees there. */
export interface SourceNameMention extends Mention {
	readonly kind: EntityKind;
	/** How sure recognition is of it, 0 to 1. */
	readonly certainty: number;
}

/** How often an entity is mentioned in all sources. */
export interface EntityCounts {
	readonly mentions: number;
	/** Number of documents that mention it: sources, and of a source that holds several articles each that does. */
	readonly sourceCount: number;
	/** URIs of the sources that mention it, by path. */
	readonly sources: readonly string[];
}

export const noCounts: EntityCounts = { mentions: 0, sourceCount: 0, sources: [] };
