// Reads any source: tells its format by its content, and turns everything that is wrong with it into findings.
import type { FindingCode } from "../model/finding.ts";
import type { SourceText } from "../model/source.ts";
import { defaultSettings, type Settings } from "../ports/settings.ts";
import { decodeHead } from "../text/decode.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { FormatInput, FormatTools, ReadingLimits, SourceFormat } from "./format.ts";
import { plainText } from "./plainText.ts";
import { sourceFormats } from "./registry.ts";
import { emptySource, sourceFinding } from "./sourceFindings.ts";

/** Bytes at the start of a file by which its format is told. */
const headBytes = 8192;

/** Code units, with room to spare, that fit into one string of V8: 2^29. */
const longestText = 500 * 1024 * 1024;

/**
 * Generous for what people write, and small enough that nothing a file holds can stop the editor for long. Who lets
 * larger files be read lets longer texts be read.
 */
export function readingLimits(settings: Settings): ReadingLimits {
	const { maximumFileBytes, maximumDepth, maximumPages, maximumMilliseconds } = settings;
	const times = Math.max(1, maximumFileBytes / defaultSettings.maximumFileBytes);
	return {
		maximumDepth,
		maximumNodes: 200_000,
		maximumCharacters: Math.min(longestText, times * 64 * 1024 * 1024),
		maximumUnpackedBytes: times * 32 * 1024 * 1024,
		maximumPages,
		maximumMilliseconds,
	};
}

export const defaultReadingLimits: ReadingLimits = readingLimits(defaultSettings);

/** Never throws for what a file holds; throws only when `signal` is aborted. */
export async function readSource(
	input: FormatInput,
	limits: ReadingLimits,
	signal: AbortSignal,
	tools: FormatTools = {},
): Promise<SourceText> {
	signal.throwIfAborted();
	const format = likelyFormat(input);
	const source = await readAs(format, input, limits, signal, tools);
	if (source.text !== "") return source.text.trim() === "" ? withoutText(source, input.uri) : source;
	// What looked like another format under a name of plain text can still be shown as it stands.
	if (format === plainText || hasExtensionOf(format.id, input.name)) {
		return withoutText(source, input.uri);
	}
	const plain = await readAs(plainText, input, limits, signal, tools);
	return withoutText(
		{ ...plain, findings: [...new Map([...source.findings, ...plain.findings].map((f) => [f.code, f])).values()] },
		input.uri,
	);
}

function likelyFormat(input: FormatInput): SourceFormat {
	const head = decodeHead(input.bytes, headBytes);
	let best = plainText;
	let likelihood = 0;
	for (const format of sourceFormats) {
		const found = format.sniff(head, input.name, input.bytes);
		if (found > likelihood) {
			best = format;
			likelihood = found;
		}
	}
	return best;
}

async function readAs(
	format: SourceFormat,
	input: FormatInput,
	limits: ReadingLimits,
	signal: AbortSignal,
	tools: FormatTools,
): Promise<SourceText> {
	try {
		const source = await format.read(input, limits, signal, tools);
		signal.throwIfAborted();
		return source;
	} catch (error) {
		signal.throwIfAborted();
		// A format that throws has met something nobody thought of; no other source may suffer from it.
		const reason = error instanceof Error ? error.message : String(error);
		return emptySource(format.id, [sourceFinding("source-unreadable", input.uri, { details: { reason } })]);
	}
}

const saysWhyEmpty: ReadonlySet<FindingCode> = new Set([
	"json-without-article",
	"pages-without-text",
	"document-damaged",
	"format-not-here",
]);

/** Says that there is no text, unless a graver finding says why. */
function withoutText(source: SourceText, uri: string): SourceText {
	if (source.text.trim() !== "" || source.findings.some(({ severity }) => severity === "error")) return source;
	if (source.findings.some(({ code }) => saysWhyEmpty.has(code))) return source;
	return { ...source, findings: [...source.findings, sourceFinding("source-empty", uri)] };
}
