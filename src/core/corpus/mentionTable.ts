// Who is mentioned where: every mention in every source, and the counts that follow.
import { finish, type Steps } from "../base/steps.ts";
import type { Entity } from "../model/entity.ts";
import { type EntityCounts, noCounts, type SourceNameMention } from "../model/mention.ts";
import { articleAt, type SourceArticle } from "../model/source.ts";
import type { IndexedSource } from "./indexedSource.ts";

export interface MentionLists {
	/** Of all sources, by path. */
	readonly uris: readonly string[];
	/** In order, without overlap; empty for a source that is not known. */
	ofSource(uri: string): readonly SourceNameMention[];
	/** The articles of a source that holds several, at the time of these mentions. */
	articlesOf(uri: string): readonly SourceArticle[] | undefined;
}

export interface MentionTable extends MentionLists {
	ofEntity(id: string): EntityCounts;
}

interface Change {
	mentions: number;
	documents: number;
	readonly gone: Set<string>;
	readonly come: Set<string>;
}

/** As {@link countMentions}, at once. */
export function createMentionTable(
	lists: MentionLists,
	entities: Iterable<Pick<Entity, "id">>,
	before?: MentionTable,
): MentionTable {
	return finish(countMentions(lists, entities, before));
}

/** Mentions by URI, the sources by path; with the articles of those that hold several. */
export function listsOf(
	bySource: ReadonlyMap<string, readonly SourceNameMention[]>,
	articles: ReadonlyMap<string, readonly SourceArticle[]> = new Map(),
): MentionLists {
	return {
		uris: [...bySource.keys()],
		ofSource: (uri) => bySource.get(uri) ?? [],
		articlesOf: (uri) => articles.get(uri),
	};
}

/** The articles of those sources that hold several, by URI. */
export function articlesBySource(
	sources: readonly Pick<IndexedSource, "file" | "content">[],
): ReadonlyMap<string, readonly SourceArticle[]> {
	return new Map(
		sources.flatMap(({ file, content }) => (content?.source.articles ? [[file.uri, content.source.articles]] : [])),
	);
}

const entitiesAtOnce = 500;
const sourcesAtOnce = 20;

/**
 * An ambiguous mention counts for every owner: each of them may be meant. Sources that have the same list in `before`
 * are not counted again.
 */
export function* countMentions(
	lists: MentionLists,
	entities: Iterable<Pick<Entity, "id">>,
	before?: MentionTable,
): Steps<MentionTable> {
	const changes = yield* changesBetween(before ?? noLists, lists);
	const byPath = orderOf(lists.uris);
	const counts = new Map<string, EntityCounts>();
	for (const { id } of entities) {
		if (counts.size % entitiesAtOnce === entitiesAtOnce - 1) yield;
		const known = before?.ofEntity(id) ?? noCounts;
		const change = changes.get(id);
		counts.set(id, change === undefined ? known : changedCounts(known, change, byPath));
	}
	return { ...lists, ofEntity: (id) => counts.get(id) ?? noCounts };
}

/** The table with other mentions of some sources; costs little, whatever the size of the table. */
export function withMentions(
	table: MentionTable,
	changed: ReadonlyMap<string, readonly SourceNameMention[]>,
	articles: ReadonlyMap<string, readonly SourceArticle[]> = new Map(),
): MentionTable {
	const uris = [...new Set([...table.uris, ...changed.keys()])];
	const before = { uris: [...changed.keys()], ofSource: table.ofSource, articlesOf: table.articlesOf };
	const changes = finish(changesBetween(before, listsOf(changed, articles)));
	const byPath = orderOf(uris);
	const counts = new Map([...changes].map(([id, change]) => [id, changedCounts(table.ofEntity(id), change, byPath)]));
	return {
		uris,
		ofSource: (uri) => changed.get(uri) ?? table.ofSource(uri),
		articlesOf: (uri) => (changed.has(uri) ? articles.get(uri) : table.articlesOf(uri)),
		ofEntity: (id) => counts.get(id) ?? table.ofEntity(id),
	};
}

function orderOf(uris: readonly string[]): (a: string, b: string) => number {
	const places = new Map(uris.map((uri, place) => [uri, place]));
	return (a, b) => (places.get(a) as number) - (places.get(b) as number);
}

const noLists = listsOf(new Map());

/** Counts a source in, or out again. */
function countSource(changes: Map<string, Change>, uri: string, lists: MentionLists, by: 1 | -1): void {
	const articles = lists.articlesOf(uri);
	/** The article in which an entity was mentioned last. */
	const last = new Map<string, SourceArticle | undefined>();
	for (const { entities, start } of lists.ofSource(uri)) {
		const article = articles && articleAt(articles, start);
		for (const id of entities) {
			const change = changes.get(id) ?? { mentions: 0, documents: 0, gone: new Set<string>(), come: new Set<string>() };
			changes.set(id, change);
			const uris = by > 0 ? change.come : change.gone;
			if (articles ? !last.has(id) || last.get(id) !== article : !uris.has(uri)) change.documents += by;
			if (articles) last.set(id, article);
			change.mentions += by;
			uris.add(uri);
		}
	}
}

function* changesBetween(before: MentionLists, now: MentionLists): Steps<ReadonlyMap<string, Change>> {
	const changes = new Map<string, Change>();
	let seen = 0;
	for (const [lists, others, by] of [
		[before, now, -1],
		[now, before, 1],
	] as const) {
		for (const uri of lists.uris) {
			if (others.ofSource(uri) !== lists.ofSource(uri)) countSource(changes, uri, lists, by);
			if (++seen % sourcesAtOnce === 0) yield;
		}
	}
	return changes;
}

function changedCounts(known: EntityCounts, change: Change, byPath: (a: string, b: string) => number): EntityCounts {
	const stay = known.sources.filter((uri) => !change.gone.has(uri));
	const sources = change.come.size === 0 ? stay : stay.concat([...change.come]).sort(byPath);
	const sourceCount = known.sourceCount + change.documents;
	return { mentions: known.mentions + change.mentions, sourceCount, sources };
}
