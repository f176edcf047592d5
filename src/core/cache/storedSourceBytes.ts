// One source as it is kept, as bytes and back. Its text and its names are read when they are asked for.
import { weakly } from "../base/weakly.ts";
import type { DocumentLink, DocumentName, DocumentNames } from "../entities/aliases/documentNames.ts";
import { flatNames } from "../entities/aliases/flatNames.ts";
import { sharedString } from "../entities/aliases/sharedString.ts";
import type { RecognisedName } from "../model/mention.ts";
import type { Passage } from "../model/passage.ts";
import type { SourceFile } from "../model/source.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { readKind, readReason, writeKind, writeReason } from "./entityBytes.ts";
import { checked, withChecksum } from "./sealedBytes.ts";
import { readTextFacts, writeTextFacts } from "./sourceTextBytes.ts";
import { readSpans, writeSpans } from "./spanBytes.ts";
import type { FileStamp, StoredSource } from "./storedSource.ts";
import { createStringTable, readStringTable, type StringTable, type StringTableWriter } from "./stringTable.ts";

interface Stamped {
	readonly file: Pick<SourceFile, "uri" | "path" | "encoding">;
	readonly stamp: FileStamp;
}

export function writeStamp({ file, stamp }: Stamped, into: ByteWriter, strings: StringTableWriter): void {
	into.unsigned(strings.number(file.uri));
	into.unsigned(strings.number(file.path));
	into.unsigned(file.encoding === undefined ? 0 : strings.number(file.encoding) + 1);
	into.unsigned(strings.number(stamp.hash));
	into.unsigned(stamp.size);
	into.unsigned(stamp.modified === undefined ? 0 : 1);
	if (stamp.modified !== undefined) into.double(stamp.modified);
}

export function readStamp(from: ByteReader, strings: StringTable): Stamped {
	const place = { uri: strings(from.unsigned()), path: strings(from.unsigned()) };
	const encoding = from.unsigned();
	const file = encoding === 0 ? place : { ...place, encoding: strings(encoding - 1) };
	const stamp = { hash: strings(from.unsigned()), size: from.unsigned() };
	return { file, stamp: from.unsigned() === 0 ? stamp : { ...stamp, modified: from.double() } };
}

/** What is told of a source at once goes into `into`; its text and its names, which are read later, are returned. */
export async function writeStored(
	{ content, milliseconds }: StoredSource,
	into: ByteWriter,
	strings: StringTableWriter,
	pace: () => Promise<void>,
): Promise<StoredParts<Uint8Array>> {
	writeTextFacts(content.source, into, strings);
	into.unsigned(content.words);
	into.unsigned(content.passageCount);
	const counts = content.articleCounts ?? [];
	into.unsigned(counts.length);
	for (const { words, passages } of counts) {
		into.unsigned(words);
		into.unsigned(passages);
	}
	into.unsigned(Math.ceil(milliseconds));
	const body = withChecksum((part) => {
		part.text(content.source.text);
		writeSpans(content.passages, part);
		writeSpans(content.recognised, part, ({ kind, certainty }) => {
			writeKind(kind, part);
			part.double(certainty);
		});
	});
	await pace();
	return { body, names: await namesBytes(content.names, pace) };
}

/** Each with a checksum of its own. */
interface StoredParts<Bytes> {
	readonly body: Bytes;
	readonly names: Bytes;
}

/** `uri` is the source's. A part is asked for each time it is needed. */
export function readStored(
	from: ByteReader,
	strings: StringTable,
	uri: string,
	stamp: FileStamp,
	parts: StoredParts<() => Uint8Array>,
): StoredSource {
	const { facts, length } = readTextFacts(from, strings, uri);
	const words = from.unsigned();
	const passageCount = from.unsigned();
	const counts = Array.from({ length: from.count() }, () => ({ words: from.unsigned(), passages: from.unsigned() }));
	const milliseconds = from.unsigned();
	const body = weakly(() => readBody(checked(parts.body()), length));
	const source = Object.assign(new StoredText(body), facts);
	const told = { source, words, passageCount, ...(counts.length > 0 && { articleCounts: counts }) };
	const content = Object.assign(new StoredContent(body, () => readNames(checked(parts.names()), uri)), told);
	return { stamp, milliseconds, content };
}

// Of classes, because there are thousands of each: literals with accessors take ten times the memory.

class StoredText {
	readonly #body: () => Body;

	constructor(body: () => Body) {
		this.#body = body;
	}

	get text(): string {
		return this.#body().text;
	}
}

class StoredContent {
	readonly #body: () => Body;
	readonly #readNames: () => DocumentNames;
	#names: DocumentNames | undefined;

	constructor(body: () => Body, names: () => DocumentNames) {
		this.#body = body;
		this.#readNames = names;
	}

	get passages(): readonly Passage[] {
		return this.#body().passages;
	}

	get recognised(): readonly RecognisedName[] {
		return this.#body().recognised;
	}

	/** Whoever resolves names tells by the object whether they are the same as before. */
	get names(): DocumentNames {
		this.#names ??= this.#readNames();
		return this.#names;
	}
}

interface Body {
	readonly text: string;
	readonly passages: readonly Passage[];
	readonly recognised: readonly RecognisedName[];
}

function readBody(from: ByteReader, length: number): Body {
	const text = from.text();
	if (text.length !== length) throw new DamagedBytes("the text is not as long as announced");
	const passages = readSpans(from, length, (span) => span);
	const recognised = readSpans(from, length, ({ start, end }): RecognisedName => {
		const kind = readKind(from);
		return { surface: text.slice(start, end), kind, certainty: from.double(), start, end };
	});
	return { text, passages, recognised };
}

async function namesBytes({ names, links }: DocumentNames, pace: () => Promise<void>): Promise<Uint8Array> {
	const strings = createStringTable();
	const body = new ByteWriter();
	body.unsigned(names.length);
	for (const name of names) writeName(name, body, strings);
	body.unsigned(links.length);
	for (const { short, longs, reason } of links) {
		body.unsigned(short);
		body.unsigned(longs.length);
		for (const long of longs) body.unsigned(long);
		writeReason(reason, body, strings);
	}
	const table = new ByteWriter();
	await strings.write(table, pace);
	return withChecksum((whole) => {
		whole.raw(table.bytes());
		whole.raw(body.bytes());
	});
}

function readNames(from: ByteReader, uri: string): DocumentNames {
	const strings = readStringTable(from, sharedString);
	const names: DocumentName[] = [];
	for (let left = from.count(); left > 0; left--) names.push(readName(from, strings));
	const links: DocumentLink[] = [];
	for (let left = from.count(); left > 0; left--) {
		const short = readIndex(from, names.length);
		const longs: number[] = [];
		for (let more = from.count(); more > 0; more--) longs.push(readIndex(from, names.length));
		links.push({ short, longs, reason: readReason(from, strings) });
	}
	return { source: uri, names: flatNames(names), links };
}

function writeName(name: DocumentName, into: ByteWriter, strings: StringTableWriter): void {
	into.unsigned(strings.number(name.surface));
	into.unsigned(strings.number(name.key));
	writeKind(name.kind, into);
	into.double(name.certainty);
	into.unsigned(name.count);
	into.unsigned(name.first);
	into.unsigned(name.spellings.length);
	for (const spelling of name.spellings) into.unsigned(strings.number(spelling));
}

function readName(from: ByteReader, strings: StringTable): DocumentName {
	const surface = strings(from.unsigned());
	const key = strings(from.unsigned());
	const kind = readKind(from);
	const certainty = from.double();
	const count = from.unsigned();
	const first = from.unsigned();
	// As long as needed, and no longer: there are very many of them, nearly all with one element.
	const spellings = new Array<string>(from.count());
	for (let at = 0; at < spellings.length; at++) spellings[at] = strings(from.unsigned());
	return { surface, key, kind, certainty, count, first, spellings };
}

function readIndex(from: ByteReader, length: number): number {
	const index = from.unsigned();
	if (index >= length) throw new DamagedBytes("there is no such name");
	return index;
}
