// The one interface hosts talk to. Everything is asynchronous, takes and gives plain data, and can live in a worker.
import type { Event } from "./base/events.ts";
import type { HoverCard } from "./hover/card.ts";
import type { NoteCitation } from "./model/citation.ts";
import type { Entity, EntityKind } from "./model/entity.ts";
import type { Finding } from "./model/finding.ts";
import type { Locator } from "./model/locator.ts";
import type { Mention } from "./model/mention.ts";
import type { FormatId, SourceMetadata } from "./model/source.ts";
import type { Span } from "./model/span.ts";
import type { Settings } from "./ports/settings.ts";

/** How far a piece of work is. */
export interface Progress {
	readonly done: number;
	readonly total: number;
}

/** What the library holds, in numbers. */
export interface LibraryStatus {
	/** `indexing` while sources are read for the first time or again; answers are then partial. */
	readonly state: "empty" | "indexing" | "ready";
	readonly sources: number;
	/** Entities that are shown: confirmed ones, and candidates over the threshold. */
	readonly entities: number;
	readonly passages: number;
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
}

/** The readable text of a source. */
export interface ReadableText {
	readonly uri: string;
	readonly text: string;
	/** Whether `text` is the decoded file itself: then an editor opens the file, otherwise this text. */
	readonly isFileText: boolean;
}

/** A passage with what is needed to show, open and cite it. */
export interface PassageView {
	/** Opaque; no longer valid once its source is read again. */
	readonly id: string;
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
	/** Number of sources with at least one mention. */
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

export interface Library {
	/** Fires after anything it would answer has changed. */
	readonly onDidChange: Event<LibraryStatus>;
	status(): Promise<LibraryStatus>;
	/** Reads catalogues and sources anew. A later call, or the signal, ends an earlier one; what was read is kept. */
	rebuild(signal: AbortSignal, onProgress?: (progress: Progress) => void): Promise<void>;
	/** Looks again at these files only: sources or catalogues, created, changed or deleted. */
	refresh(uris: readonly string[], signal: AbortSignal): Promise<void>;
	configure(settings: Settings): Promise<void>;
	/** Sorted by path. */
	sources(signal: AbortSignal): Promise<readonly SourceSummary[]>;
	/** Everything found about sources and catalogues, in order of file and place. */
	findings(signal: AbortSignal): Promise<readonly Finding[]>;
	readableText(uri: string, signal: AbortSignal): Promise<ReadableText | undefined>;
	/** Confirmed first, then by certainty times mentions. */
	entities(signal: AbortSignal): Promise<readonly EntitySummary[]>;
	entity(id: string, signal: AbortSignal): Promise<EntitySummary | undefined>;
	/** Known names in any text, longest leftmost, in order. */
	mentionsIn(text: string, kind: TextKind, signal: AbortSignal): Promise<readonly NamedMention[]>;
	/** Names in a source's readable text, in order, without overlap. */
	mentionsInSource(uri: string, signal: AbortSignal): Promise<readonly SourceMention[]>;
	/** Citations of a note that point at something inside the workspace. */
	citationsIn(note: string, signal: AbortSignal): Promise<readonly NoteCitation[]>;
	/** Every passage that mentions the entity, by source and place. */
	mentionsOf(entity: string, limit: number, signal: AbortSignal): Promise<readonly PassageView[]>;
	/** The card for one or, where a name is ambiguous, several entities. Undefined when none exists any more. */
	entityCard(entities: readonly string[], signal: AbortSignal): Promise<HoverCard | undefined>;
	/** The card for a citation in a note: its grade, and the passage it points at. */
	citationCard(citation: NoteCitation, note: string, signal: AbortSignal): Promise<HoverCard | undefined>;
	/** Best first. An empty query lists the most mentioned. */
	searchEntities(query: string, limit: number, signal: AbortSignal): Promise<readonly EntitySummary[]>;
	/** Best first. Words, "phrases", prefix on the last word, `entity:` and `source:` filters. */
	searchPassages(query: string, limit: number, signal: AbortSignal): Promise<readonly PassageHit[]>;
	passage(id: string, signal: AbortSignal): Promise<PassageView | undefined>;
	/** The passage at an offset of a source's readable text. */
	passageAt(uri: string, offset: number, signal: AbortSignal): Promise<PassageView | undefined>;
	/** Where a quote stands in a source, if it stands there. */
	findQuote(uri: string, quote: string, signal: AbortSignal): Promise<PassageView | undefined>;
	/** What a citation adds to the note, in order; one edit, one undo. Undefined when the passage is gone. */
	cite(request: CitationRequest, signal: AbortSignal): Promise<readonly TextInsertion[] | undefined>;
}
