// A source's readable text and what belongs to it, as bytes and back.
import { extensionsOf } from "../formats/extensions.ts";
import { describeFinding } from "../messages/findingMessages.ts";
import type { Finding } from "../model/finding.ts";
import type {
	FormatId,
	MetadataValue,
	SourceArticle,
	SourceMetadata,
	SourcePage,
	SourceText,
} from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { type ByteReader, DamagedBytes } from "./byteReader.ts";
import type { ByteWriter } from "./byteWriter.ts";
import { readSpans, writeSpans } from "./spanBytes.ts";
import type { StringTable, StringTableWriter } from "./stringTable.ts";

/** In the order in which they are written; held to be complete by its type. */
const metadataFields = Object.keys({
	title: 0,
	author: 0,
	publisher: 0,
	published: 0,
	url: 0,
	language: 0,
} satisfies Record<keyof SourceMetadata, 0>) as readonly (keyof SourceMetadata)[];

const absent = 0;
const severities: readonly Finding["severity"][] = ["error", "warning", "information", "hint"];

/** Everything but the text itself. */
export type TextFacts = Omit<SourceText, "text">;

export function writeTextFacts(source: SourceText, into: ByteWriter, strings: StringTableWriter): void {
	const { text, headings, pages, articles, metadata, findings } = source;
	into.unsigned(strings.number(source.format));
	into.unsigned(source.isFileText ? 1 : 0);
	into.unsigned(text.length);
	writeSpans(source.notProse, into);
	writeOptional(headings, into, ({ level }) => into.unsigned(level));
	writeOptional(pages, into, ({ number, label }) => {
		into.unsigned(number);
		into.unsigned(label === undefined ? absent : strings.number(label) + 1);
	});
	writeOptional(articles, into, ({ key, metadata: own }) => {
		into.unsigned(strings.number(key));
		writeMetadata(own, into, strings);
	});
	writeMetadata(metadata, into, strings);
	into.unsigned(findings.length);
	for (const finding of findings) writeFinding(finding, into, strings);
}

/** `uri` is the source's. With the length that the text must have. */
export function readTextFacts(
	from: ByteReader,
	strings: StringTable,
	uri: string,
): { readonly facts: TextFacts; readonly length: number } {
	const format = strings(from.unsigned());
	if (!Object.hasOwn(extensionsOf, format)) throw new DamagedBytes("there is no such format");
	const isFileText = from.unsigned() === 1;
	const length = from.unsigned();
	const notProse = readSpans(from, length, bare);
	const headings = readOptional(from, length, (span) => ({ ...span, level: from.unsigned() }));
	const pages = readOptional(from, length, (span): SourcePage => {
		const number = from.unsigned();
		const label = from.unsigned();
		return { ...span, number, ...(label === absent ? {} : { label: strings(label - 1) }) };
	});
	const articles = readOptional(from, length, (span): SourceArticle => {
		const key = strings(from.unsigned());
		return { ...span, key, metadata: readMetadata(from, strings) };
	});
	const metadata = readMetadata(from, strings);
	const findings = Array.from({ length: from.count() }, () => readFinding(from, strings, uri));
	const facts = {
		format: format as FormatId,
		isFileText,
		notProse,
		...(headings === undefined ? {} : { headings }),
		...(pages === undefined ? {} : { pages }),
		...(articles === undefined ? {} : { articles }),
		metadata,
		findings,
	};
	return { facts, length };
}

function writeMetadata(metadata: SourceMetadata, into: ByteWriter, strings: StringTableWriter): void {
	for (const field of metadataFields) {
		const value = metadata[field];
		into.unsigned(value === undefined ? absent : strings.number(value.value) + 1);
		if (value !== undefined) into.unsigned(strings.number(value.origin));
	}
}

function readMetadata(from: ByteReader, strings: StringTable): SourceMetadata {
	const metadata: { -readonly [F in keyof SourceMetadata]: MetadataValue } = {};
	for (const field of metadataFields) {
		const value = from.unsigned();
		if (value === absent) continue;
		metadata[field] = { value: strings(value - 1), origin: strings(from.unsigned()) as MetadataValue["origin"] };
	}
	return metadata;
}

function bare(span: Span): Span {
	return span;
}

function writeOptional<S extends Span>(spans: readonly S[] | undefined, into: ByteWriter, rest: (span: S) => void) {
	into.unsigned(spans === undefined ? 0 : 1);
	if (spans !== undefined) writeSpans(spans, into, rest);
}

function readOptional<S>(from: ByteReader, end: number, make: (span: Span) => S): readonly S[] | undefined {
	return from.unsigned() === 0 ? undefined : readSpans(from, end, make);
}

function writeFinding(finding: Finding, into: ByteWriter, strings: StringTableWriter): void {
	const { code, severity, span, details } = finding;
	into.unsigned(strings.number(code));
	into.unsigned(severities.indexOf(severity));
	into.unsigned(span === undefined ? absent : span.start + 1);
	if (span !== undefined) into.unsigned(span.end);
	const entries = details === undefined ? [] : Object.entries(details);
	into.unsigned(details === undefined ? absent : entries.length + 1);
	for (const [key, value] of entries) {
		into.unsigned(strings.number(key));
		into.unsigned(typeof value === "string" ? strings.number(value) + 1 : absent);
		if (typeof value === "number") into.double(value);
	}
}

function readFinding(from: ByteReader, strings: StringTable, uri: string): Finding {
	const code = strings(from.unsigned()) as Finding["code"];
	const severity = severities[from.unsigned()];
	if (severity === undefined) throw new DamagedBytes("there is no such severity");
	const start = from.unsigned();
	const span = start === absent ? undefined : { start: start - 1, end: from.unsigned() };
	const count = from.count();
	const entries = Array.from({ length: Math.max(0, count - 1) }, (): [string, string | number] => {
		const key = strings(from.unsigned());
		const value = from.unsigned();
		return [key, value === absent ? from.double() : strings(value - 1)];
	});
	const finding: Finding = {
		code,
		severity,
		uri,
		...(span === undefined ? {} : { span }),
		...(count === absent ? {} : { details: Object.fromEntries(entries) }),
	};
	// What has no sentence is no finding of ours.
	if (typeof describeFinding(finding) !== "string") throw new DamagedBytes("there is no such finding");
	return finding;
}
