// What is wrong, and where: a code and a span, no prose. The sentences are in `messages/findingMessages.ts`.
import type { Span } from "./span.ts";

/** How much a finding matters, in the words editors use. */
export type Severity = "error" | "warning" | "information" | "hint";

/** Everything that can be found about a source while it is read. */
export type SourceFindingCode =
	/** The file could not be read at all; `reason` says what the file system said. */
	| "source-unreadable"
	/** What has a source's name is a folder. */
	| "source-is-folder"
	/** A link that points at nothing, or outside the folder, or round in a circle. */
	| "source-link-not-followed"
	/** The file is larger than the limit; `bytes` and `limit` in bytes. */
	| "source-too-large"
	/** There are more sources than the limit; `limit` is the number read. */
	| "sources-too-many"
	/** Nothing in the file, or nothing but white space. */
	| "source-empty"
	/** Bytes that are no text in any encoding that is read. */
	| "source-binary"
	/** The encoding had to be guessed; `encoding` names the guess. */
	| "encoding-guessed"
	/** The user asked for an encoding that is not known, `asked`; `encoding` is what was taken instead. */
	| "encoding-unknown"
	/** Some bytes could not be decoded as `encoding` and show as U+FFFD; `count` says how many. */
	| "encoding-damaged"
	/** The file should be JSON and is not; the span is where it breaks. */
	| "json-invalid"
	/** Valid JSON without anything that looks like an article. */
	| "json-without-article"
	/** The setting that names the fields of articles: `key` is no field, or should be what `expected` says. */
	| "json-fields-wrong"
	/** The YAML between the `---` lines does not parse; the rest of the file is read. */
	| "front-matter-invalid"
	/** The file is broken or cut off; `reason` says how. What could be read of it is used. */
	| "document-damaged"
	/** The file can only be opened with a password. */
	| "password-needed"
	/** The text of the book is encrypted, as shops do it so that books are not copied. */
	| "copy-protected"
	/** The document holds tracked changes, and is read as if all were accepted: `insertions` and `deletions`. */
	| "changes-accepted"
	/** Parts of the document that are not in its text: numbers of `comments`, `headers`, `footers`, `textBoxes`, `documents`, `attachments`, `entries`, `lineNumbers`, `unknownFonts` whose letters the file does not tell, pages with `turned` text. */
	| "parts-left-out"
	/** Pages without any text, as scanned ones are: `pages` names them, `count` of `of`. */
	| "pages-without-text"
	/** Pages that are broken: `pages` names them, `count` of `of`. */
	| "pages-unreadable"
	/** This host cannot read the format: `format`. */
	| "format-not-here"
	/** No main content could be told from navigation; the whole visible text is read. */
	| "html-without-main-content"
	/** `sources.yaml` tells of a source that is not there, `path`, or of an `article` that is not in it. */
	| "details-without-source"
	/** A limit on depth, nodes or time was reached; what was read up to there is kept. `limit` names it. */
	| "reading-stopped";

/** Everything that can be found about `entities.yaml`. */
export type CatalogueFindingCode =
	/** YAML that does not parse. */
	| "catalogue-syntax"
	/** The file is larger than the limit, or expands beyond it. */
	| "catalogue-too-large"
	/** A key that has no meaning here; `key` names it. */
	| "catalogue-unknown-key"
	/** A value of the wrong type; `key` and `expected` say which. */
	| "catalogue-wrong-type"
	/** A kind that does not exist; `value` is what was written. */
	| "catalogue-unknown-kind"
	/** An entity without a name. */
	| "catalogue-name-missing"
	/** The same entity name twice. */
	| "catalogue-duplicate-name"
	/** `notSameAs` names no entity of the catalogue, and `sameAs` reasoning contradicts itself. */
	| "catalogue-unknown-entity"
	/** No source mentions the entity `name`. */
	| "catalogue-never-mentioned"
	/** Two entities each have the other one's name among their aliases: `name`, and `other`, the first of them. */
	| "catalogue-alias-cycle"
	/** One name under two entities: `name`, and `other`, the first owner. */
	| "name-ambiguous";

/** Everything that `check` can find about a note. `path` is the cited path, as the note has it. */
export const noteFindingCodes = [
	/** The cited file is gone, or cannot be read: then `reason` says why. */
	"source-missing",
	/** The quoted words are nowhere in the source. */
	"quote-lost",
	/** The source says something close to the quote: `words`. */
	"quote-near",
	/** The quote stands elsewhere, once; `cited` and `now` are the places ("line 12"), where they have names. */
	"quote-moved",
	/** The quote stands elsewhere, `count` times. */
	"quote-ambiguous",
	/** A line or page without a quote lies past the end: number `cited` of `unit`s, where so many are `there`. */
	"line-out-of-range",
	/** Words in quotation marks of a cited sentence, `words`, are not in the cited source; `nearest` may be what is. */
	"quotation-altered",
	/** A figure of a cited sentence, `figure`, where the cited passage says `source`. */
	"figure-differs",
] as const;

export type NoteFindingCode = (typeof noteFindingCodes)[number];

export type FindingCode = SourceFindingCode | CatalogueFindingCode | NoteFindingCode;

/** One thing found about one file. */
export interface Finding {
	readonly code: FindingCode;
	readonly severity: Severity;
	/** URI of the file the finding is about. */
	readonly uri: string;
	/** Where, in the raw text of that file; absent when it is about the file as a whole. */
	readonly span?: Span;
	/** What the sentence for `code` needs, as plain values; text in it is the user's and is escaped where shown. */
	readonly details?: Readonly<Record<string, string | number>>;
}
