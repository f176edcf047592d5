// The mentions of one source, and how often an entity is mentioned, as bytes and back.
import type { Entity } from "../model/entity.ts";
import type { EntityCounts, SourceNameMention } from "../model/mention.ts";
import type { ByteReader } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { readKind, writeKind } from "./entityBytes.ts";
import type { EntityTable } from "./entityTable.ts";
import { existing, type OwnerLists, type Places, placeOf, type StoredOwnerLists } from "./ownerLists.ts";
import { readSpans, writeSpans } from "./spanBytes.ts";

type Entities = ReadonlyMap<string, Entity>;

/** Many a mention has the kind and the certainty of its entity: only where not are they written. */
export function writeMentions(
	mentions: readonly SourceNameMention[],
	entities: Entities,
	owners: OwnerLists,
	into: ByteWriter,
): void {
	writeSpans(mentions, into, ({ entities: ids, kind, certainty }) => {
		const entity = entities.get(ids[0] ?? "");
		const isOwn = entity?.kind === kind && entity.certainty === certainty;
		into.unsigned(owners.number(ids) * 2 + (isOwn ? 0 : 1));
		if (isOwn) return;
		writeKind(kind, into);
		into.double(certainty);
	});
}

export function readMentions(
	from: ByteReader,
	owners: StoredOwnerLists,
	entities: Pick<EntityTable, "kindAt" | "certaintyAt">,
): readonly SourceNameMention[] {
	return readSpans(from, Number.MAX_SAFE_INTEGER, ({ start, end }): SourceNameMention => {
		const number = from.unsigned();
		const isOwn = number % 2 === 0;
		const list = Math.floor(number / 2);
		const own = owners.firstPlace(list);
		const kind = isOwn ? entities.kindAt(own) : readKind(from);
		const certainty = isOwn ? entities.certaintyAt(own) : from.double();
		return { start, end, entities: owners.list(list), kind, certainty };
	});
}

/** The sources of an entity. `places` has them in the order in which they are listed. */
export function writeMentioning({ sources }: EntityCounts, places: Places, into: ByteWriter): void {
	let last = -1;
	for (const uri of sources) {
		const place = placeOf(places, uri);
		into.unsigned(place - last - 1);
		last = place;
	}
}

/** Reads to the end of the bytes. */
export function readMentioning(from: ByteReader, uris: readonly string[]): readonly string[] {
	const sources: string[] = [];
	for (let place = -1; from.left > 0; ) {
		place += from.unsigned() + 1;
		sources.push(existing(uris[place]));
	}
	return sources;
}
