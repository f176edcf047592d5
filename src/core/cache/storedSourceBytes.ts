// One source as it is kept, as bytes and back.
import type { DocumentLink, DocumentName } from "../entities/aliases/documentNames.ts";
import { type AliasReason, type EntityKind, entityKinds } from "../model/entity.ts";
import type { RecognisedName } from "../model/mention.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { readSourceText, writeSourceText } from "./sourceTextBytes.ts";
import { readSpans, writeSpans } from "./spanBytes.ts";
import type { FileStamp, StoredContent } from "./storedSource.ts";
import type { StringTable, StringTableWriter } from "./stringTable.ts";

export function writeStamp(uri: string, stamp: FileStamp, into: ByteWriter, strings: StringTableWriter): void {
	into.unsigned(strings.number(uri));
	into.unsigned(strings.number(stamp.hash));
	into.unsigned(stamp.size);
	into.unsigned(stamp.modified === undefined ? 0 : 1);
	if (stamp.modified !== undefined) into.double(stamp.modified);
}

export function readStamp(from: ByteReader, strings: StringTable): { readonly uri: string; readonly stamp: FileStamp } {
	const uri = strings(from.unsigned());
	const stamp = { hash: strings(from.unsigned()), size: from.unsigned() };
	return { uri, stamp: from.unsigned() === 0 ? stamp : { ...stamp, modified: from.double() } };
}

export function writeContent(content: StoredContent, into: ByteWriter, strings: StringTableWriter): void {
	const { names } = content;
	writeSourceText(content.source, into, strings);
	writeSpans(content.passages, into);
	into.unsigned(content.words);
	into.unsigned(Math.ceil(content.milliseconds));
	writeSpans(content.recognised, into, ({ kind, certainty }) => {
		writeKind(kind, into);
		into.double(certainty);
	});
	into.unsigned(names.names.length);
	for (const name of names.names) writeName(name, into, strings);
	into.unsigned(names.links.length);
	for (const { short, longs, reason } of names.links) {
		into.unsigned(short);
		into.unsigned(longs.length);
		for (const long of longs) into.unsigned(long);
		writeReason(reason, into, strings);
	}
}

/** `uri` is where the source is now, which may be another place than when it was kept. */
export function readContent(from: ByteReader, strings: StringTable, uri: string, stamp: FileStamp): StoredContent {
	const source = readSourceText(from, strings, uri);
	const { text } = source;
	const passages = readSpans(from, text.length, (span) => span);
	const words = from.unsigned();
	const milliseconds = from.unsigned();
	const recognised = readSpans(from, text.length, ({ start, end }): RecognisedName => {
		const kind = readKind(from);
		return { surface: text.slice(start, end), kind, certainty: from.double(), start, end };
	});
	const names: DocumentName[] = [];
	for (let left = from.count(); left > 0; left--) names.push(readName(from, strings));
	const links: DocumentLink[] = [];
	for (let left = from.count(); left > 0; left--) {
		const short = readIndex(from, names.length);
		const longs: number[] = [];
		for (let more = from.count(); more > 0; more--) longs.push(readIndex(from, names.length));
		links.push({ short, longs, reason: readReason(from, strings, uri) });
	}
	return { stamp, source, passages, words, milliseconds, recognised, names: { source: uri, names, links } };
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
	const spellings: string[] = [];
	for (let left = from.count(); left > 0; left--) spellings.push(strings(from.unsigned()));
	return { surface, key, kind, certainty, count, first, spellings };
}

function writeKind(kind: EntityKind, into: ByteWriter): void {
	into.unsigned(entityKinds.indexOf(kind));
}

function readKind(from: ByteReader): EntityKind {
	const kind = entityKinds[from.unsigned()];
	if (kind === undefined) throw new DamagedBytes("there is no such kind");
	return kind;
}

function readIndex(from: ByteReader, length: number): number {
	const index = from.unsigned();
	if (index >= length) throw new DamagedBytes("there is no such name");
	return index;
}

/** In the order of their numbers; held to be complete by `reasonText`. */
const plainReasons = ["name", "catalogue", "built-in", "spelling", "initials"] as const;

function writeReason(reason: AliasReason, into: ByteWriter, strings: StringTableWriter): void {
	const text = reasonText(reason);
	into.unsigned(strings.number(reason.kind));
	if (text !== undefined) into.unsigned(strings.number(text));
}

function reasonText(reason: AliasReason): string | undefined {
	switch (reason.kind) {
		case "legal-suffix":
			return reason.suffix;
		case "defined":
			return reason.quote;
		case "short-form":
			return reason.dropped;
		default:
			reason.kind satisfies (typeof plainReasons)[number];
			return undefined;
	}
}

/** What a document defines, it is itself the source of. */
function readReason(from: ByteReader, strings: StringTable, source: string): AliasReason {
	const kind = strings(from.unsigned());
	const plain = plainReasons.find((one) => one === kind);
	if (plain !== undefined) return { kind: plain };
	const text = strings(from.unsigned());
	if (kind === "legal-suffix") return { kind, suffix: text };
	if (kind === "defined") return { kind, source, quote: text };
	if (kind === "short-form") return { kind, dropped: text };
	throw new DamagedBytes("there is no such reason");
}
