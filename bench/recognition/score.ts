// Precision, recall and F1 of recognised names against gold, exact and by overlap.
import type { EntityKind } from "../../src/core/model/entity.ts";
import { overlaps, type Span } from "../../src/core/model/span.ts";
import { type CoarseType, coarseType, type GoldDocument, type GoldName } from "./goldDocument.ts";

/** What any recogniser gives. */
export interface FoundName extends Span {
	readonly kind: EntityKind;
	/** How sure the recogniser is, 0 to 1, when it says so. */
	readonly certainty?: number;
}

/** Counts of one kind of comparison; `right` is counted from either side. */
export interface Tally {
	found: number;
	foundRight: number;
	gold: number;
	goldRight: number;
}

export interface Score {
	readonly exact: Tally;
	readonly overlap: Tally;
}

export function emptyScore(): Score {
	const tally = (): Tally => ({ found: 0, foundRight: 0, gold: 0, goldRight: 0 });
	return { exact: tally(), overlap: tally() };
}

export interface Rates {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

export function rates(tally: Tally): Rates {
	const precision = tally.found === 0 ? 0 : tally.foundRight / tally.found;
	const recall = tally.gold === 0 ? 0 : tally.goldRight / tally.gold;
	return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const leading = /^(?:[^\p{L}\p{N}]+|(?:the|a|an)\s+)/iu;
const trailing = /(?:['’]\s?s|[^\p{L}\p{N}]+)$/iu;

/** The span without a leading article, a possessive and edge punctuation. */
export function trimSpan(text: string, span: Span): Span {
	let { start, end } = span;
	for (let match = leading.exec(text.slice(start, end)); match && match[0].length < end - start; ) {
		start += match[0].length;
		match = leading.exec(text.slice(start, end));
	}
	for (let match = trailing.exec(text.slice(start, end)); match && match[0].length < end - start; ) {
		end -= match[0].length;
		match = trailing.exec(text.slice(start, end));
	}
	return { start, end };
}

/** What a comparison is about: a coarse type, or every type alike but told apart. */
export type Scope = CoarseType | "any" | EntityKind;

function isInScope(scope: Scope, type: CoarseType, kinds: readonly EntityKind[] | undefined): boolean {
	return scope === "any" || scope === type || (kinds?.includes(scope as EntityKind) ?? false);
}

interface Comparable extends Span {
	readonly type: CoarseType;
	readonly kinds: readonly EntityKind[] | undefined;
}

function isSameType(scope: Scope, found: Comparable, gold: Comparable): boolean {
	return scope !== "any" || found.type === gold.type;
}

function addSide(
	tally: Score,
	side: "found" | "gold",
	these: readonly Comparable[],
	others: readonly Comparable[],
	scope: Scope,
): void {
	const right = side === "found" ? "foundRight" : "goldRight";
	for (const one of these) {
		const near = others.filter((other) => overlaps(one, other) && isSameType(scope, one, other));
		const exact = near.some((other) => other.start === one.start && other.end === one.end);
		tally.exact[side]++;
		tally.overlap[side]++;
		if (exact) tally.exact[right]++;
		if (near.length > 0) tally.overlap[right]++;
	}
}

/** Adds one document to `score`. Found names that touch only names which count neither way are left out. */
export function addDocument(score: Score, document: GoldDocument, found: readonly FoundName[], scope: Scope): void {
	const { text, names } = document;
	const optional = names.filter((name) => name.type === undefined);
	const gold = names
		.filter(
			(name): name is GoldName & { type: CoarseType } =>
				name.type !== undefined && isInScope(scope, name.type, name.kinds),
		)
		.map((name): Comparable => ({ ...trimSpan(text, name), type: name.type, kinds: name.kinds }));
	const guesses = found
		.filter((name) => isInScope(scope, coarseType(name.kind), [name.kind]))
		.filter((name) => !optional.some((other) => overlaps(name, other)) || gold.some((other) => overlaps(name, other)))
		.map((name): Comparable => ({ ...trimSpan(text, name), type: coarseType(name.kind), kinds: [name.kind] }));
	addSide(score, "found", guesses, gold, scope);
	addSide(score, "gold", gold, guesses, scope);
}

/** Of companies and agencies found with the exact span as any organisation, how many have the right kind. */
export function kindAccuracy(document: GoldDocument, found: readonly FoundName[]): { right: number; of: number } {
	const { text, names } = document;
	let right = 0;
	let of = 0;
	for (const name of names) {
		if (!name.kinds?.some((kind) => kind === "company" || kind === "agency")) continue;
		const span = trimSpan(text, name);
		const same = found.find((other) => {
			const trimmed = trimSpan(text, other);
			return trimmed.start === span.start && trimmed.end === span.end && coarseType(other.kind) === "ORG";
		});
		if (same === undefined) continue;
		of++;
		if (name.kinds.includes(same.kind)) right++;
	}
	return { right, of };
}
