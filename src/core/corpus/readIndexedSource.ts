// One file, from bytes to a source of the corpus.
import { contentHashText } from "../base/contentHash.ts";
import type { FindKept } from "../cache/keptSources.ts";
import type { KeepableSource } from "../cache/shard.ts";
import { contentAt, type FileStamp, isWorthKeeping, stampOf } from "../cache/storedSource.ts";
import { summariseNames } from "../entities/aliases/summariseNames.ts";
import type { Recogniser } from "../entities/recognition/recogniser.ts";
import type { FormatTools } from "../formats/format.ts";
import { readingLimits, readSource } from "../formats/readSource.ts";
import type { Finding } from "../model/finding.ts";
import type { Passage } from "../model/passage.ts";
import type { SourceFile, SourceText } from "../model/source.ts";
import { splitPassages } from "../passages/splitPassages.ts";
import type { Log } from "../ports/log.ts";
import type { Settings } from "../ports/settings.ts";
import { countWords } from "../text/countWords.ts";
import { type IndexedSource, type SourceContent, sourceContent } from "./indexedSource.ts";
import type { ReadBytes } from "./readAhead.ts";
import { numberOfReading } from "./sourceNumber.ts";
import { passagesWithin } from "./views.ts";

export interface ReadingContext {
	/** Reads a file; rejects as the file system does. */
	read(file: SourceFile): Promise<ReadBytes>;
	readonly recognise: Recogniser;
	/** Say how files are read; a larger file is not. */
	readonly settings: Settings;
	/** What single formats need of the host. */
	readonly tools: FormatTools;
	readonly log: Log;
	/** Finds what was read of the same bytes before; absent where nothing is kept. */
	readonly findKept: FindKept | undefined;
	/** Awaited before each step that takes long. */
	pace(): Promise<void>;
}

/** Whether there is anything to read, by what is known without opening it. */
export function mayBeRead({ obstacle, size = 0 }: SourceFile, maximumFileBytes: number): boolean {
	return obstacle === undefined && size <= maximumFileBytes;
}

/** Reads, splits and recognises. What is wrong with the file ends up in the findings; throws only when aborted. */
export async function readIndexedSource(
	file: SourceFile,
	context: ReadingContext,
	signal: AbortSignal,
): Promise<IndexedSource> {
	const numberOf = (identity: string) => numberOfReading(file, identity, context.settings);
	const failed = (finding: Finding): IndexedSource => ({ number: numberOf(""), file, findings: [finding] });
	if (file.obstacle) return failed(file.obstacle);
	const limit = context.settings.maximumFileBytes;
	if (file.size !== undefined && !mayBeRead(file, limit)) return failed(tooLarge(file.uri, file.size, limit));
	let bytes: Uint8Array;
	let readAt: number;
	try {
		({ bytes, readAt } = await context.read(file));
	} catch (error) {
		signal.throwIfAborted();
		const reason = error instanceof Error ? error.message : String(error);
		return failed({ code: "source-unreadable", severity: "error", uri: file.uri, details: { reason } });
	}
	if (bytes.byteLength > limit) return failed(tooLarge(file.uri, bytes.byteLength, limit));
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	try {
		await context.pace();
		const { findKept } = context;
		const stamp = findKept && stampOf(file, contentHashText(bytes), bytes.byteLength, readAt);
		const known = stamp && findKept?.(stamp);
		if (known) return keptSource(file, known, context.settings);
		const input = { uri: file.uri, name, bytes, encoding: file.encoding };
		const limits = readingLimits(context.settings);
		const read = await timed(() => readSource(input, limits, signal, context.tools));
		const source = read.result;
		await context.pace();
		const kept = isWorthKeeping(source) ? stamp : undefined;
		const indexed = await timed(() => indexText(file.uri, source, context.recognise, kept));
		// Without the time in which it waited for others.
		const milliseconds = read.milliseconds + indexed.milliseconds;
		const content = indexed.result;
		return { number: numberOf(content.identity), file, content, findings: source.findings, milliseconds };
	} catch (error) {
		signal.throwIfAborted();
		// Our own mistake, but it must not cost the writer the other sources.
		context.log.error(`Reading ${file.uri} failed`, error);
		return failed({
			code: "source-unreadable",
			severity: "error",
			uri: file.uri,
			details: { reason: "an error of ours" },
		});
	}
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly result: T; readonly milliseconds: number }> {
	const started = performance.now();
	const result = await work();
	return { result, milliseconds: performance.now() - started };
}

/** A source that was read before. */
export function keptSource(file: SourceFile, kept: KeepableSource, settings: Settings): IndexedSource {
	const { stamp, milliseconds } = kept;
	const read = kept.file.uri === file.uri ? kept.content : contentAt(file.uri, kept.content);
	const content = sourceContent(read, stamp);
	const number = numberOfReading(file, content.identity, settings);
	return { number, file, content, findings: read.source.findings, milliseconds };
}

function indexText(
	uri: string,
	source: SourceText,
	recognise: Recogniser,
	stamp: FileStamp | undefined,
): SourceContent {
	const recognised = recognise(source.text);
	const passages = splitPassages(source.text, source.notProse);
	const names = summariseNames(uri, source.text, recognised);
	const { text, notProse, articles } = source;
	const [words = 0] = countWords(text, notProse, [{ start: 0, end: text.length }]);
	const counts = {
		words,
		passageCount: passages.length,
		...(articles && { articleCounts: countArticles(source, passages) }),
	};
	return sourceContent({ source, passages, ...counts, recognised, names }, stamp);
}

function countArticles({ text, notProse, articles = [] }: SourceText, passages: readonly Passage[]) {
	const words = countWords(text, notProse, articles);
	return articles.map((article, at) => ({ words: words[at] ?? 0, passages: passagesWithin(passages, article).length }));
}

function tooLarge(uri: string, bytes: number, limit: number): Finding {
	return { code: "source-too-large", severity: "warning", uri, details: { bytes, limit } };
}
