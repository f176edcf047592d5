// The labels of the tagger: outside, and beginning and inside of each kind of name.
import type { EntityKind } from "../../../model/entity.ts";

/**
 * Kinds of names, by the letter that marks them in the training texts: c company, a agency, o other organisation,
 * m media or publication, p person, l place, r product, n nationality or language, x anything else with a name.
 */
export const kindMarks = ["c", "a", "o", "m", "p", "l", "r", "n", "x"] as const;

export type KindMark = (typeof kindMarks)[number];

/** What a mark is in the model. A nationality is no entity of its own; whoever shows names may leave it out. */
export const kindOfMark: Readonly<Record<KindMark, EntityKind>> = {
	c: "company",
	a: "agency",
	o: "organization",
	m: "publication",
	p: "person",
	l: "place",
	r: "product",
	n: "other",
	x: "other",
};

/** Number of kinds. */
export const kindCount: number = kindMarks.length;

/** Label 0 is "outside"; kind k begins with 1 + 2k and goes on with 2 + 2k. */
export const labelCount: number = 1 + 2 * kindCount;

export const outside = 0;

export function beginLabel(kind: number): number {
	return 1 + 2 * kind;
}

export function insideLabel(kind: number): number {
	return 2 + 2 * kind;
}

/** The kind of a label other than `outside`. */
export function kindOfLabel(label: number): number {
	return (label - 1) >> 1;
}

export function isBegin(label: number): boolean {
	return (label & 1) === 1;
}
