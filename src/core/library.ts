// The one interface hosts talk to. Everything is asynchronous, takes and gives plain data, and can live in a worker.
import type { Event } from "./base/events.ts";
import type { HoverCard } from "./hover/card.ts";
import type { NoteCitation } from "./model/citation.ts";
import type { DetailOutcome, DetailRequest } from "./model/detailEdit.ts";
import type { Finding } from "./model/finding.ts";
import type { Locator } from "./model/locator.ts";
import type { NoteCheck, NoteText } from "./model/noteCheck.ts";
import type { SourceFile } from "./model/source.ts";
import type {
	CatalogueEntry,
	CatalogueFix,
	CitationRequest,
	CurationOutcome,
	CurationRequest,
	EntityListing,
	EntitySummary,
	LibraryStatus,
	LikelyMerge,
	NamedMention,
	OpenDefinition,
	PassageHit,
	PassageView,
	Progress,
	ReadableText,
	SourceCitationRequest,
	SourceMention,
	SourceSummary,
	TextInsertion,
	TextKind,
} from "./model/views.ts";
import type { Settings } from "./ports/settings.ts";

export interface Library {
	/** Fires after anything it would answer has changed. */
	readonly onDidChange: Event<LibraryStatus>;
	status(): Promise<LibraryStatus>;
	/**
	 * Reads catalogues and sources anew. A later call, or the signal, ends an earlier one; what was read is kept. With
	 * `isFresh`, every source is read, also those that have not changed since an earlier session.
	 */
	rebuild(signal: AbortSignal, onProgress?: (progress: Progress) => void, isFresh?: boolean): Promise<void>;
	/** Looks again at these files only: sources or catalogues, created, changed or deleted. */
	refresh(uris: readonly string[], signal: AbortSignal): Promise<void>;
	configure(settings: Settings): Promise<void>;
	/** Sorted by path. */
	sources(signal: AbortSignal): Promise<readonly SourceSummary[]>;
	/** Everything found about sources and catalogues, in order of file and place. */
	findings(signal: AbortSignal): Promise<readonly Finding[]>;
	/** What was read of every source, what was left out and why: Markdown in which all that comes from sources is inert. */
	indexReport(signal: AbortSignal): Promise<string>;
	readableText(uri: string, signal: AbortSignal): Promise<ReadableText | undefined>;
	/** Confirmed first, then by certainty times mentions. */
	entities(signal: AbortSignal): Promise<readonly EntitySummary[]>;
	/**
	 * At most `limit` of each kind, and how many there are: confirmed ones first, then by kind, without what is empty.
	 * `filter`: only what has a name in which each of these words stands, whatever its case.
	 */
	entityListings(filter: string, limit: number, signal: AbortSignal): Promise<readonly EntityListing[]>;
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
	/** The notes of the workspace, sorted by path. */
	notes(signal: AbortSignal): Promise<readonly SourceFile[]>;
	/**
	 * Grades the citations of a note, and says what is wrong with them and how it can be mended. The answer is made anew
	 * only when the note, or a source that it cites, has changed.
	 */
	checkNote(note: NoteText, signal: AbortSignal): Promise<NoteCheck>;
	/** The same for every note of the workspace, by path; those in `open` as they stand there, others as on disk. */
	checkNotes(
		open: readonly NoteText[],
		signal: AbortSignal,
		onProgress?: (progress: Progress) => void,
	): Promise<readonly NoteCheck[]>;
	/**
	 * The changes of the catalogue that do what the writer asks: in order, without overlap, all else left as it is.
	 * `text` is the catalogue as it stands in the editor; undefined where there is none yet, then the one change is its
	 * text. Where there are none, it says why.
	 */
	curate(request: CurationRequest, text: string | undefined, signal: AbortSignal): Promise<CurationOutcome>;
	/** Where the catalogues have entries of the entity: none for a candidate, one in most cases. */
	entriesOf(entity: string, signal: AbortSignal): Promise<readonly CatalogueEntry[]>;
	/** Pairs that alias resolution leaves to the writer, the most mentioned first; only of entities that are shown. */
	likelyMerges(signal: AbortSignal): Promise<readonly LikelyMerge[]>;
	/** Where a text says itself that two names are one entity, and they are not yet; in order. */
	openDefinitions(text: string, kind: TextKind, signal: AbortSignal): Promise<readonly OpenDefinition[]>;
	/** What is wrong in a catalogue as it stands in an editor, in order; `text` may differ from what is saved. */
	catalogueFindings(uri: string, text: string, signal: AbortSignal): Promise<readonly Finding[]>;
	/** Ways to mend what a finding says about a catalogue, in `text`, its text when the finding was made. */
	catalogueFixes(finding: Finding, text: string, signal: AbortSignal): Promise<readonly CatalogueFix[]>;
	/** Best first. An empty query lists the most mentioned. */
	searchEntities(query: string, limit: number, signal: AbortSignal): Promise<readonly EntitySummary[]>;
	/** Best first. Words, "phrases", prefix on the last word, `entity:` and `source:` filters. */
	searchPassages(query: string, limit: number, signal: AbortSignal): Promise<readonly PassageHit[]>;
	passage(id: string, signal: AbortSignal): Promise<PassageView | undefined>;
	/** The passage at an offset of a source's readable text. */
	passageAt(uri: string, offset: number, signal: AbortSignal): Promise<PassageView | undefined>;
	/** Where a quote stands in a source: at the locator, else elsewhere if only once. */
	findQuote(
		uri: string,
		quote: string,
		locator: Locator | undefined,
		signal: AbortSignal,
	): Promise<PassageView | undefined>;
	/** What a citation adds to the note, in order; one edit, one undo. Undefined when the passage is gone. */
	cite(request: CitationRequest, signal: AbortSignal): Promise<readonly TextInsertion[] | undefined>;
	/** The same for a source as a whole. Undefined when it is gone. */
	citeSource(request: SourceCitationRequest, signal: AbortSignal): Promise<readonly TextInsertion[] | undefined>;
	/** The changes of the `sources.yaml` beside a source that say what the writer says of it. `text` as for `curate`. */
	setDetail(request: DetailRequest, text: string | undefined, signal: AbortSignal): Promise<DetailOutcome>;
}
