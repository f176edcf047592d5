// What a matcher of known names is. The structure behind it can change without its callers.
import type { CaseRule } from "../../model/entity.ts";
import type { Mention } from "../../model/mention.ts";

/** A name to match, and who owns it. */
export interface MatchableName {
	readonly name: string;
	readonly caseRule: CaseRule;
	/** Entity ids. */
	readonly entities: readonly string[];
}

export interface NameMatcher {
	/** Number of different names. */
	readonly size: number;
	/**
	 * Longest leftmost mentions in `text[start, end)`, on word boundaries, in order, without overlap.
	 * Spans leave out a possessive or plural ending that the name does not have.
	 */
	match(text: string, start?: number, end?: number): Mention[];
}
