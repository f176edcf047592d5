// A citation: a link in a note to a place in a source, with the quoted words.
import type { Locator } from "./locator.ts";
import type { Span } from "./span.ts";

/** What a citation says, apart from how a style writes it. */
export interface Citation {
	/** The visible words of the link: publisher or short title. */
	readonly label: string;
	/** Path of the source relative to the note, decoded, `/` always. */
	readonly path: string;
	readonly locator?: Locator;
	/** The cited words, verbatim; over 200 characters the first and last words with ` … ` between. */
	readonly quote?: string;
}

/** A citation as it stands in a note. */
export interface NoteCitation extends Citation {
	/** The whole construct in the note's text. */
	readonly span: Span;
	/** The link's destination in the note's text, without angle brackets. */
	readonly destination: Span;
	/** The link's title in the note's text, with its quotation marks; absent when it has none. */
	readonly title?: Span;
	/** Where the note's text refers to the footnote that holds the citation; absent when it is in none. */
	readonly marks?: readonly Span[];
}

/** How well a quote is found in today's source, best first. */
export type AnchoringGrade = "exact" | "normalised" | "moved" | "ambiguous" | "near" | "lost";
