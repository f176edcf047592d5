// What the collection as a whole knows of names: entities, a matcher for their names, and where they are mentioned.
import type { MergeSuggestion } from "../entities/aliases/resolution.ts";
import { createEntityResolver, type EntityResolver } from "../entities/aliases/resolveEntities.ts";
import { createNameMatcher } from "../entities/matching/createNameMatcher.ts";
import type { NameMatcher } from "../entities/matching/nameMatcher.ts";
import type { Entity } from "../model/entity.ts";
import type { Finding } from "../model/finding.ts";
import { createEntitySearch, type EntitySearch } from "../search/entitySearch.ts";
import type { LibraryState } from "./libraryState.ts";
import { matchableNames } from "./matchableNames.ts";
import { type Matching, matchNames } from "./matching.ts";
import { createMentionTable, type MentionTable, type SourceNameMention } from "./mentionTable.ts";
import { neverMentioned } from "./neverMentioned.ts";
import { mentionsOfContent } from "./sourceMentions.ts";

export interface Knowledge {
	/** By id, confirmed ones first. */
	readonly entities: ReadonlyMap<string, Entity>;
	/** Matches every name of every entity, shown or not: a longer name hides a shorter one in it. */
	readonly matcher: NameMatcher;
	readonly mentions: MentionTable;
	readonly search: EntitySearch;
	/** Merges that are likely, and left to the writer. */
	readonly suggestions: readonly MergeSuggestion[];
	/** What the sources make of the catalogue. */
	readonly findings: readonly Finding[];
	/** What the next learning builds on. */
	readonly memory?: { readonly resolver: EntityResolver; readonly matching: Matching };
}

export const nothingKnown: Knowledge = {
	entities: new Map(),
	matcher: createNameMatcher([]),
	mentions: createMentionTable(new Map(), []),
	search: createEntitySearch([]),
	suggestions: [],
	findings: [],
};

/**
 * Resolves the names of all documents anew, and finds every mention; what has not changed since `state.knowledge` is
 * taken from there. `pace` is awaited between documents.
 */
export async function learn(state: LibraryState, pace: () => Promise<void>): Promise<Knowledge> {
	const sources = state.corpus.all();
	const documents = sources.flatMap(({ content }) => content?.names ?? []);
	const memory = state.knowledge.memory;
	const resolver = memory?.resolver ?? createEntityResolver();
	const resolution = resolver.resolve(documents, state.catalogue);
	await pace();
	const entities = new Map(resolution.entities.map((entity) => [entity.id, entity]));
	const matching = matchNames(matchableNames(resolution), memory?.matching);
	const { matcher } = matching;
	const bySource = new Map<string, readonly SourceNameMention[]>();
	for (const { file, content } of sources) {
		await pace();
		if (!content) continue;
		const known = matching.mentionsIn(content.source);
		bySource.set(file.uri, mentionsOfContent(file.uri, content, known, { resolution, entities }));
	}
	const mentions = createMentionTable(bySource, entities.values());
	const findings = sources.length === 0 ? [] : neverMentioned(state.catalogue, entities, mentions);
	const search = createEntitySearch(
		[...entities.values()].map(({ id, aliases }) => ({
			id,
			names: aliases.map(({ name }) => name),
			weight: mentions.ofEntity(id).mentions,
		})),
	);
	const { suggestions } = resolution;
	return { entities, matcher, mentions, search, suggestions, findings, memory: { resolver, matching } };
}
