// Figures of a cited sentence that disagree with the cited passage. Says nothing rather than something wrong.
import { agreeingFigures, comparableFigures } from "./comparableFigures.ts";
import { isDerived } from "./derivedFigures.ts";
import type { Figure } from "./figure.ts";
import { type FigureContext, figureContext } from "./figureContext.ts";
import { mayHoldFigure } from "./figureHint.ts";
import { figuresAmong, figuresIn } from "./figuresIn.ts";
import { type FigureToken, figureTokens } from "./figureTokens.ts";
import { strictClasses } from "./measureWords.ts";
import { appearsIn } from "./sameNumber.ts";

/** A figure of the sentence, and what the passage says instead. */
export interface FigureDifference {
	/** Offsets count in the sentence. */
	readonly figure: Figure;
	/** Offsets count in the passage. */
	readonly source: Figure;
}

/** Longer ones, in code units, are no sentence or passage; bounds the work. */
const longestText = 20_000;

interface Placed {
	readonly figure: Figure;
	readonly context: FigureContext;
}

interface Pair {
	readonly mine: Placed;
	readonly theirs: Placed;
	/** Number of words that both have around them. */
	readonly shared: number;
}

function placed(tokens: readonly FigureToken[], figures: readonly Figure[]): readonly Placed[] {
	return figures.map((figure) => ({ figure, context: figureContext(tokens, figure) }));
}

/** Whether the words next to the figures say that they measure different things. */
function areDifferentMeasures(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const shares = [...a].some((name) => b.has(name));
	if (a.size > 0 && b.size > 0 && !shares) return true;
	return [...strictClasses].some((name) => a.has(name) !== b.has(name) && (a.has(name) || b.has(name)));
}

function isYearAlone({ figure }: Placed): boolean {
	return figure.kind === "date" && figure.month === undefined && figure.quarter === undefined;
}

function isRank({ figure }: Placed): boolean {
	return figure.kind === "quantity" && figure.unit.kind === "rank";
}

/** Words that must stand around both figures: more where one says what it measures and the other does not. */
function wordsNeeded({ mine, theirs }: Omit<Pair, "shared">): number {
	// A year by itself may be that of anything, and so may a third one be.
	if (isRank(mine)) return 2;
	if (mine.figure.kind === "date" || theirs.figure.kind === "date")
		return isYearAlone(mine) || isYearAlone(theirs) ? 2 : 1;
	return mine.context.classes.size > 0 === theirs.context.classes.size > 0 ? 1 : 2;
}

/**
 * Share of the words around one of the figures that must stand around the other as well. Two sentences of one article
 * rarely reach it unless they say the same.
 */
const leastShare = 0.6;
/** Of words around "third" and "fifth": there is a third one beside every fifth. */
const leastShareOfRanks = 0.8;

function pair(mine: Placed, theirs: Placed): Pair | undefined {
	if (!comparableFigures(mine.figure, theirs.figure)) return undefined;
	if (areDifferentMeasures(mine.context.classes, theirs.context.classes)) return undefined;
	const [a, b] = [mine.context.stems, theirs.context.stems];
	const shared = [...a].filter((stem) => b.has(stem)).length;
	const share = isRank(mine) ? leastShareOfRanks : leastShare;
	const needed = Math.max(wordsNeeded({ mine, theirs }), share * Math.min(a.size, b.size));
	return shared < needed ? undefined : { mine, theirs, shared };
}

function pairs(open: readonly Placed[], unanswered: readonly Placed[]): readonly Pair[] {
	return open.flatMap((mine) => unanswered.flatMap((theirs) => pair(mine, theirs) ?? []));
}

/** One figure of the passage answers to one of the sentence: the one with most words in common; none when two have. */
function assign(pairs: readonly Pair[]): FigureDifference[] {
	const best = (key: "mine" | "theirs", one: Placed): Pair | undefined => {
		const [first, second] = pairs.filter((candidate) => candidate[key] === one).sort((a, b) => b.shared - a.shared);
		return second !== undefined && second.shared === first?.shared && key === "theirs" ? undefined : first;
	};
	const seen = new Set<Placed>();
	const differences: FigureDifference[] = [];
	for (const { mine } of pairs) {
		if (seen.has(mine)) continue;
		seen.add(mine);
		const mineBest = best("mine", mine);
		if (mineBest !== undefined && best("theirs", mineBest.theirs)?.mine === mine)
			differences.push({ figure: mine.figure, source: mineBest.theirs.figure });
	}
	return differences;
}

/** Where a date differs, the other figures may be those of that other time. */
function datesFirst(differences: FigureDifference[]): readonly FigureDifference[] {
	const dates = differences.filter(({ figure }) => figure.kind === "date");
	return dates.length > 0 ? dates : differences;
}

/**
 * The figures of `sentence` that disagree with a comparable figure of `passage` and stand nowhere in it; in order.
 * Both are prose, without markup. Nothing is said where a unit is not known, where the passage has no comparable figure
 * that another figure of the sentence does not already answer to, where the words around speak of different measures,
 * or where the figure can be worked out of those of the passage (a sum, a difference, a rest). `around`: what stands
 * next to the passage in its source; a figure that is said there is no finding either.
 */
export function differingFigures(sentence: string, passage: string, around = ""): readonly FigureDifference[] {
	if (sentence.length > longestText || passage.length > longestText) return [];
	if (!mayHoldFigure(sentence) || !mayHoldFigure(passage)) return [];
	const said = figureTokens(sentence);
	const own = figuresAmong(said);
	if (own.length === 0) return [];
	const words = figureTokens(passage);
	const cited = figuresAmong(words);
	if (cited.length === 0) return [];
	const agrees = (a: Figure, b: Figure): boolean => comparableFigures(a, b) && agreeingFigures(a, b);
	const open = own.filter(
		(figure) =>
			!cited.some((other) => agrees(figure, other)) &&
			!appearsIn(figure, cited, words) &&
			!isDerived(figure, own, cited),
	);
	const unanswered = open.length === 0 ? [] : cited.filter((figure) => !own.some((other) => agrees(other, figure)));
	const contested = open.filter((figure) => unanswered.some((other) => comparableFigures(figure, other)));
	const nearby = contested.length === 0 ? [] : figuresIn(around.slice(0, longestText));
	// Where several figures differ and none agrees, the sentence speaks of something else.
	if (contested.length === 0 || (contested.length > 1 && own.length === open.length)) return [];
	const wrong = contested.filter((figure) => !nearby.some((other) => agrees(figure, other)));
	return datesFirst(assign(pairs(placed(said, wrong), placed(words, unanswered))));
}
