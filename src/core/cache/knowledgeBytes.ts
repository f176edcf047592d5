// What is known of names, as bytes and back. What belongs to single sources and entities stays bytes until it is asked for.
import { weakly } from "../base/weakly.ts";
import type { Entity } from "../model/entity.ts";
import { noCounts, type SourceNameMention } from "../model/mention.ts";
import { ByteReader } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { readEntity, readReason, writeEntity, writeReason } from "./entityBytes.ts";
import { mentionBytes, mentioningBytes, readMentioning, readMentions } from "./mentionBytes.ts";
import { createOwnerLists, existing, placeOf, readOwnerPlaces } from "./ownerLists.ts";
import { readPackedNames, writePackedNames } from "./packedNamesBytes.ts";
import { sealed, unsealed } from "./sealedBytes.ts";
import type { StoredKnowledge } from "./storedKnowledge.ts";
import { createStringTable } from "./stringTable.ts";

const formatVersion = 2;
const atOnce = 500;

/** `pace` is awaited between small steps. Throws a RangeError when it holds what cannot be written. */
export async function knowledgeBytes(
	version: string,
	knowledge: StoredKnowledge,
	pace: () => Promise<void>,
): Promise<Uint8Array> {
	const { learntFrom, entities, names, ordinary, suggestions } = knowledge;
	const strings = createStringTable();
	const body = new ByteWriter();
	const places = new Map([...entities.keys()].map((id, place) => [id, place]));
	const owners = createOwnerLists(places);
	body.unsigned(entities.size);
	await inSlices(entities.values(), pace, (entity) => writeEntity(entity, body, strings));
	await pace();
	writePackedNames(names, body, strings, owners.number);
	body.unsigned(ordinary.size);
	for (const form of ordinary) body.unsigned(strings.number(form));
	body.unsigned(suggestions.length);
	for (const { a, b, reason } of suggestions) {
		for (const id of [a, b]) body.unsigned(placeOf(places, id));
		writeReason(reason, body, strings);
	}
	body.unsigned(strings.number(learntFrom.catalogue));
	body.unsigned(learntFrom.sources.size);
	await inSlices(learntFrom.sources, pace, ([uri, content]) => {
		body.unsigned(strings.number(uri));
		body.unsigned(strings.number(content));
	});
	await writeParts(learntFrom.sources.keys(), pace, body, (uri) =>
		mentionBytes(knowledge.mentionsIn(uri), entities, owners),
	);
	const sources = new Map([...learntFrom.sources.keys()].map((uri, place) => [uri, place]));
	await inSlices(entities.keys(), pace, (id) => {
		const { mentions, sourceCount } = knowledge.countsOf(id);
		body.unsigned(mentions);
		body.unsigned(sourceCount);
	});
	await writeParts(entities.keys(), pace, body, (id) => mentioningBytes(knowledge.countsOf(id), sources));
	await pace();
	const whole = new ByteWriter();
	owners.write(whole);
	whole.raw(body.bytes());
	return sealed(formatVersion, version, strings, whole);
}

/** Undefined when it has another format or version. Throws `DamagedBytes` when it is not as it was written. */
export function readKnowledge(version: string, bytes: Uint8Array): StoredKnowledge | undefined {
	// They are in no other blob: looking for another copy of each would take longer than all the rest.
	const whole = unsealed(formatVersion, bytes, (text) => text);
	if (whole?.version !== version) return undefined;
	const { strings, from } = whole;
	const ownerPlaces = readOwnerPlaces(from);
	const ids: string[] = [];
	const entities = new Map<string, Entity>();
	for (let left = from.count(); left > 0; left--) {
		const entity = readEntity(from, strings);
		ids.push(entity.id);
		entities.set(entity.id, entity);
	}
	const owners = ownerPlaces.map((list) => list.map((place) => existing(ids[place])));
	const names = readPackedNames(from, strings, (number) => existing(owners[number]));
	const ordinary = new Set(Array.from({ length: from.count() }, () => strings(from.unsigned())));
	const suggestions = Array.from({ length: from.count() }, () => {
		const [a, b] = [existing(ids[from.unsigned()]), existing(ids[from.unsigned()])];
		return { a, b, reason: readReason(from, strings) };
	});
	const catalogue = strings(from.unsigned());
	const sources = new Map<string, string>();
	for (let left = from.count(); left > 0; left--) sources.set(strings(from.unsigned()), strings(from.unsigned()));
	const uris = [...sources.keys()];
	const mentionPart = readParts(from);
	const counts = Uint32Array.from({ length: 2 * ids.length }, () => from.unsigned());
	const mentioningPart = readParts(from);
	const mentions = new Map<string, () => readonly SourceNameMention[]>();
	for (const [place, uri] of uris.entries()) {
		mentions.set(
			uri,
			weakly(() => readMentions(mentionPart(place), owners, entities)),
		);
	}
	const places = new Map(ids.map((id, place) => [id, place]));
	return {
		learntFrom: { catalogue, sources },
		entities,
		names,
		ordinary,
		suggestions,
		mentionsIn: (uri) => mentions.get(uri)?.() ?? [],
		countsOf(id) {
			const place = places.get(id);
			if (place === undefined) return noCounts;
			const [mentions, sourceCount] = [counts[2 * place] as number, counts[2 * place + 1] as number];
			return {
				mentions,
				sourceCount,
				get sources() {
					return readMentioning(mentioningPart(place), uris);
				},
			};
		},
	};
}

async function inSlices<T>(items: Iterable<T>, pace: () => Promise<void>, write: (item: T) => void): Promise<void> {
	let at = 0;
	for (const item of items) {
		if (at++ % atOnce === 0) await pace();
		write(item);
	}
}

/** Parts that are found again by their place, without a look at the others. */
async function writeParts<T>(
	items: Iterable<T>,
	pace: () => Promise<void>,
	into: ByteWriter,
	bytesOf: (item: T) => ByteWriter,
): Promise<void> {
	const parts = new ByteWriter();
	const lengths: number[] = [];
	await inSlices(items, pace, (item) => {
		const before = parts.length;
		parts.raw(bytesOf(item).bytes());
		lengths.push(parts.length - before);
	});
	into.unsigned(lengths.length);
	for (const length of lengths) into.unsigned(length);
	into.raw(parts.bytes());
}

/** The part at a place; nothing where there is none. */
function readParts(from: ByteReader): (place: number) => ByteReader {
	const ends = new Float64Array(from.count());
	let end = 0;
	for (let at = 0; at < ends.length; at++) {
		end += from.unsigned();
		ends[at] = end;
	}
	const all = from.raw(end);
	return (place) => new ByteReader(all.subarray(ends[place - 1] ?? 0, ends[place] ?? 0));
}
