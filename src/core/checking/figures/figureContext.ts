// The words around a figure, and what they say it measures.
import type { Figure } from "./figure.ts";
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { namesNumber } from "./labels.ts";
import { isChangeWord, measureClasses } from "./measureWords.ts";
import { functionWords, stem } from "./words.ts";

export interface FigureContext {
	/** Stems of the content words around, function words and numbers left out. */
	readonly stems: ReadonlySet<string>;
	/** What is measured, as far as the nearest words say. */
	readonly classes: ReadonlySet<string>;
}

/** How many tokens on each side count as around a figure. */
const stemReach = 16;
const classReachBefore = 6;
const classReachAfter = 3;

/** A sign or word that what is measured is not looked for beyond. */
function isBarrier({ kind, lower, text }: FigureToken): boolean {
	return /^[,;:.()]$/.test(text) || (kind === "word" && /^(?:and|but|or|says?|said|which|while|who)$/.test(lower));
}

/** What a note calls its source; the source does not say it of itself. */
const sourceWords = /^(?:reports?|audit|filing|statement)$/;

function stemAt(tokens: readonly FigureToken[], at: number): string | undefined {
	const { kind, text, lower } = tokenAt(tokens, at);
	if (kind === "wide") return text;
	if (kind !== "word" || functionWords.has(lower) || sourceWords.test(lower) || namesNumber(tokens, at))
		return undefined;
	return stem(lower);
}

function around(tokens: readonly FigureToken[], first: number, next: number): ReadonlySet<string> {
	const stems = new Set<string>();
	for (let at = Math.max(0, first - stemReach); at < Math.min(tokens.length, next + stemReach); at++) {
		const root = at >= first && at < next ? undefined : stemAt(tokens, at);
		if (root !== undefined) stems.add(root);
	}
	return stems;
}

/** The change itself ("rose 4 %", "by 4 %"), and not the level it leads to ("rose to 4 %"). */
function isChange(tokens: readonly FigureToken[], first: number): boolean {
	let at = first - 1;
	while (
		/^(?:about|around|nearly|almost|some|roughly|another|than|more|least|at|over|a|an|,|approximately)$/.test(
			tokenAt(tokens, at).lower,
		)
	)
		at--;
	return isChangeWord(tokenAt(tokens, at).lower);
}

/** Context of a figure among the tokens of its text. */
export function figureContext(tokens: readonly FigureToken[], { start, end }: Figure): FigureContext {
	let first = tokens.findIndex((token) => token.end > start);
	if (first < 0) first = tokens.length;
	let next = first;
	while (next < tokens.length && tokenAt(tokens, next).start < end) next++;
	const classes = new Set<string>();
	const collect = (at: number): boolean => {
		const token = tokenAt(tokens, at);
		if (token.text === "" || isBarrier(token)) return false;
		for (const name of measureClasses(token.lower)) classes.add(name);
		return true;
	};
	for (let at = first - 1; at >= first - classReachBefore && collect(at); at--);
	for (let at = next; at < next + classReachAfter && collect(at); at++);
	if (isChange(tokens, first)) classes.add("change");
	return { stems: around(tokens, first, next), classes };
}
