// Wires the parts of the core into a library. No logic of its own.
import { Emitter } from "./base/events.ts";
import { createSerialQueue } from "./base/serialQueue.ts";
import { noteCitations } from "./citations/noteCitations.ts";
import { createCorpus } from "./corpus/corpus.ts";
import { noDetails } from "./corpus/details/applyDetails.ts";
import { createGlimpses } from "./corpus/glimpses.ts";
import { indexAll, learnAgain, lookAgain } from "./corpus/indexing.ts";
import { createKeeper } from "./corpus/keeper.ts";
import { nothingKnown } from "./corpus/knowledge.ts";
import { createLatestOnly } from "./corpus/latestOnly.ts";
import type { LibraryState } from "./corpus/libraryState.ts";
import { noRecogniser, recogniserLoader } from "./corpus/recogniserLoader.ts";
import { createRest, defaultRest, type RestRule } from "./corpus/rest.ts";
import { summariseSource } from "./corpus/views.ts";
import { emptyCatalogue } from "./entities/catalogue/catalogue.ts";
import { catalogueFixes } from "./entities/catalogue/catalogueFixes.ts";
import type { Library } from "./library.ts";
import type { LibraryStatus } from "./model/views.ts";
import type { CacheStore } from "./ports/cacheStore.ts";
import type { Log } from "./ports/log.ts";
import type { PdfLoader } from "./ports/pdfLibrary.ts";
import type { Settings } from "./ports/settings.ts";
import type { WorkspaceFiles } from "./ports/workspaceFiles.ts";
import { catalogueFindings } from "./queries/catalogueFindings.ts";
import { citationCard } from "./queries/citationCard.ts";
import { cite } from "./queries/cite.ts";
import { citeSource } from "./queries/citeSource.ts";
import { curateCatalogue } from "./queries/curateCatalogue.ts";
import { createEntityCards } from "./queries/entityCard.ts";
import { entityListings } from "./queries/entityListings.ts";
import { entriesOf } from "./queries/entriesOf.ts";
import { allFindings } from "./queries/findings.ts";
import { indexReport } from "./queries/indexReport.ts";
import { likelyMerges } from "./queries/likelyMerges.ts";
import { mentionsIn, mentionsInSource } from "./queries/mentionsIn.ts";
import { createNoteChecks } from "./queries/noteChecks.ts";
import { openDefinitions } from "./queries/openDefinitions.ts";
import { findQuote, passageAt, passageById, passagesOf } from "./queries/passages.ts";
import { searchEntities } from "./queries/searchEntities.ts";
import { searchPassages } from "./queries/searchPassages.ts";
import { setDetail } from "./queries/setDetail.ts";
import { isShown, shownEntities, summariseEntity } from "./queries/shownEntities.ts";
import { createSourceFinder } from "./queries/sourceFinder.ts";
import { statusOf } from "./queries/status.ts";
import { createLazyPassageIndex } from "./search/lazyPassageIndex.ts";
import { createPassageIndex } from "./search/passageIndex.ts";

/** What a host may hand over besides files; each is loaded when first needed. */
export interface LibraryAssets {
	/** The weights of the trained recogniser; absent or failing: names are recognised by rules alone. */
	readonly recogniserWeights?: () => Promise<Uint8Array>;
	/** What opens PDF files; absent: they are listed with a finding and not read. */
	readonly pdf?: PdfLoader | undefined;
	/** Where what was read is kept between sessions; absent: everything is read each time. */
	readonly cache?: CacheStore | undefined;
	/**
	 * Whether no names are recognised, and passages are indexed only when they are searched, which makes reading
	 * quicker: for checks. Names of the catalogue are still known.
	 */
	readonly withoutNames?: boolean;
	/** Whether a first reading that takes long learns names in between: for whoever asks meanwhile. */
	readonly namesWhileReading?: boolean;
	/**
	 * Called when nothing has changed for a while and a library that takes over what was kept would say the same, with much
	 * less memory: this one remembers what only further changes need.
	 */
	readonly onSpare?: (() => void) | undefined;
	/** How long that while is; absent: as is good for a window. */
	readonly rest?: RestRule | undefined;
	/** Hands memory that nothing uses any more back to the system; called when nothing has changed for a while otherwise. */
	readonly freeMemory?: (() => Promise<void>) | undefined;
}

/** Makes a library over the host's files. It reads nothing until `rebuild` is called. */
export function createLibrary(
	files: WorkspaceFiles,
	settings: Settings,
	log: Log,
	assets: LibraryAssets = {},
): Library {
	const corpus = createCorpus();
	const passages = createPassageIndex((uri, index) => {
		const content = corpus.get(uri)?.content;
		const passage = content?.passages[index];
		return passage && content.source.text.slice(passage.start, passage.end);
	});
	const state: LibraryState = {
		corpus,
		passages: assets.withoutNames ? createLazyPassageIndex(passages) : passages,
		settings,
		catalogue: emptyCatalogue,
		catalogueStamp: "",
		details: noDetails,
		findings: [],
		knowledge: nothingKnown,
	};
	const sourceFinder = createSourceFinder(corpus);
	const entityCard = createEntityCards(state);
	const notes = createNoteChecks(state, files, sourceFinder);
	const changed = new Emitter<LibraryStatus>();
	const queue = createSerialQueue();
	const recogniser = assets.withoutNames ? noRecogniser : recogniserLoader(assets.recogniserWeights, log);
	const announce = () => changed.fire(statusOf(state, queue.busy));
	const { cache } = assets;
	const keeper = cache && !assets.withoutNames ? createKeeper(cache, state, log) : undefined;
	const glimpses = () => (assets.namesWhileReading ? createGlimpses(state, announce) : undefined);
	const parts = { state, files, log, tools: { pdf: assets.pdf }, keeper, recogniser, announce, glimpses };
	const { rest: rule = defaultRest, onSpare, freeMemory } = assets;
	const rest =
		keeper && (onSpare || freeMemory) ? createRest({ state, keeper, log, rule, onSpare, freeMemory }) : undefined;
	const work = (job: (signal: AbortSignal) => Promise<void>, signal: AbortSignal, replaces: boolean) => {
		rest?.interrupt();
		return queue.run(job, signal, replaces).finally(() => {
			announce();
			if (!queue.busy) rest?.begin();
		});
	};

	const learnLatest = createLatestOnly((signal) => work((merged) => learnAgain(parts, merged), signal, false));

	return {
		onDidChange: changed.event,
		status: async () => statusOf(state, queue.busy),
		rebuild: (signal, onProgress = () => {}, isFresh = false) =>
			work((merged) => indexAll(parts, merged, onProgress, isFresh), signal, true),
		refresh: async (uris, signal) => {
			const looking = work((merged) => lookAgain(parts, uris, merged), signal, false);
			// Whatever is being learnt is learnt again afterwards: what has changed is not to wait for it.
			await Promise.all([looking, learnLatest()]);
		},
		configure: async (next) => {
			state.settings = next;
			announce();
		},
		sources: async () => state.corpus.all().map(summariseSource),
		findings: async () => allFindings(state),
		indexReport: async () => indexReport(state),
		readableText: async (uri) => {
			const source = state.corpus.get(uri)?.content?.source;
			if (!source) return undefined;
			const { text, isFileText, headings = [], pages = [] } = source;
			return { uri, text, isFileText, headings, pages };
		},
		entities: (signal) => shownEntities(state, signal),
		entityListings: (filter, limit, signal) => entityListings(filter, limit, state, signal),
		entriesOf: async (entity) => entriesOf(entity, state),
		entity: async (id) => {
			const entity = state.knowledge.entities.get(id);
			return entity && isShown(entity, state) ? summariseEntity(entity, state) : undefined;
		},
		mentionsIn: async (text, kind) => mentionsIn(text, kind, state),
		mentionsInSource: async (uri) => mentionsInSource(uri, state),
		citationsIn: async (note) => noteCitations(note),
		mentionsOf: async (entity, limit) => passagesOf(entity, limit, state),
		entityCard: async (entities) => entityCard(entities),
		citationCard: async (citation, note) => citationCard(citation, note, sourceFinder),
		notes: (signal) => files.listNotes(signal),
		checkNote: (note, signal) => notes.check(note, signal),
		checkNotes: (open, signal, onProgress) => notes.all(open, signal, onProgress),
		curate: async (request, text) => curateCatalogue(request, text, state),
		likelyMerges: async () => likelyMerges(state),
		openDefinitions: async (text, kind) => openDefinitions(text, kind, state, await parts.recogniser()),
		catalogueFindings: (uri, text, signal) => catalogueFindings(uri, text, state, signal),
		catalogueFixes: async (finding, text) => catalogueFixes(finding, text),
		searchEntities: (query, limit, signal) => searchEntities(query, limit, state, signal),
		searchPassages: async (query, limit) => searchPassages(query, limit, state),
		passage: async (id) => passageById(id, state),
		passageAt: async (uri, offset) => passageAt(uri, offset, state),
		findQuote: async (uri, quote, locator) => findQuote(uri, quote, locator, state),
		cite: async (request) => cite(request, state),
		citeSource: async (request) => citeSource(request, state),
		setDetail: async (request, text) => setDetail(request, text),
	};
}
