// What the collection as a whole knows of names: entities, a matcher for their names, and where they are mentioned.
import { finishPaced, type Steps } from "../base/steps.ts";
import type { LearntFrom, ListedCounts } from "../cache/storedKnowledge.ts";
import type { DocumentNames } from "../entities/aliases/documentNames.ts";
import type { MergeSuggestion, Resolution } from "../entities/aliases/resolution.ts";
import { createEntityResolver, type EntityResolver } from "../entities/aliases/resolveEntities.ts";
import { createNameMatcher } from "../entities/matching/createNameMatcher.ts";
import { matchOutside } from "../entities/matching/matchOutside.ts";
import type { NameMatcher } from "../entities/matching/nameMatcher.ts";
import type { Entity } from "../model/entity.ts";
import type { Finding } from "../model/finding.ts";
import type { SourceNameMention } from "../model/mention.ts";
import { createEntitySearch, type EntitySearch } from "../search/entitySearch.ts";
import type { FlatMentions } from "./flatMentions.ts";
import type { SourceContent } from "./indexedSource.ts";
import { createMentionKeeper, type KeptMentions } from "./keptMentions.ts";
import type { LibraryState } from "./libraryState.ts";
import { listedEntities } from "./listedEntities.ts";
import { gatherMatchableNames } from "./matchableNames.ts";
import { type Matching, matchInSteps, packAtLeisure } from "./matching.ts";
import {
	articlesBySource,
	type CountedMentions,
	countMentions,
	createMentionTable,
	listsOf,
	type MentionTable,
	withMentions,
} from "./mentionTable.ts";
import { neverMentioned } from "./neverMentioned.ts";
import { type FoundMentions, ordinaryWords, passingOver, withoutOrdinary } from "./ordinaryWords.ts";
import { searchEntitiesIn } from "./searchedEntities.ts";
import { mentionsOfContent } from "./sourceMentions.ts";

export interface Knowledge {
	/** By id, confirmed ones first. */
	readonly entities: ReadonlyMap<string, Entity>;
	/**
	 * Matches every name of every entity, shown or not: a longer name hides a shorter one in it. Not where a name is
	 * written as a word that is mostly no name in the sources.
	 */
	readonly matcher: NameMatcher;
	readonly mentions: MentionTable;
	/** As of the last learning. */
	readonly listed: ListedCounts;
	readonly search: EntitySearch;
	/** Merges that are likely, and left to the writer. */
	readonly suggestions: readonly MergeSuggestion[];
	/** What the sources make of the catalogue. */
	readonly findings: readonly Finding[];
	/** Whether there are more sources than those that it was learnt from. */
	readonly isGlimpse?: boolean;
	/** Absent where something has been put in that was not learnt. */
	readonly learntFrom?: LearntFrom;
	/** What the next learning builds on; absent when it comes from an earlier session. */
	readonly memory?: Memory;
}

export interface Memory {
	readonly resolver: EntityResolver;
	readonly matching: Matching;
	readonly ordinary: ReadonlySet<string>;
	readonly mentions: CountedMentions;
	readonly kept: KeptMentions;
}

export const nothingKnown: Knowledge = {
	entities: new Map(),
	matcher: createNameMatcher([]),
	mentions: createMentionTable(listsOf(new Map()), []),
	listed: { confirmed: 0, candidates: new Float64Array() },
	search: createEntitySearch([]),
	suggestions: [],
	findings: [],
};

const entitiesAtOnce = 1000;

/**
 * Resolves the names of all documents anew, and finds every mention; what has not changed since `state.knowledge` is
 * taken from there. `pace` is awaited between small steps.
 */
export async function learn(state: LibraryState, pace: () => Promise<void>): Promise<Knowledge> {
	const sources = state.corpus.all();
	const documents: DocumentNames[] = [];
	for (const { content } of sources) {
		// What was kept of an earlier session is read only here.
		await pace();
		if (content) documents.push(content.names);
	}
	const { memory } = state.knowledge;
	const resolver = memory?.resolver ?? createEntityResolver();
	const resolution = await finishPaced(resolver.resolveInSteps(documents, state.catalogue), pace);
	const entities = await finishPaced(entitiesById(resolution), pace);
	const names = await finishPaced(gatherMatchableNames(resolution), pace);
	const matching = await finishPaced(matchInSteps(names, memory?.matching), pace);
	const keeper = await finishPaced(createMentionKeeper({ resolution, entities }, matching, memory?.kept), pace);
	const found: FoundMentions[] = [];
	for (const { file, content } of sources) {
		await pace();
		if (content) found.push(keeper.find(file.uri, content));
	}
	const ordinary = await finishPaced(ordinaryWords(found, documents), pace);
	const bySource = new Map<string, FlatMentions>();
	for (const { file, content } of sources) {
		await pace();
		if (content) bySource.set(file.uri, keeper.settle(content, ordinary));
	}
	const lists = listsOf(bySource, articlesBySource(sources));
	const mentions = await finishPaced(countMentions(lists, entities.values(), memory?.mentions), pace);
	const listed = await finishPaced(listedEntities(entities.values(), mentions), pace);
	const searchBefore = memory && state.knowledge.search;
	const search = await finishPaced(searchEntitiesIn(entities, mentions, searchBefore), pace);
	const learnt = {
		entities,
		matcher: passingOver(ordinary, matching.matcher),
		mentions,
		listed,
		search,
		suggestions: resolution.suggestions,
		learntFrom: presentInput(state),
		memory: { resolver, matching, ordinary, mentions, kept: keeper.kept },
	};
	return { ...learnt, findings: await finishPaced(catalogueFindings(state, learnt), pace) };
}

/** What learning looks at, as it is now. */
export function presentInput({ corpus, catalogueStamp }: LibraryState): LearntFrom {
	const read = corpus.all().flatMap(({ file, content }) => (content ? [[file.uri, content.identity] as const] : []));
	return { catalogue: catalogueStamp, sources: new Map(read) };
}

/** What the sources make of the catalogue. */
export function* catalogueFindings(
	{ corpus, catalogue }: LibraryState,
	{ entities, mentions }: Pick<Knowledge, "entities" | "mentions">,
): Steps<readonly Finding[]> {
	return corpus.size === 0 ? [] : yield* neverMentioned(catalogue, entities, mentions);
}

/**
 * The same knowledge, with what is mentioned in these sources as they are now, as far as names are known already. Takes
 * no time to speak of; learning, which has to follow, may come to another result.
 */
export function glance({ knowledge, corpus }: LibraryState, uris: readonly string[]): Knowledge {
	const { mentions } = knowledge;
	const changed = new Map<string, readonly SourceNameMention[]>();
	for (const uri of uris) {
		const content = corpus.get(uri)?.content;
		if (content) changed.set(uri, mentionsAtOnce(uri, content, knowledge));
		else if (mentions.ofSource(uri).length > 0) changed.set(uri, []);
	}
	if (changed.size === 0) return knowledge;
	const { learntFrom: _, ...rest } = knowledge;
	const articles = articlesBySource(uris.flatMap((uri) => corpus.get(uri) ?? []));
	return { ...rest, mentions: withMentions(mentions, changed, articles) };
}

function mentionsAtOnce(uri: string, content: SourceContent, { memory, matcher, entities }: Knowledge) {
	if (memory) {
		const known = memory.matching.mentionsIn(content.source);
		return withoutOrdinary(mentionsOfContent(uri, content, known, memory.kept.context), memory.ordinary).list();
	}
	return matchOutside(matcher, content.source.text, content.source.notProse).flatMap((mention): SourceNameMention[] => {
		const entity = entities.get(mention.entities[0] as string);
		return entity ? [{ ...mention, kind: entity.kind, certainty: entity.certainty }] : [];
	});
}

/** The same knowledge, put in order for further learning where much has changed bit by bit. */
export async function tidy(knowledge: Knowledge, pace: () => Promise<void>): Promise<Knowledge> {
	const { memory } = knowledge;
	if (memory === undefined) return knowledge;
	const matching = await finishPaced(packAtLeisure(memory.matching), pace);
	if (matching === memory.matching) return knowledge;
	const matcher = passingOver(memory.ordinary, matching.matcher);
	return { ...knowledge, matcher, memory: { ...memory, matching } };
}

function* entitiesById({ entities }: Resolution): Steps<ReadonlyMap<string, Entity>> {
	const byId = new Map<string, Entity>();
	for (const entity of entities) {
		byId.set(entity.id, entity);
		if (byId.size % entitiesAtOnce === 0) yield;
	}
	return byId;
}
