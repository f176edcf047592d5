// What is known of names, as bytes and back. What belongs to single sources and entities stays bytes until it is asked for.
import { weakly } from "../base/weakly.ts";
import { noCounts, type SourceNameMention } from "../model/mention.ts";
import type { OpenBlob } from "../ports/cacheStore.ts";
import { ByteWriter } from "./byteWriter.ts";
import { readReason, writeReason } from "./entityBytes.ts";
import { readEntities, writeEntities } from "./entityTable.ts";
import { readMentioning, readMentions, writeMentioning, writeMentions } from "./mentionBytes.ts";
import { createOwnerLists, placeOf, readOwnerLists } from "./ownerLists.ts";
import { readPackedNames, writePackedNames } from "./packedNamesBytes.ts";
import { PageWriter, readPages } from "./pages.ts";
import { inSlices, readParts, writeParts } from "./parts.ts";
import { sealed, unsealed } from "./sealedBytes.ts";
import type { LoadedKnowledge, StoredKnowledge } from "./storedKnowledge.ts";
import { createStringTable, type StringTable } from "./stringTable.ts";
import { readSummary, summaryParts } from "./summarisedBlob.ts";

const formatVersion = 9;

/**
 * The parts of its blob, in order. `pace` is awaited between small steps. Throws a RangeError when it holds what cannot be
 * written.
 */
export async function* knowledgeParts(
	version: string,
	knowledge: StoredKnowledge,
	pace: () => Promise<void>,
): AsyncGenerator<Uint8Array, void> {
	const { learntFrom, entities, names, ordinary, suggestions, listed } = knowledge;
	const strings = createStringTable();
	const body = new ByteWriter();
	const pages = new PageWriter();
	const places = new Map([...entities.keys()].map((id, place) => [id, place]));
	const owners = createOwnerLists(places);
	await writeEntities(entities, pace, body, pages, strings);
	yield* pages.take();
	await writePackedNames(names, pace, body, strings, owners.number);
	body.unsigned(ordinary.size);
	for (const form of ordinary) body.unsigned(strings.number(form));
	body.unsigned(suggestions.length);
	for (const { a, b, reason } of suggestions) {
		for (const id of [a, b]) body.unsigned(placeOf(places, id));
		writeReason(reason, body, strings);
	}
	body.unsigned(listed.confirmed);
	body.array(listed.candidates);
	body.unsigned(strings.number(learntFrom.catalogue));
	body.unsigned(learntFrom.sources.size);
	await inSlices(learntFrom.sources, pace, ([uri, content]) => {
		body.unsigned(strings.number(uri));
		body.unsigned(strings.number(content));
	});
	await writeParts(learntFrom.sources.keys(), pace, body, pages, (uri, part) =>
		writeMentions(knowledge.mentionsIn(uri), entities, owners, part),
	);
	yield* pages.take();
	const counts = new Uint32Array(2 * entities.size);
	await inSlices(places, pace, ([id, place]) => {
		const { mentions, sourceCount } = knowledge.countsOf(id);
		counts.set([mentions, sourceCount], 2 * place);
	});
	body.array(counts);
	const sources = new Map([...learntFrom.sources.keys()].map((uri, place) => [uri, place]));
	await writeParts(entities.keys(), pace, body, pages, (id, part) =>
		writeMentioning(knowledge.countsOf(id), sources, part),
	);
	yield* pages.take();
	owners.write(body);
	const table = new ByteWriter();
	await writeParts(strings.texts(), pace, table, pages, (text, part) => part.text(text));
	const checksums = new ByteWriter();
	yield* pages.finish(checksums);
	yield* summaryParts(sealed(formatVersion, version, [checksums, table, body]));
}

/** Undefined when it has another format or version. Throws `DamagedBytes` when it is not as it was written. */
export function readKnowledge(version: string, blob: OpenBlob): LoadedKnowledge | undefined {
	const { summary, start } = readSummary(blob);
	const whole = unsealed(formatVersion, summary);
	if (whole?.version !== version) return undefined;
	const { from } = whole;
	from.fill();
	const pages = readPages(from, blob, start);
	from.fill();
	const texts = readParts(from, pages);
	from.fill();
	const strings: StringTable = (number) => texts.at(number).text();
	const entities = readEntities(from, pages, strings);
	const names = readPackedNames(from, strings, (number) => owners.list(number));
	const ordinary = new Set(Array.from({ length: from.count() }, () => strings(from.unsigned())));
	const suggestions = Array.from({ length: from.count() }, () => {
		const [a, b] = [entities.idAt(from.unsigned()), entities.idAt(from.unsigned())];
		return { a, b, reason: readReason(from, strings) };
	});
	const listed = { confirmed: from.unsigned(), candidates: from.float64Array() };
	const catalogue = strings(from.unsigned());
	const sources = new Map<string, string>();
	for (let left = from.count(); left > 0; left--) sources.set(strings(from.unsigned()), strings(from.unsigned()));
	const mentionParts = readParts(from, pages);
	const counts = from.uint32Array();
	const mentioningParts = readParts(from, pages);
	const owners = readOwnerLists(from, entities.idAt);
	const uris = [...sources.keys()];
	const mentions = new Map<string, () => readonly SourceNameMention[]>();
	for (const [place, uri] of uris.entries()) {
		mentions.set(
			uri,
			weakly(() => readMentions(mentionParts.at(place), owners, entities)),
		);
	}
	return {
		verify: pages.verify,
		learntFrom: { catalogue, sources },
		entities,
		names,
		ordinary,
		suggestions,
		listed,
		mentionsIn: (uri) => mentions.get(uri)?.() ?? [],
		countsOf(id) {
			const place = entities.placeOf(id);
			if (place === undefined) return noCounts;
			const [mentions = 0, sourceCount = 0] = counts.subarray(2 * place, 2 * place + 2);
			return {
				mentions,
				sourceCount,
				get sources() {
					return readMentioning(mentioningParts.at(place), uris);
				},
			};
		},
	};
}
