// A source as the corpus keeps it: read, split, its names recognised.
import { weakly } from "../base/weakly.ts";
import type { KeepableSource } from "../cache/shard.ts";
import type { FileStamp, ReadContent } from "../cache/storedSource.ts";
import type { Finding } from "../model/finding.ts";
import { articleAt, type SourceFile, type SourceMetadata } from "../model/source.ts";
import { type AnchorText, createAnchorText } from "../text/anchorText.ts";
import { createLineIndex, type LineIndex } from "../text/lineIndex.ts";

export interface IndexedSource {
	/** Another one where another text was read, so that ids made from it do not outlive what they point into. */
	readonly number: number;
	readonly file: SourceFile;
	/** Absent when the file could not be read; `findings` then say why. */
	readonly content?: SourceContent;
	readonly findings: readonly Finding[];
	/** What a `sources.yaml` says of it. */
	readonly details?: SaidOfSource;
	/** How long reading it took, waiting included. */
	readonly milliseconds?: number;
}

/** What the writer says of a source. */
export interface SaidOfSource {
	readonly metadata: SourceMetadata;
	/** Of its articles, by key. */
	readonly articles: ReadonlyMap<string, SourceMetadata>;
}

export interface SourceContent extends ReadContent {
	/** All that was read, as it can be kept. */
	readonly read: ReadContent;
	readonly lines: LineIndex;
	/** The text as quotes are looked for in it. */
	readonly anchorText: AnchorText;
	/** By what the file is known again in another session; absent where nothing is kept. */
	readonly stamp: FileStamp | undefined;
	/** Stands for the content in any session; empty where it is not known again. */
	readonly identity: string;
}

/** Adds what is looked up in the text; it is made when first asked for. */
export function sourceContent(read: ReadContent, stamp: FileStamp | undefined): SourceContent {
	const { source, words, passageCount, articleCounts } = read;
	const identity = stamp === undefined ? "" : `${stamp.hash} ${stamp.size}`;
	const told = { source, words, passageCount, ...(articleCounts && { articleCounts }), stamp, identity };
	return Object.assign(new LookedUpContent(read), told);
}

/** A class, because there are thousands of them: literals with accessors take ten times the memory. */
class LookedUpContent {
	readonly read: ReadContent;
	readonly #lookedUp: () => Pick<SourceContent, "lines" | "anchorText">;

	constructor(read: ReadContent) {
		this.read = read;
		this.#lookedUp = weakly(() => {
			const { source } = read;
			const lines = createLineIndex(source.text);
			return { lines, anchorText: createAnchorText(source.text, lines, source) };
		});
	}

	get lines(): LineIndex {
		return this.#lookedUp().lines;
	}

	get anchorText(): AnchorText {
		return this.#lookedUp().anchorText;
	}

	get passages(): ReadContent["passages"] {
		return this.read.passages;
	}

	get recognised(): ReadContent["recognised"] {
		return this.read.recognised;
	}

	get names(): ReadContent["names"] {
		return this.read.names;
	}
}

/** What of a source can be kept; undefined when it was not read, or is to be read anew in any case. */
export function storedSource({ file, content, milliseconds = 0 }: IndexedSource): KeepableSource | undefined {
	return content?.stamp && { file, stamp: content.stamp, content: content.read, milliseconds };
}

/** How many sources a writer sees in a file: of one that holds several articles, each is one. */
export function documentCount({ content }: Pick<IndexedSource, "content">): number {
	return content?.source.articles?.length ?? 1;
}

/** What is known of the document: field by field what the writer says of it, else what it says itself. */
export function sourceMetadata({ content, details }: Pick<IndexedSource, "content" | "details">): SourceMetadata {
	return { ...content?.source.metadata, ...details?.metadata };
}

/**
 * What is known of the document at an offset of the readable text: of the article there, where the file holds several.
 * What the writer says of such a file holds for each of its articles, but for title and address; what the writer says
 * of the article itself goes before that.
 */
export function metadataAt(source: Pick<IndexedSource, "content" | "details">, offset: number): SourceMetadata {
	const article = articleAt(source.content?.source.articles, offset);
	if (article === undefined) return sourceMetadata(source);
	const { title: _title, url: _url, ...said } = source.details?.metadata ?? {};
	const saidOfArticle = source.details?.articles.get(article.key);
	return { ...source.content?.source.metadata, ...article.metadata, ...said, ...saidOfArticle };
}

/** When the document there was published, as `metadataAt` says: asked for very many documents at once. */
export function publishedAt(
	{ content, details }: Pick<IndexedSource, "content" | "details">,
	offset: number,
): SourceMetadata["published"] {
	const article = articleAt(content?.source.articles, offset);
	return (
		(article && details?.articles.get(article.key)?.published) ??
		details?.metadata.published ??
		article?.metadata.published ??
		content?.source.metadata.published
	);
}
