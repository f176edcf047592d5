// What hosts ask for and are shown: plain data that can be posted to and from a worker.
import type { AliasReason, Entity, EntityKind } from "./entity.ts";
import type { Finding } from "./finding.ts";
import type { Locator } from "./locator.ts";
import type { Mention } from "./mention.ts";
import type { FormatId, Heading, SourceMetadata, SourcePage } from "./source.ts";
import type { Span } from "./span.ts";

/** How far a piece of work is. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** What the library holds, in numbers. */
export interface LibraryStatus {
	/** `indexing` while sources are read for the first time or again; answers are then partial. */
	readonly state: "empty" | "indexing" | "ready";
	/** Of a file that holds several articles, each counts. */
	readonly sources: number;
	/** In which they are. */
	readonly files: number;
	/** Entities that are shown: confirmed ones, and candidates over the threshold. */
	readonly entities: number;
	readonly passages: number;
	/** Another one whenever `sources` may answer otherwise, while the library lives. */
	readonly sourcesVersion: number;
	/** Findings of severity error or warning. */
	readonly problems: number;
}

/** A source without its text. */
export interface SourceSummary {
	readonly uri: string;
	/** Relative to its workspace folder, `/` always. */
	readonly path: string;
	/** Absent when the file could not be read. */
	readonly format?: FormatId;
	readonly metadata: SourceMetadata;
	/** Number of words of the readable text. */
	readonly words: number;
	readonly passages: number;
	readonly findings: readonly Finding[];
	/** The articles of a file that holds several, in order; only where sources are listed. */
	readonly articles?: readonly ArticleSummary[];
}

/** An article of a file that holds several. */
export interface ArticleSummary {
	/** Names it within the file, as citations do. */
	readonly key: string;
	readonly metadata: SourceMetadata;
	/** Where it starts in the file's readable text. */
	readonly start: number;
	readonly words: number;
	readonly passages: number;
}

/** The readable text of a source. */
export interface ReadableText {
	readonly uri: string;
	readonly text: string;
	/** Whether `text` is the decoded file itself: then an editor opens the file, otherwise this text. */
	readonly isFileText: boolean;
	/** Headings of `text`, in order, where the format has them. */
	readonly headings: readonly Heading[];
	/** Pages of `text`, in order and without gaps, where the format has them. */
	readonly pages: readonly SourcePage[];
}

/** A passage with what is needed to show, open and cite it. */
export interface PassageView {
	/** Opaque; no longer valid once its source is read again. */
	readonly id: string;
	/** Its metadata are those of the article in which the passage stands, where the file holds several. */
	readonly source: SourceSummary;
	/** The words, with white space runs as one space. */
	readonly text: string;
	/** In the source's readable text. */
	readonly span: Span;
	readonly locator: Locator;
	/** Line of the readable text where the passage starts, from 1. */
	readonly line: number;
	/** Whether `span` counts in the file itself: then an editor opens the file, otherwise the readable text. */
	readonly isFileText: boolean;
}

/** A passage found by a search. */
export interface PassageHit extends PassageView {
	/** BM25; only comparable within one search. */
	readonly score: number;
	/** Where the searched words stand, in `text`. */
	readonly matches: readonly Span[];
}

/** An entity with its counts. */
export interface EntitySummary {
	readonly entity: Entity;
	readonly mentions: number;
	/** Number of sources with at least one mention; of a file that holds several articles, each that has one. */
	readonly sources: number;
}

/** A name in a note or an open source, with the entities it may mean. */
export interface NamedMention extends Mention {
	readonly names: readonly EntitySummary[];
}

/** What kind of text is matched; it decides which parts hold no names. */
export type TextKind = "markdown" | "plain";

/** One occurrence of a name in a source. */
export interface SourceMention extends Span {
	/** The words as they stand there. */
	readonly surface: string;
	readonly kind: EntityKind;
	/** Name of the entity; the surface itself when the name is ambiguous. */
	readonly entity: string;
	/** 0 to 1; 1 for names of the catalogue. */
	readonly certainty: number;
	/** Why this is a name of the entity; absent when the name is ambiguous, or means the entity in this document only. */
	readonly reason?: AliasReason;
}

/** Text to put into a note. */
export interface TextInsertion {
	/** In the note's text, before any of the insertions is made. */
	readonly offset: number;
	readonly text: string;
}

/** A citation to be put into a note. */
export interface CitationRequest {
	/** `PassageView.id`. */
	readonly passage: string;
	/** The words to cite, a part of the passage's source text; absent: the whole passage. */
	readonly span?: Span;
	/** Id of the citation style. */
	readonly style: string;
	/** URI of the note the citation goes into. */
	readonly note: string;
	/** The note's text as it is now. */
	readonly noteText: string;
	/** Where in it the citation goes. */
	readonly offset: number;
}

/** A citation of a source as a whole. */
export interface SourceCitationRequest extends Pick<CitationRequest, "style" | "note" | "noteText" | "offset"> {
	/** URI of the source. */
	readonly source: string;
	/** Key of one of its articles; absent: the source itself. */
	readonly article?: string;
}

/** The entities of one kind, confirmed ones or candidates. */
export interface EntityListing {
	readonly status: Entity["status"];
	readonly kind: EntityKind;
	readonly total: number;
	/** As many as were asked for, in the order of `Library.entities`. */
	readonly first: readonly EntitySummary[];
}

/** What the writer says about entities, each given by its id. */
export type CurationRequest =
	/** These candidates are right: they get entries of their own. */
	| { readonly kind: "confirm"; readonly entities: readonly string[] }
	/** These are no entities. */
	| { readonly kind: "ignore"; readonly entities: readonly string[] }
	/** All of these are the first one. */
	| { readonly kind: "same-as"; readonly entities: readonly string[] }
	/** These two are never the same. */
	| { readonly kind: "not-same-as"; readonly entities: readonly [string, string] }
	| { readonly kind: "set-kind"; readonly entities: readonly string[]; readonly entityKind: EntityKind }
	| { readonly kind: "rename"; readonly entity: string; readonly name: string }
	| { readonly kind: "add-alias"; readonly entity: string; readonly alias: string }
	/** An entity that recognition did not find. */
	| {
			readonly kind: "add";
			readonly name: string;
			readonly entityKind: EntityKind;
			readonly aliases: readonly string[];
	  }
	/** This name is no name of the entity's; it becomes an entity of its own. */
	| { readonly kind: "cut-alias"; readonly entity: string; readonly alias: string };

/** A change of a text. */
export interface TextChange extends Span {
	readonly newText: string;
}

/** What a wish of the writer's makes of the catalogue. */
export interface CurationOutcome {
	/** In order, without overlap, counted in the catalogue's text as it was given. */
	readonly changes: readonly TextChange[];
	/**
	 * Why there are none: the catalogue says it already; an entity is not known any more; or it cannot be written
	 * without breaking the file, which then has to be edited by hand.
	 */
	readonly obstacle?: "said-already" | "entity-gone" | "by-hand";
}

/** Two entities that are likely one, left to the writer. */
export interface LikelyMerge {
	/** The one with the shorter name. */
	readonly short: EntitySummary;
	readonly long: EntitySummary;
	readonly reason: AliasReason;
}

/** "Long Name (LN)" in a text, where the two are not one entity yet. */
export interface OpenDefinition extends Span {
	readonly long: string;
	readonly short: string;
	/** What makes them one. */
	readonly request: CurationRequest;
}

/** Where an entity's entry stands: its name, in the text of a catalogue as it is saved. */
export interface CatalogueEntry extends Span {
	/** Of the catalogue. */
	readonly uri: string;
}

/** A way to mend what is wrong in a catalogue. */
export interface CatalogueFix {
	/** What it does, for a menu; words in it are the user's. */
	readonly title: string;
	readonly changes: readonly TextChange[];
	/** Whether it is surely what was meant. */
	readonly isPreferred: boolean;
}
