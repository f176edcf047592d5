// Metadata out of the YAML at the top of a Markdown file.
import { isAlias, isMap, isScalar, isSeq, parseDocument, type YAMLError, type YAMLMap } from "yaml";
import type { Finding } from "../../model/finding.ts";
import type { SourceMetadata } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import { sourceFinding } from "../sourceFindings.ts";
import { type MetadataField, metadataOf, metadataValue } from "./metadataValue.ts";

/** Front matter is a few lines; more than this is something else, and not worth parsing. */
const longest = 32 * 1024;

/** The parser's time grows with the square of the nesting; front matter has two or three levels. */
const deepest = 50;

/** The usual keys of static-site generators, note-taking programs and reference managers. */
const keys: Readonly<Record<MetadataField, readonly string[]>> = {
	title: ["title", "headline"],
	author: ["author", "authors", "byline", "creator"],
	publisher: ["publisher", "source", "publication", "site", "site_name", "sitename", "website", "container-title"],
	published: ["published", "date", "date_published", "datepublished", "publish_date", "pubdate", "issued", "created"],
	url: ["url", "link", "canonical", "canonical_url", "permalink", "source_url", "source"],
	language: ["lang", "language", "locale"],
};

/** @param yaml the text between the fences, without them; `offset` is where it starts in the file. */
export function readFrontMatter(
	yaml: string,
	offset: number,
	uri: string,
): { readonly metadata: SourceMetadata; readonly findings: readonly Finding[] } {
	const invalid = (reason: string, span: Span) => ({
		metadata: {},
		findings: [sourceFinding("front-matter-invalid", uri, { span, details: { reason } })],
	});
	const whole = { start: offset, end: offset + yaml.length };
	if (yaml.length > longest) return invalid("it is too long", whole);
	if (nestsDeeply(yaml)) return invalid("it is nested too deeply", whole);
	try {
		const document = parseDocument(yaml, { logLevel: "silent", prettyErrors: false });
		const root = document.contents;
		const error = document.errors[0];
		const metadata = isMap(root) ? readKeys(root) : {};
		if (error !== undefined) return { ...invalid(firstLine(error), errorSpan(error, offset, whole)), metadata };
		if (root !== null && !isMap(root)) return invalid("it is no list of keys and values", whole);
		return { metadata, findings: [] };
	} catch {
		// The parser reports errors in the document; what it throws is about input nobody thought of.
		return invalid("it cannot be parsed", whole);
	}
}

function nestsDeeply(yaml: string): boolean {
	if (/(?:[-?:][ \t]+){50}/.test(yaml)) return true;
	let depth = 0;
	for (const character of yaml) {
		if (character === "[" || character === "{") depth++;
		else if ((character === "]" || character === "}") && depth > 0) depth--;
		if (depth > deepest) return true;
	}
	return false;
}

function firstLine(error: YAMLError): string {
	return (error.message.split("\n")[0] ?? "").slice(0, 200);
}

function errorSpan(error: YAMLError, offset: number, whole: Span): Span {
	const start = Math.min(offset + error.pos[0], whole.end);
	return { start, end: Math.min(Math.max(offset + error.pos[1], start), whole.end) };
}

function readKeys(root: YAMLMap): SourceMetadata {
	const values = new Map<string, string>();
	for (const { key, value } of root.items) {
		const name = isScalar(key) ? String(key.value).toLowerCase() : "";
		const text = words(value, 0);
		if (text !== undefined && text !== "" && !values.has(name)) values.set(name, text);
	}
	const entries = Object.entries(keys) as [MetadataField, readonly string[]][];
	return metadataOf(Object.fromEntries(entries.map(([field, names]) => [field, firstUsable(field, names, values)])));
}

function firstUsable(field: MetadataField, names: readonly string[], values: ReadonlyMap<string, string>) {
	for (const name of names) {
		const raw = values.get(name);
		// `source` holds a publisher's name in some files and an address in others.
		if (field === "publisher" && raw !== undefined && /^https?:/i.test(raw)) continue;
		const value = metadataValue(field, raw, "front-matter");
		if (value !== undefined) return value;
	}
	return undefined;
}

/** A scalar as written, the `name` of a mapping, or the members of a list with commas between. Aliases are not followed. */
function words(value: unknown, depth: number): string | undefined {
	if (depth > 2 || isAlias(value)) return undefined;
	if (isScalar(value)) return value.value === null ? undefined : (value.source ?? String(value.value));
	if (isMap(value)) return words(value.get("name", true) ?? value.get("title", true), depth + 1);
	if (!isSeq(value)) return undefined;
	const members = value.items.slice(0, 20).map((item) => words(item, depth + 1));
	return members.filter((member) => member !== undefined && member !== "").join(", ");
}
