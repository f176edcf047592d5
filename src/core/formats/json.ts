// JSON and JSON Lines: one article or several, as publishing systems and news services hand them out.
import type { SourceArticle, SourceMetadata } from "../model/source.ts";
import type { JsonFields } from "../ports/settings.ts";
import { decodeSource } from "./decodeSource.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { FormatInput, SourceFormat } from "./format.ts";
import { loadHtmlReader } from "./html/htmlEvents.ts";
import { articleMetadata, fieldValue } from "./json/articleFields.ts";
import { createArticleKeys } from "./json/articleKeys.ts";
import { articleText, lineReader } from "./json/articleText.ts";
import { createArticleWriter } from "./json/articleWriter.ts";
import { type Collection, readCollection } from "./json/collection.ts";
import { type FoundArticle, findArticles } from "./json/findArticles.ts";
import { jsonErrorOffset } from "./json/jsonErrorOffset.ts";
import { readJsonFields, valueAt } from "./json/jsonFields.ts";
import { parseJsonLines } from "./json/jsonLines.ts";
import { wordPressMetadata } from "./json/wordPress.ts";
import { firstOf, type MetadataField, metadataOf } from "./metadata/metadataValue.ts";
import { type StopReason, startReading } from "./readingBounds.ts";
import { emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";

const metadataNames: readonly MetadataField[] = ["title", "author", "publisher", "published", "url", "language"];

export const json: SourceFormat = {
	id: "json",
	sniff(head, name) {
		const starts = /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/.test(head);
		if (hasExtensionOf("json", name)) return starts ? 1 : 0.6;
		return /^\s*(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*\{\s*")/.test(head) ? 0.9 : 0;
	},
	async read(input, limits, signal, tools) {
		const bounds = startReading(limits, signal);
		const decoded = decodeSource(input, limits);
		const parsed = parse(decoded.text);
		if (parsed === undefined) return emptySource("json", [...decoded.findings, invalid(input, decoded.text)]);
		const readHtml = await loadHtmlReader();
		const toLine = lineReader(readHtml, bounds);
		const named = readJsonFields(tools?.jsonFields);
		const found = findArticles(parsed.value, bounds, named.fields);
		const collection = readCollection(parsed.value, toLine);
		const keyOf = createArticleKeys(named.fields);
		const writer = createArticleWriter();
		const stops = new Set<StopReason>();
		if (found.stopped) stops.add(found.stopped);
		const articles: SourceArticle[] = [];
		for (const article of found.articles) {
			const metadata = firstOf(ownMetadata(article, named.fields, collection, toLine), collection.metadata);
			const read = articleText(article.body, readHtml, bounds);
			const span = writer.write(metadata.title?.value, read);
			if (span) articles.push({ ...span, key: keyOf(article, metadata), metadata });
			if (read.stopped) stops.add(read.stopped);
			if (writer.length > limits.maximumCharacters) stops.add("maximumCharacters");
			if (stops.has("maximumCharacters") || bounds.isExpired()) break;
		}
		const findings = [...decoded.findings, ...[...stops].map((reason) => stoppedFinding(input.uri, reason))];
		if (parsed.broken.length > 0) findings.push(brokenLines(input, parsed.broken));
		if (found.articles.length === 0) findings.push(sourceFinding("json-without-article", input.uri));
		else if (found.without > 0) {
			findings.push(sourceFinding("parts-left-out", input.uri, { details: { entries: found.without } }));
		}
		for (const { key, expected } of named.problems.slice(0, 3)) {
			const details = { key, ...(expected !== undefined && { expected }) };
			findings.push(sourceFinding("json-fields-wrong", input.uri, { details }));
		}
		const { headings, ...text } = writer.finish();
		const several = articles.length > 1 && { headings, articles };
		const metadata = agreed(articles.map((article) => article.metadata));
		return { format: "json", ...text, ...several, isFileText: false, metadata, findings };
	},
};

/** What the article says of itself: under the writer's names first, then under the usual ones, then in the entry around it. */
function ownMetadata(
	{ fields, entry }: FoundArticle,
	names: JsonFields,
	collection: Collection,
	toLine: (text: string) => string,
): SourceMetadata {
	const objects = entry ? [fields, entry] : [fields];
	const named = objects.map((object) =>
		metadataOf(
			Object.fromEntries(
				metadataNames.map((name) => {
					const value = valueAt(object, names[name === "published" ? "date" : name]);
					return [name, value === undefined ? undefined : fieldValue(name, value, "json-field", toLine)];
				}),
			),
		),
	);
	const usual = objects.map((object) => articleMetadata(collection.resolved(object), "json-field", toLine));
	return firstOf(...named, ...usual, ...objects.map((object) => wordPressMetadata(object)));
}

function parse(text: string): { readonly value: unknown; readonly broken: readonly number[] } | undefined {
	try {
		return { value: JSON.parse(text), broken: [] };
	} catch {
		const lines = parseJsonLines(text);
		return lines && { value: lines.values, broken: lines.broken };
	}
}

function brokenLines(input: FormatInput, numbers: readonly number[]) {
	const named = numbers.slice(0, 5).join(", ") + (numbers.length > 5 ? ` and ${numbers.length - 5} more` : "");
	const reason = numbers.length === 1 ? `line ${named} is not valid JSON` : `lines ${named} are not valid JSON`;
	return sourceFinding("document-damaged", input.uri, { details: { reason } });
}

function invalid(input: FormatInput, text: string) {
	const at = jsonErrorOffset(text) ?? text.length;
	const line = text.slice(0, at).split("\n").length;
	const reason = at >= text.length ? "it ends too early" : `something else was expected in line ${line}`;
	return sourceFinding("json-invalid", input.uri, {
		span: { start: at, end: Math.min(at + 1, text.length) },
		details: { reason },
	});
}

/** What all articles of the file say alike; of a single article everything. */
function agreed(all: readonly SourceMetadata[]): SourceMetadata {
	const [first, ...others] = all;
	const fields = Object.entries(first ?? {}) as [MetadataField, SourceMetadata[MetadataField]][];
	return Object.fromEntries(
		fields.filter(([name, value]) => others.every((other) => other[name]?.value === value?.value)),
	);
}
