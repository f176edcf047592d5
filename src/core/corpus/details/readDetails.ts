// Reads a `sources.yaml`: what the writer knows better about sources than they say themselves.

import { pairOf } from "../../entities/catalogue/curation/catalogueText.ts";
import { type CatalogueFindings, catalogueFindings } from "../../entities/catalogue/findingsOf.ts";
import type { RawPair, RawValue } from "../../entities/catalogue/rawValue.ts";
import { unknownKey } from "../../entities/catalogue/readFields.ts";
import { readRaw } from "../../entities/catalogue/readRaw.ts";
import { metadataValue } from "../../formats/metadata/metadataValue.ts";
import type { DetailField } from "../../model/detailEdit.ts";
import type { Finding } from "../../model/finding.ts";
import type { MetadataValue, SourceMetadata } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";

/** Name of the files, in any folder at or above the sources they tell of. */
export const detailsFileName = "sources.yaml";

export function isDetailsFile(uri: string): boolean {
	return uri.endsWith(`/${detailsFileName}`);
}

/** What can be said of a source, in the order in which it is asked for. */
export const detailFields: readonly DetailField[] = ["title", "author", "publisher", "published", "url", "language"];

/** Under which the articles of a file that holds several stand, each by its key, with the same fields. */
export const articlesKey = "articles";

/** What is said of one document. */
interface Said {
	/** Of its path or key, in the text of the file. */
	readonly span: Span;
	readonly metadata: SourceMetadata;
}

/** What one file says of one article. */
export interface ArticleDetails extends Said {
	/** `SourceArticle.key` */
	readonly key: string;
}

/** What one file says of one source. */
export interface SourceDetails extends Said {
	/** Relative to the folder of the file, `/` always. */
	readonly path: string;
	readonly articles: readonly ArticleDetails[];
}

const maximumNodes = 500_000;
const maximumFindings = 200;
const expected: Readonly<Record<DetailField, string>> = {
	title: "a title",
	author: "a name",
	publisher: "a name",
	published: "a date, as in 2026-05-04",
	url: "an http or https address",
	language: "a language, as in en or pt-BR",
};

/** Never throws: what can be read is read, and the rest are findings at their place. */
export function readDetails(
	uri: string,
	text: string,
): { readonly details: readonly SourceDetails[]; readonly findings: readonly Finding[] } {
	const findings = catalogueFindings(uri, maximumFindings);
	const { root, problems } = readRaw(text, maximumNodes);
	for (const { code, span, reason } of problems) findings.add(code, span, { reason });
	const details: SourceDetails[] = [];
	if (root?.kind === "map") {
		for (const pair of root.pairs) {
			const metadata = readFields(pair, [articlesKey], findings);
			if (pair.key === undefined || !metadata) continue;
			details.push({ path: pair.key, span: pair.keySpan, metadata, articles: readArticles(pair.value, findings) });
		}
	} else if (root !== undefined && !isNothing(root)) {
		findings.add("catalogue-wrong-type", root.span, {
			key: detailsFileName,
			expected: "paths of sources, each with its details",
		});
	}
	return { details, findings: findings.list };
}

function readArticles(source: RawValue, findings: CatalogueFindings): readonly ArticleDetails[] {
	const listed = pairOf(source, articlesKey);
	if (listed === undefined || isNothing(listed.value)) return [];
	if (listed.value.kind !== "map") {
		findings.add("catalogue-wrong-type", listed.keySpan, {
			key: articlesKey,
			expected: "followed by articles as citations name them, each with its details",
		});
		return [];
	}
	return listed.value.pairs.flatMap((pair) => {
		const metadata = readFields(pair, [], findings);
		return pair.key !== undefined && metadata ? [{ key: pair.key, span: pair.keySpan, metadata }] : [];
	});
}

/** @param others keys with a meaning of their own */
function readFields(
	{ key = "", keySpan, value }: RawPair,
	others: readonly string[],
	findings: CatalogueFindings,
): SourceMetadata | undefined {
	if (isNothing(value)) return {};
	if (value.kind !== "map") {
		findings.add("catalogue-wrong-type", keySpan, { key, expected: "followed by title, author and so on" });
		return undefined;
	}
	const metadata: { -readonly [F in DetailField]?: MetadataValue } = {};
	for (const pair of value.pairs) {
		const field = detailFields.find((known) => known === pair.key);
		if (field !== undefined) {
			const read = readField(field, pair.value, findings);
			if (read) metadata[field] = read;
		} else if (!others.includes(pair.key ?? "")) unknownKey(pair, [...detailFields, ...others], findings);
	}
	return metadata;
}

function readField(field: DetailField, value: RawValue, findings: CatalogueFindings): MetadataValue | undefined {
	if (isNothing(value)) return undefined;
	const read = value.kind === "scalar" ? metadataValue(field, value.text, "sources-file") : undefined;
	if (!read) findings.add("catalogue-wrong-type", value.span, { key: field, expected: expected[field] });
	return read;
}

function isNothing(value: RawValue): boolean {
	return value.kind === "scalar" && value.text === "";
}
