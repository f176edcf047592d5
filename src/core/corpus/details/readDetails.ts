// Reads a `sources.yaml`: what the writer knows better about sources than they say themselves.
import { type CatalogueFindings, catalogueFindings } from "../../entities/catalogue/findingsOf.ts";
import type { RawPair } from "../../entities/catalogue/rawValue.ts";
import { unknownKey } from "../../entities/catalogue/readFields.ts";
import { readRaw } from "../../entities/catalogue/readRaw.ts";
import { metadataValue } from "../../formats/metadata/metadataValue.ts";
import type { Finding } from "../../model/finding.ts";
import type { SourceMetadata } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { DetailField } from "../../model/views.ts";

/** Name of the files, in any folder at or above the sources they tell of. */
export const detailsFileName = "sources.yaml";

export function isDetailsFile(uri: string): boolean {
	return uri.endsWith(`/${detailsFileName}`);
}

/** What can be said of a source, in the order in which it is asked for. */
export const detailFields: readonly DetailField[] = ["title", "author", "publisher", "published", "url", "language"];

/** What one file says of one source. */
export interface SourceDetails {
	/** Relative to the folder of the file, `/` always. */
	readonly path: string;
	/** Of the path, in the text of the file. */
	readonly span: Span;
	readonly metadata: SourceMetadata;
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
			const metadata = readFields(pair, findings);
			if (pair.key !== undefined && metadata) details.push({ path: pair.key, span: pair.keySpan, metadata });
		}
	} else if (root !== undefined && !(root.kind === "scalar" && root.text === "")) {
		findings.add("catalogue-wrong-type", root.span, {
			key: detailsFileName,
			expected: "paths of sources, each with its details",
		});
	}
	return { details, findings: findings.list };
}

function readFields({ key = "", keySpan, value }: RawPair, findings: CatalogueFindings): SourceMetadata | undefined {
	if (value.kind === "scalar" && value.text === "") return {};
	if (value.kind !== "map") {
		findings.add("catalogue-wrong-type", keySpan, { key, expected: "followed by title, author and so on" });
		return undefined;
	}
	return Object.assign({}, ...value.pairs.map((pair) => readField(pair, findings)));
}

function readField(pair: RawPair, findings: CatalogueFindings): SourceMetadata {
	const field = detailFields.find((known) => known === pair.key);
	if (field === undefined) {
		unknownKey(pair, detailFields, findings);
		return {};
	}
	const { value } = pair;
	if (value.kind === "scalar" && value.text === "") return {};
	const read = value.kind === "scalar" ? metadataValue(field, value.text, "sources-file") : undefined;
	if (!read) findings.add("catalogue-wrong-type", value.span, { key: field, expected: expected[field] });
	return read ? { [field]: read } : {};
}
