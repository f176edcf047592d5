// What a rule of the check is.
import type { AnchoringGrade } from "../model/citation.ts";
import type { NoteFindingCode } from "../model/finding.ts";
import type { NoteRepair, NoteText, SourcePlace } from "../model/noteCheck.ts";
import type { Span } from "../model/span.ts";
import type { CitedSentence } from "./citedSentence.ts";
import type { JudgedCitation } from "./judgedCitation.ts";
import type { QuotableText } from "./quotations/quotableText.ts";

/** What rules may look at. Everything in it is made once for a note, and only when it is asked for. */
export interface CheckContext {
	readonly note: NoteText;
	/** In order of place; only those that are checked. */
	readonly citations: readonly JudgedCitation[];
	/** The sentences that have a citation. */
	readonly sentences: readonly CitedSentence[];
	/** The source's words, as quotations are looked for in them. */
	quotable(citation: JudgedCitation): QuotableText;
	/** Sources that the citation of a missing one may mean; the likeliest first. */
	relinks(citation: JudgedCitation): readonly Relink[];
}

/** A source that a citation may mean whose own is gone, and how well it holds there. */
export interface Relink extends JudgedCitation {
	/** From the note to it, decoded. */
	readonly path: string;
}

/** What a rule found; code and severity are the rule's and the user's. */
export interface RuleFinding {
	/** In the note's text. */
	readonly span: Span;
	/** For the sentence of the code; text in them is the user's. */
	readonly details: Readonly<Record<string, string | number>>;
	readonly grade?: AnchoringGrade;
	/** URI of the cited source. */
	readonly source?: string;
	readonly related?: readonly SourcePlace[];
	/** Without `keep`, which every finding has. */
	readonly repairs?: readonly NoteRepair[];
}

export interface CheckRule {
	readonly code: NoteFindingCode;
	/** In order of place. Says nothing rather than something wrong. */
	check(context: CheckContext): readonly RuleFinding[];
}
