// Who is mentioned where: every mention in every source, and the counts that follow.
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

export interface MentionTable {
	/** In order, without overlap; empty for a source that is not known. */
	ofSource(uri: string): readonly SourceNameMention[];
	ofEntity(id: string): EntityCounts;
}

export const noCounts: EntityCounts = { mentions: 0, sources: [] };

/** An ambiguous mention counts for every owner: each of them may be meant. */
export function createMentionTable(
	bySource: ReadonlyMap<string, readonly SourceNameMention[]>,
	entities: Iterable<Entity>,
): MentionTable {
	const counts = new Map<string, { mentions: number; sources: string[] }>();
	for (const { id } of entities) counts.set(id, { mentions: 0, sources: [] });
	for (const [uri, mentions] of bySource) {
		for (const mention of mentions) {
			for (const id of mention.entities) {
				const count = counts.get(id);
				if (!count) continue;
				count.mentions++;
				if (count.sources.at(-1) !== uri) count.sources.push(uri);
			}
		}
	}
	return {
		ofSource: (uri) => bySource.get(uri) ?? [],
		ofEntity: (id) => counts.get(id) ?? noCounts,
	};
}
