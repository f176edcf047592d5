// Findings about sources, and the source of which nothing but findings is left.
import type { Finding, Severity, SourceFindingCode } from "../model/finding.ts";
import type { FormatId, SourceText } from "../model/source.ts";
import type { StopReason } from "./readingBounds.ts";

/** Formats of files that an editor of texts cannot open. */
const fileFormats: ReadonlySet<FormatId> = new Set(["docx", "odt", "rtf", "epub", "mhtml", "eml", "pdf"]);

export function emptySource(format: FormatId, findings: readonly Finding[]): SourceText {
	return { format, text: "", isFileText: !fileFormats.has(format), notProse: [], metadata: {}, findings };
}

const severities: Partial<Record<SourceFindingCode, Severity>> = {
	"source-unreadable": "error",
	"source-binary": "error",
	"json-invalid": "error",
	"password-needed": "error",
	"copy-protected": "error",
	"document-damaged": "warning",
	"format-not-here": "warning",
	"pages-without-text": "warning",
	"pages-unreadable": "warning",
	"source-empty": "warning",
	"json-without-article": "warning",
	"json-fields-wrong": "warning",
	"front-matter-invalid": "warning",
	"reading-stopped": "warning",
	"encoding-damaged": "warning",
};

/** A finding about a source, of the severity its code has everywhere. */
export function sourceFinding(
	code: SourceFindingCode,
	uri: string,
	extra: Pick<Finding, "span" | "details"> = {},
): Finding {
	return { code, severity: severities[code] ?? "information", uri, ...extra };
}

const limitWords: Readonly<Record<StopReason, string>> = {
	maximumDepth: "depth",
	maximumNodes: "elements",
	maximumCharacters: "length",
	maximumUnpackedBytes: "size when unpacked",
	maximumPages: "pages",
	maximumMilliseconds: "time",
};

/** The finding for a document that was not read to its end. */
export function stoppedFinding(uri: string, reason: StopReason): Finding {
	return sourceFinding("reading-stopped", uri, { details: { limit: limitWords[reason] } });
}

/** Where a download broke off, so that the end is missing. */
export function cutOffFinding(uri: string): Finding {
	return sourceFinding("document-damaged", uri, { details: { reason: "it is cut off" } });
}
