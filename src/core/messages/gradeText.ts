// What the grades of anchoring say to people.
import type { AnchoringGrade } from "../model/citation.ts";

const sentences: Readonly<Record<AnchoringGrade, string>> = {
	exact: "The source says exactly this.",
	normalised: "The source says this; only spacing or punctuation marks are set differently.",
	moved: "The source says this, at another place than the citation says.",
	ambiguous: "The source says this at several places, none of them the cited one.",
	near: "The source says something close to this.",
	lost: "The quoted words are not in the source any more.",
};

/** The sentence for a grade; for a citation without a quote, pass none. */
export function describeGrade(grade: AnchoringGrade | undefined): string {
	return grade === undefined ? "This citation quotes no words, so only its place is known." : sentences[grade];
}
