// A source: a document the writer cites and nobody modifies.
import type { Finding } from "./finding.ts";
import type { Span } from "./span.ts";

/** The formats that are read. */
export type FormatId =
	| "text"
	| "markdown"
	| "html"
	| "json"
	| "docx"
	| "odt"
	| "rtf"
	| "epub"
	| "mhtml"
	| "eml"
	| "pdf";

/** Where a piece of metadata was found, so that a reader can judge it. */
export type MetadataOrigin =
	| "front-matter"
	| "meta-tag"
	| "json-ld"
	| "title-tag"
	| "time-tag"
	| "heading"
	| "json-field"
	| "headline"
	| "byline"
	/** The writer's own `sources.yaml`. */
	| "sources-file"
	/** What the program that wrote the file noted in it. */
	| "document-properties"
	/** What stands at the head of a mail. */
	| "mail-header"
	/** The host of the address, for posts of publishing systems that do not name their site. */
	| "web-address";

/** One value with its provenance. */
export interface MetadataValue {
	/** The value itself: decoded, trimmed, on one line. */
	readonly value: string;
	readonly origin: MetadataOrigin;
}

/** What is known about a document. A field that is not known is absent, never guessed. */
export interface SourceMetadata {
	readonly title?: MetadataValue;
	readonly author?: MetadataValue;
	/** Newspaper, agency, site or company that published the document, as it names itself. */
	readonly publisher?: MetadataValue;
	/** Date of publication, ISO 8601: `2026-04-14` or `2026-04-14T08:51:16`, as exact as the document says. */
	readonly published?: MetadataValue;
	/** Absolute http(s) address of the document. */
	readonly url?: MetadataValue;
	/** BCP 47 tag, when the document states one. */
	readonly language?: MetadataValue;
}

/** A heading of a document, for its outline. */
export interface Heading extends Span {
	/** From 1, the widest. */
	readonly level: number;
}

/** A page of a document, as a span of its readable text. A sentence may begin on one page and end on the next. */
export interface SourcePage extends Span {
	/** From 1, as viewers count. */
	readonly number: number;
	/** What is printed on the page, when it differs from the number. */
	readonly label?: string;
}

/** An article of a file that holds several: a document of its own, with what is known of it. */
export interface SourceArticle extends Span {
	/**
	 * What names it in citations, and in no other article of the file: its own id, address or slug, else its title, else
	 * its number. It stays when articles come before it.
	 */
	readonly key: string;
	readonly metadata: SourceMetadata;
}

/** The article at the offset, or the last one before it; of articles in order. */
export function articleAt<A extends Pick<Span, "start">>(articles: readonly A[] = [], offset: number): A | undefined {
	let low = 0;
	let high = articles.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((articles[middle] as A).start <= offset) low = middle + 1;
		else high = middle;
	}
	return articles[low - 1];
}

/** A document as a reader sees it: what a format makes of bytes. */
export interface SourceText {
	readonly format: FormatId;
	/**
	 * The readable text. For `text` and `markdown` it is the decoded file itself, unchanged, line ends included;
	 * for other formats one paragraph, heading, list item or table row a line, with an empty line between blocks.
	 */
	readonly text: string;
	/** Whether `text` is the decoded file, so that offsets and lines are the file's own. */
	readonly isFileText: boolean;
	/** Parts of `text` that are no prose (front matter, code): no passages or mentions there. In order, apart. */
	readonly notProse: readonly Span[];
	/** The headings of `text`, in order, where the format has them. */
	readonly headings?: readonly Heading[];
	/** The pages, in order and without gaps, where the format has them. */
	readonly pages?: readonly SourcePage[];
	/** The articles of `text`, in order, where it is made of several. */
	readonly articles?: readonly SourceArticle[];
	/** Of the file as a whole; of several articles, what all of them say alike. */
	readonly metadata: SourceMetadata;
	/** What went wrong or was left out while reading; the rest of the document is nevertheless here. */
	readonly findings: readonly Finding[];
}

/** A file that may be a source, as the host lists it. */
export interface SourceFile {
	readonly uri: string;
	/** Path relative to its workspace folder (prefixed by the folder's name when there are several), `/` always. */
	readonly path: string;
	/** Size in bytes; absent when the host could not tell. */
	readonly size?: number;
	/** Time of the last change, in milliseconds since 1970; absent when the host could not tell. */
	readonly modified?: number;
	/** The encoding the user says it has, by any name; absent when nothing is said. */
	readonly encoding?: string;
	/** Why the file cannot be read, when listing already shows it (a folder, a dangling link). */
	readonly obstacle?: Finding;
}
