// JSON and JSON Lines: one article or several, as publishing systems and news services hand them out.
import type { Heading, SourceMetadata } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import { decodeSource } from "./decodeSource.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { FormatInput, SourceFormat } from "./format.ts";
import { loadHtmlReader } from "./html/htmlEvents.ts";
import { articleMetadata } from "./json/articleFields.ts";
import { articleText, lineReader } from "./json/articleText.ts";
import { findArticles } from "./json/findArticles.ts";
import { jsonErrorOffset } from "./json/jsonErrorOffset.ts";
import { parseJsonLines } from "./json/jsonLines.ts";
import { wordPressPublisher } from "./json/wordPress.ts";
import { firstOf, type MetadataField } from "./metadata/metadataValue.ts";
import { type StopReason, startReading } from "./readingBounds.ts";
import { emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";

export const json: SourceFormat = {
	id: "json",
	sniff(head, name) {
		const starts = /^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/.test(head);
		if (hasExtensionOf("json", name)) return starts ? 1 : 0.6;
		return /^\s*(?:\{\s*"[^"\n]{0,200}"\s*:|\[\s*\{\s*")/.test(head) ? 0.9 : 0;
	},
	async read(input, limits, signal) {
		const bounds = startReading(limits, signal);
		const decoded = decodeSource(input, limits);
		const parsed = parse(decoded.text);
		if (parsed === undefined) return emptySource("json", [...decoded.findings, invalid(input, decoded.text)]);
		const readHtml = await loadHtmlReader();
		const toLine = lineReader(readHtml, bounds);
		const found = findArticles(parsed.value, bounds);
		const writer = createArticleWriter(found.articles.length > 1);
		const stops = new Set<StopReason>();
		if (found.stopped) stops.add(found.stopped);
		const metadata: SourceMetadata[] = [];
		for (const { fields, body } of found.articles) {
			const own = firstOf(articleMetadata(fields, "json-field", toLine), wordPressPublisher(fields));
			const read = articleText(body, readHtml, bounds);
			writer.write(own.title?.value, read.text, read.notProse);
			metadata.push(own);
			if (read.stopped) stops.add(read.stopped);
			if (writer.length > limits.maximumCharacters) stops.add("maximumCharacters");
			if (stops.has("maximumCharacters") || bounds.isExpired()) break;
		}
		const findings = [...decoded.findings, ...[...stops].map((reason) => stoppedFinding(input.uri, reason))];
		if (parsed.broken.length > 0) findings.push(brokenLines(input, parsed.broken));
		if (found.articles.length === 0) findings.push(sourceFinding("json-without-article", input.uri));
		return { format: "json", ...writer.finish(), isFileText: false, metadata: agreed(metadata), findings };
	},
};

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
	const reason = at >= text.length ? "it ends too early" : "something else was expected here";
	return sourceFinding("json-invalid", input.uri, {
		span: { start: at, end: Math.min(at + 1, text.length) },
		details: { reason },
	});
}

/** Articles after one another: title, empty line, text. Of several articles the titles are headings. */
function createArticleWriter(hasHeadings: boolean) {
	const headings: Heading[] = [];
	const parts: string[] = [];
	const notProse: Span[] = [];
	let length = 0;
	function add(text: string): void {
		if (text === "") return;
		const separator = length === 0 ? "" : "\n\n";
		parts.push(separator, text);
		length += separator.length + text.length;
	}
	return {
		get length() {
			return length;
		},
		write(title: string | undefined, body: string, spans: readonly Span[]) {
			const isApart = title !== undefined && body.split("\n", 1)[0] !== title;
			if (isApart) add(title);
			const titleEnd = length;
			add(body);
			const start = length - body.length;
			if (title !== undefined && hasHeadings) {
				const headingStart = isApart ? titleEnd - title.length : start;
				headings.push({ start: headingStart, end: headingStart + title.length, level: 1 });
			}
			for (const span of spans) notProse.push({ start: span.start + start, end: span.end + start });
		},
		finish: () => ({ text: parts.join(""), notProse, ...(hasHeadings && { headings }) }),
	};
}

/** What all articles of the file say alike; of a single article everything. */
function agreed(all: readonly SourceMetadata[]): SourceMetadata {
	const [first, ...others] = all;
	const fields = Object.entries(first ?? {}) as [MetadataField, SourceMetadata[MetadataField]][];
	return Object.fromEntries(
		fields.filter(([name, value]) => others.every((other) => other[name]?.value === value?.value)),
	);
}
