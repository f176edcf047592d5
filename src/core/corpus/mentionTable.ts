// Who is mentioned where: every mention in every source, and the counts that follow.
import { finish, type Steps } from "../base/steps.ts";
import type { Entity, EntityKind } from "../model/entity.ts";
import type { Mention } from "../model/mention.ts";

/** A mention in a source, with the kind recognition sees there. */
export interface SourceNameMention extends Mention {
	readonly kind: EntityKind;
	readonly certainty: number;
}

export interface EntityCounts {
	readonly mentions: number;
	/** URIs of the sources that mention it, by path. */
	readonly sources: readonly string[];
}

/** Mentions by URI, the sources by path. */
export type MentionsBySource = ReadonlyMap<string, readonly SourceNameMention[]>;

export interface MentionTable {
	/** In order, without overlap; empty for a source that is not known. */
	ofSource(uri: string): readonly SourceNameMention[];
	ofEntity(id: string): EntityCounts;
	/** What the next one builds on. */
	readonly bySource: MentionsBySource;
}

export const noCounts: EntityCounts = { mentions: 0, sources: [] };

interface Change {
	mentions: number;
	readonly gone: Set<string>;
	readonly come: Set<string>;
}

/** As {@link countMentions}, at once. */
export function createMentionTable(
	bySource: MentionsBySource,
	entities: Iterable<Pick<Entity, "id">>,
	before?: MentionTable,
): MentionTable {
	return finish(countMentions(bySource, entities, before));
}

const entitiesAtOnce = 500;
const sourcesAtOnce = 20;

/**
 * An ambiguous mention counts for every owner: each of them may be meant. Sources that have the same list in `before`
 * are not counted again.
 */
export function* countMentions(
	bySource: MentionsBySource,
	entities: Iterable<Pick<Entity, "id">>,
	before?: MentionTable,
): Steps<MentionTable> {
	const changes = yield* changesBetween(before?.bySource ?? new Map(), bySource);
	const byPath = pathOrder(bySource);
	const counts = new Map<string, EntityCounts>();
	for (const { id } of entities) {
		if (counts.size % entitiesAtOnce === entitiesAtOnce - 1) yield;
		const known = before?.ofEntity(id) ?? noCounts;
		const change = changes.get(id);
		counts.set(id, change === undefined ? known : changedCounts(known, change, byPath));
	}
	return {
		bySource,
		ofSource: (uri) => bySource.get(uri) ?? [],
		ofEntity: (id) => counts.get(id) ?? noCounts,
	};
}

/** The table with other mentions of some sources; costs little, whatever the size of the table. */
export function withMentions(table: MentionTable, changed: MentionsBySource): MentionTable {
	const bySource = new Map([...table.bySource, ...changed]);
	const before = new Map([...changed.keys()].map((uri) => [uri, table.ofSource(uri)]));
	const changes = finish(changesBetween(before, changed));
	const byPath = pathOrder(bySource);
	const counts = new Map([...changes].map(([id, change]) => [id, changedCounts(table.ofEntity(id), change, byPath)]));
	return {
		bySource,
		ofSource: (uri) => bySource.get(uri) ?? [],
		ofEntity: (id) => counts.get(id) ?? table.ofEntity(id),
	};
}

/** The order of the sources of a table. */
function pathOrder(bySource: MentionsBySource): (a: string, b: string) => number {
	const places = new Map([...bySource.keys()].map((uri, place) => [uri, place]));
	return (a, b) => (places.get(a) as number) - (places.get(b) as number);
}

function* changesBetween(before: MentionsBySource, now: MentionsBySource): Steps<ReadonlyMap<string, Change>> {
	const changes = new Map<string, Change>();
	const count = (uri: string, mentions: readonly SourceNameMention[] | undefined, by: 1 | -1) => {
		for (const { entities } of mentions ?? []) {
			for (const id of entities) {
				const change = changes.get(id) ?? { mentions: 0, gone: new Set<string>(), come: new Set<string>() };
				changes.set(id, change);
				change.mentions += by;
				(by > 0 ? change.come : change.gone).add(uri);
			}
		}
	};
	let seen = 0;
	for (const [uri, mentions] of before) {
		if (now.get(uri) !== mentions) count(uri, mentions, -1);
		if (++seen % sourcesAtOnce === 0) yield;
	}
	for (const [uri, mentions] of now) {
		if (before.get(uri) !== mentions) count(uri, mentions, 1);
		if (++seen % sourcesAtOnce === 0) yield;
	}
	return changes;
}

function changedCounts(known: EntityCounts, change: Change, byPath: (a: string, b: string) => number): EntityCounts {
	const stay = known.sources.filter((uri) => !change.gone.has(uri));
	const sources = change.come.size === 0 ? stay : stay.concat([...change.come]).sort(byPath);
	return { mentions: known.mentions + change.mentions, sources };
}
