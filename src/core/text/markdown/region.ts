// What the Markdown scanner finds: the parts of a note that are not plain prose, and its links.
import type { Span } from "../../model/span.ts";

/** What a part of a Markdown text is. Everything that is none of these is prose, link labels included. */
export type MarkdownRegionKind =
	/** YAML or TOML between fences at the very start, fences included. */
	| "front-matter"
	/** A fenced or indented code block, fences included. */
	| "code-block"
	/** `code` within a line, backticks included. */
	| "code-span"
	/** A tag, a declaration, or the whole of a `script`, `style`, `pre` or `textarea`. */
	| "html"
	/** An HTML comment. */
	| "comment"
	/** The address of an inline link or image, without angle brackets. */
	| "link-destination"
	/** The title of an inline link or image, with its quotation marks. */
	| "link-title"
	/** The second pair of brackets of `[words][name]`, brackets included. */
	| "link-reference"
	/** `<address>`, or an address or e-mail address that stands in the text by itself. */
	| "url"
	/** `[name]: address "title"`, the whole of it. */
	| "definition"
	/** `[^name]` in the text, or `[^name]:` where a footnote's text starts. */
	| "footnote-mark";

/** One such part; offsets count in the Markdown text. */
export interface MarkdownRegion extends Span {
	readonly kind: MarkdownRegionKind;
}

/** An inline link or image, `[label](destination "title")`, as it stands. Offsets count in the Markdown text. */
export interface MarkdownLink {
	/** All of it, from `[` or `!` to the closing bracket. */
	readonly span: Span;
	/** Between the square brackets. */
	readonly label: Span;
	/** Still encoded, without angle brackets; may be empty. */
	readonly destination: Span;
	/** Still encoded, without quotation marks. */
	readonly title?: Span;
	readonly isImage: boolean;
}

/** `[name]: destination "title"`. Offsets count in the Markdown text. */
export interface MarkdownDefinition {
	readonly span: Span;
	/** Normalised as CommonMark compares names. */
	readonly name: string;
	readonly destination: Span;
	readonly title?: Span;
}

/** `[label][name]`, `[label][]` or `[label]` whose name is defined. Offsets count in the Markdown text. */
export interface MarkdownReference {
	readonly span: Span;
	readonly label: Span;
	/** Normalised, as in the definition. */
	readonly name: string;
	readonly isImage: boolean;
}

/** Everything one scan finds, each list in order of place. */
export interface MarkdownScan {
	readonly regions: readonly MarkdownRegion[];
	readonly links: readonly MarkdownLink[];
	readonly references: readonly MarkdownReference[];
	/** By name; the first definition of a name counts. */
	readonly definitions: ReadonlyMap<string, MarkdownDefinition>;
}
