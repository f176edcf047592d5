// What a check says about a note: its citations with their grades, what is wrong, and how it can be mended.
import type { AnchoringGrade, NoteCitation } from "./citation.ts";
import type { Finding, NoteFindingCode } from "./finding.ts";
import type { Span } from "./span.ts";
import type { TextChange } from "./views.ts";

/** A note as it stands now: in the editor, or on disk. */
export interface NoteText {
	readonly uri: string;
	readonly text: string;
}

/** A place in a source that a finding points into. */
export interface SourcePlace {
	/** URI of the source. */
	readonly source: string;
	/** Path of the source in the workspace. */
	readonly path: string;
	/** In the readable text. */
	readonly span: Span;
	/** Line of the readable text, from 1. */
	readonly line: number;
	/** Whether `span` counts in the file itself: then an editor opens the file, otherwise the readable text. */
	readonly isFileText: boolean;
	/** The words that stand there, on one line, shortened. */
	readonly words: string;
}

export type RepairKind =
	/** The citation names the place where its quote stands now. */
	| "update-locator"
	/** The quote becomes what the source says. */
	| "take-words"
	/** The figure becomes the source's. */
	| "take-figure"
	/** The citation leads to the file that has the name or the words of the one that is gone. */
	| "relink"
	/** One of several places. */
	| "choose-place"
	/** It stays, and is not reported again. */
	| "keep";

/** A way to mend what a finding says. */
export interface NoteRepair {
	readonly kind: RepairKind;
	/** For a menu, in plain text; words in it are the user's. */
	readonly title: string;
	/** In order, without overlap, in the text that was checked. */
	readonly changes: readonly TextChange[];
}

/** A finding about a note; `span` counts in its text. */
export interface NoteFinding extends Finding {
	readonly code: NoteFindingCode;
	readonly span: Span;
	/** Of the citation, where the finding is about one. */
	readonly grade?: AnchoringGrade;
	/** URI of the cited source, whether it exists or not. */
	readonly source?: string;
	/** Where in the source to look; the first is the most telling. */
	readonly related: readonly SourcePlace[];
	/** The likeliest first. */
	readonly repairs: readonly NoteRepair[];
}

/** A citation of a note with what came of it. */
export interface CheckedCitation extends NoteCitation {
	/** URI of the source; absent when there is none. */
	readonly source?: string;
	/** Absent when there is no source, or the place that a citation without a quote names is not there. */
	readonly grade?: AnchoringGrade;
	/** Where it points; absent when that is nowhere, or at several places. */
	readonly place?: SourcePlace;
	/** Line of the note on which it starts, from 1. */
	readonly line: number;
}

/** Everything that is said about one note. */
export interface NoteCheck {
	readonly uri: string;
	/** In order of place. Links that are none of ours are not among them. */
	readonly citations: readonly CheckedCitation[];
	/** In order of place; without those that the writer keeps. */
	readonly findings: readonly NoteFinding[];
}
