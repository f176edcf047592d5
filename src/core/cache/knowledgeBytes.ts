// What is known of names, as bytes and back. The mentions of a source stay bytes until they are asked for.
import { weakly } from "../base/weakly.ts";
import type { Entity } from "../model/entity.ts";
import type { EntityCounts, SourceNameMention } from "../model/mention.ts";
import { ByteReader, DamagedBytes } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { readEntity, readKind, readReason, writeEntity, writeKind, writeReason } from "./entityBytes.ts";
import { readPackedNames, writePackedNames } from "./packedNamesBytes.ts";
import { sealed, unsealed } from "./sealedBytes.ts";
import { readSpans, writeSpans } from "./spanBytes.ts";
import type { StoredKnowledge } from "./storedKnowledge.ts";
import { createStringTable } from "./stringTable.ts";

const formatVersion = 1;
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
	const numbers = new Map(entities.map(({ id }, at) => [id, at]));
	const owners = createOwnerLists(numbers);
	await inSlices(entities, pace, (entity) => writeEntity(entity, body, strings), body);
	await pace();
	writePackedNames(names, body, strings, owners.number);
	body.unsigned(ordinary.size);
	for (const form of ordinary) body.unsigned(strings.number(form));
	body.unsigned(suggestions.length);
	for (const { a, b, reason } of suggestions) {
		for (const id of [a, b]) body.unsigned(numberOf(numbers, id));
		writeReason(reason, body, strings);
	}
	const places = new Map([...learntFrom.sources.keys()].map((uri, at) => [uri, at]));
	await inSlices(entities, pace, ({ id }) => writeCounts(knowledge.countsOf(id), places, body), body);
	body.unsigned(strings.number(learntFrom.catalogue));
	body.unsigned(learntFrom.sources.size);
	for (const [uri, content] of learntFrom.sources) {
		await pace();
		body.unsigned(strings.number(uri));
		body.unsigned(strings.number(content));
		const mentions = mentionBytes(knowledge.mentionsIn(uri), entities, numbers, owners);
		body.unsigned(mentions.length);
		body.raw(mentions.bytes());
	}
	await pace();
	const whole = new ByteWriter();
	owners.write(whole);
	whole.raw(body.bytes());
	return sealed(formatVersion, version, strings, whole);
}

/** Undefined when it has another format or version. Throws `DamagedBytes` when it is not as it was written. */
export function readKnowledge(version: string, bytes: Uint8Array): StoredKnowledge | undefined {
	const whole = unsealed(formatVersion, bytes);
	if (whole?.version !== version) return undefined;
	const { strings, from } = whole;
	const lists = Array.from({ length: from.count() }, () => Array.from({ length: from.count() }, () => from.unsigned()));
	const entities = Array.from({ length: from.count() }, () => readEntity(from, strings));
	const idOf = (number: number) => existing(entities[number]).id;
	const owners = lists.map((list) => list.map(idOf));
	const names = readPackedNames(from, strings, (number) => existing(owners[number]));
	const ordinary = new Set(Array.from({ length: from.count() }, () => strings(from.unsigned())));
	const suggestions = Array.from({ length: from.count() }, () => {
		const [a, b] = [idOf(from.unsigned()), idOf(from.unsigned())];
		return { a, b, reason: readReason(from, strings) };
	});
	const counts = new Map<string, Uint8Array>();
	for (let at = 0, left = from.count(); at < left; at++) counts.set(idOf(at), from.raw(from.unsigned()));
	const catalogue = strings(from.unsigned());
	const sources = new Map<string, string>();
	const mentions = new Map<string, () => readonly SourceNameMention[]>();
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	for (let left = from.count(); left > 0; left--) {
		const uri = strings(from.unsigned());
		sources.set(uri, strings(from.unsigned()));
		const own = from.raw(from.unsigned());
		mentions.set(
			uri,
			weakly(() => readMentions(new ByteReader(own), owners, byId)),
		);
	}
	const learntFrom = { catalogue, sources };
	const uris = [...sources.keys()];
	const mentionsIn = (uri: string) => mentions.get(uri)?.() ?? [];
	const countsOf = (id: string) => {
		const own = counts.get(id);
		return own ? readCounts(new ByteReader(own), uris) : { mentions: 0, sources: [] };
	};
	return { learntFrom, entities, names, ordinary, suggestions, mentionsIn, countsOf };
}

async function inSlices<T>(
	items: readonly T[],
	pace: () => Promise<void>,
	write: (item: T) => void,
	into: ByteWriter,
): Promise<void> {
	into.unsigned(items.length);
	for (let at = 0; at < items.length; at++) {
		if (at % atOnce === 0) await pace();
		write(items[at] as T);
	}
}

type Numbers = ReadonlyMap<string, number>;

function numberOf(numbers: Numbers, id: string): number {
	const number = numbers.get(id);
	if (number === undefined) throw new RangeError(`there is no entity ${id}`);
	return number;
}

/** Owners of names, each list once. */
function createOwnerLists(numbers: Numbers) {
	const lists = new Map<string, number>();
	const known = new Map<readonly string[], number>();
	return {
		number(ids: readonly string[]): number {
			let number = known.get(ids);
			if (number !== undefined) return number;
			const key = ids.map((id) => numberOf(numbers, id)).join(" ");
			number = lists.get(key) ?? lists.size;
			lists.set(key, number);
			known.set(ids, number);
			return number;
		},
		write(into: ByteWriter): void {
			into.unsigned(lists.size);
			for (const key of lists.keys()) {
				const list = key === "" ? [] : key.split(" ");
				into.unsigned(list.length);
				for (const id of list) into.unsigned(Number(id));
			}
		},
	};
}

function writeCounts({ mentions, sources }: EntityCounts, places: Numbers, into: ByteWriter): void {
	const own = new ByteWriter();
	own.unsigned(mentions);
	own.unsigned(sources.length);
	let last = -1;
	for (const uri of sources) {
		const place = numberOf(places, uri);
		own.unsigned(place - last - 1);
		last = place;
	}
	into.unsigned(own.length);
	into.raw(own.bytes());
}

function readCounts(from: ByteReader, uris: readonly string[]): EntityCounts {
	const mentions = from.unsigned();
	const sources = new Array<string>(from.count());
	let place = -1;
	for (let at = 0; at < sources.length; at++) {
		place += from.unsigned() + 1;
		sources[at] = existing(uris[place]);
	}
	return { mentions, sources };
}

/** Nearly every mention has the kind and the certainty of its entity: only where not are they written. */
function mentionBytes(
	mentions: readonly SourceNameMention[],
	entities: readonly Entity[],
	numbers: Numbers,
	owners: ReturnType<typeof createOwnerLists>,
): ByteWriter {
	const into = new ByteWriter();
	writeSpans(mentions, into, ({ entities: ids, kind, certainty }) => {
		const entity = entities[numberOf(numbers, ids[0] ?? "")];
		const isOwn = entity?.kind === kind && entity.certainty === certainty;
		into.unsigned(owners.number(ids) * 2 + (isOwn ? 0 : 1));
		if (isOwn) return;
		writeKind(kind, into);
		into.double(certainty);
	});
	return into;
}

function readMentions(
	from: ByteReader,
	owners: readonly (readonly string[])[],
	entities: ReadonlyMap<string, Entity>,
): readonly SourceNameMention[] {
	return readSpans(from, Number.MAX_SAFE_INTEGER, ({ start, end }): SourceNameMention => {
		const rest = from.unsigned();
		const ids = existing(owners[(rest - (rest % 2)) / 2]);
		const own = existing(entities.get(ids[0] ?? ""));
		const kind = rest % 2 === 0 ? own.kind : readKind(from);
		return { start, end, entities: ids, kind, certainty: rest % 2 === 0 ? own.certainty : from.double() };
	});
}

function existing<T>(thing: T | undefined): T {
	if (thing === undefined) throw new DamagedBytes("there is no such entity");
	return thing;
}
