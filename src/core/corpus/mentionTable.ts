// Who is mentioned where: every mention in every source, and the counts that follow.
import { finish, type Steps } from "../base/steps.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityCounts, SourceNameMention } from "../model/mention.ts";
import { articleAt, type SourceArticle } from "../model/source.ts";
import type { FlatMentions } from "./flatMentions.ts";
import type { IndexedSource } from "./indexedSource.ts";
import { type CountsOf, countAll } from "./mentionCounts.ts";

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

/** Lists that can be told apart without a look into them. */
export interface FlatLists extends MentionLists {
	/** The same object as long as the mentions of the source are the same. */
	flat(uri: string): FlatMentions | undefined;
}

/** Counted mentions, and what the next counting builds on. */
export interface CountedMentions extends FlatLists, MentionTable {
	/** Counts at some time before. */
	readonly base: CountsOf;
	/** Counts of those entities that have others since. */
	readonly changed: ReadonlyMap<string, EntityCounts>;
}

interface Change {
	mentions: number;
	documents: number;
	readonly gone: Set<string>;
	readonly come: Set<string>;
}

/** As {@link countMentions}, at once. */
export function createMentionTable(
	lists: FlatLists,
	entities: Iterable<Pick<Entity, "id">>,
	before?: CountedMentions,
): CountedMentions {
	return finish(countMentions(lists, entities, before));
}

/** Mentions by URI, the sources by path; with the articles of those that hold several. */
export function listsOf(
	bySource: ReadonlyMap<string, FlatMentions>,
	articles: ReadonlyMap<string, readonly SourceArticle[]> = new Map(),
): FlatLists {
	return {
		uris: [...bySource.keys()],
		flat: (uri) => bySource.get(uri),
		ofSource: (uri) => bySource.get(uri)?.list() ?? [],
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

const sourcesAtOnce = 20;
/** With more sources that have other mentions, or entities that have other counts, all are counted anew. */
const mostChanged = { sources: 100, entities: 20_000 };

/**
 * An ambiguous mention counts for every owner: each of them may be meant. Sources that have the same mentions in
 * `before` are not counted again.
 */
export function* countMentions(
	lists: FlatLists,
	entities: Iterable<Pick<Entity, "id">>,
	before?: CountedMentions,
): Steps<CountedMentions> {
	const isSame = (uri: string) => before?.flat(uri) === lists.flat(uri);
	if (before && lists.uris.filter((uri) => !isSame(uri)).length <= mostChanged.sources) {
		const changes = yield* changesBetween(before, lists, isSame);
		if (before.changed.size + changes.size <= mostChanged.entities) {
			const changed = new Map([...before.changed, ...countsAfter(changes, before, lists.uris)]);
			return { ...lists, ofEntity: (id) => changed.get(id) ?? before.base(id), base: before.base, changed };
		}
	}
	const base = yield* countAll(lists, entities);
	return { ...lists, ofEntity: base, base, changed: new Map() };
}

/** The table with other mentions of some sources; costs little, whatever the size of the table. */
export function withMentions(
	table: MentionTable,
	changed: ReadonlyMap<string, readonly SourceNameMention[]>,
	articles: ReadonlyMap<string, readonly SourceArticle[]> = new Map(),
): MentionTable {
	const lists: MentionLists = {
		uris: [...new Set([...table.uris, ...changed.keys()])],
		ofSource: (uri) => changed.get(uri) ?? table.ofSource(uri),
		articlesOf: (uri) => (changed.has(uri) ? articles.get(uri) : table.articlesOf(uri)),
	};
	const uris = [...changed.keys()];
	const changes = finish(changesBetween({ ...table, uris }, { ...lists, uris }, () => false));
	const counts = new Map(countsAfter(changes, table, lists.uris));
	return { ...lists, ofEntity: (id) => counts.get(id) ?? table.ofEntity(id) };
}

/** The counts of those entities that have others than `before`. */
function* countsAfter(
	changes: ReadonlyMap<string, Change>,
	before: MentionTable,
	uris: readonly string[],
): Generator<readonly [string, EntityCounts]> {
	if (changes.size === 0) return;
	const places = new Map(uris.map((uri, place) => [uri, place]));
	const byPath = (a: string, b: string) => (places.get(a) as number) - (places.get(b) as number);
	for (const [id, change] of changes) yield [id, changedCounts(before.ofEntity(id), change, byPath)];
}

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

function* changesBetween(
	before: MentionLists,
	now: MentionLists,
	isSame: (uri: string) => boolean,
): Steps<ReadonlyMap<string, Change>> {
	const changes = new Map<string, Change>();
	let seen = 0;
	for (const [lists, by] of [
		[before, -1],
		[now, 1],
	] as const) {
		for (const uri of lists.uris) {
			if (!isSame(uri)) countSource(changes, uri, lists, by);
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
