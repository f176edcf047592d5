// Finds the figures of a sentence.
import { boundOf } from "./bounds.ts";
import { readCurrencyBefore } from "./currencies.ts";
import { type ReadDate, readDate } from "./dates.ts";
import type { Figure, Quantity, Unit } from "./figure.ts";
import { type FigureToken, figureTokens, tokenAt } from "./figureTokens.ts";
import { readFraction } from "./fractions.ts";
import { isLabel } from "./labels.ts";
import { type ReadNumber, readAndHalf } from "./numberWords.ts";
import { readOrdinal } from "./ordinals.ts";
import { perOf } from "./perOf.ts";
import { rangeEnd, rangeStart } from "./ranges.ts";
import { add, compare, multiply, type Rational, rational, smaller } from "./rational.ts";
import { type Amount, readAmount } from "./readAmount.ts";
import { type ReadUnit, readUnit } from "./readUnit.ts";
import { isYearRange, readYear } from "./years.ts";

/** A figure, and the token after it; without figure when the tokens are to be passed over. */
interface Reading {
	readonly figure?: Figure;
	readonly next: number;
}

const zero = rational(0);
const half = rational(1, 2);
/** However short a number is written, it stands for nothing further away than these parts of it. */
const roundedPart = rational(1, 10);
const roundedCountPart = rational(1, 20);

function dateReading(tokens: readonly FigureToken[], at: number, { date, next }: ReadDate): Reading {
	const { start } = tokenAt(tokens, at);
	const { end } = tokenAt(tokens, next - 1);
	return { figure: { kind: "date", isFiscal: false, isAmbiguous: false, ...date, start, end }, next };
}

function slackOf({ value, step, isScaled }: Amount, unit: Unit): Rational {
	if (unit.kind === "percent" && step.numerator === 0n) return half;
	const isWhole = value.denominator === 1n && !isScaled;
	return smaller(multiply(step, half), multiply(value, isWhole ? roundedCountPart : roundedPart));
}

function isMinus(tokens: readonly FigureToken[], at: number): boolean {
	const sign = tokenAt(tokens, at - 1);
	return sign.text === "-" && sign.isSpaced && !tokenAt(tokens, at).isSpaced;
}

function isAge(tokens: readonly FigureToken[], at: number, next: number): boolean {
	const { text, kind } = tokenAt(tokens, at);
	if (kind !== "number" || !/^\d{1,3}$/.test(text) || Number(text) > 110) return false;
	if (tokenAt(tokens, at - 1).lower === "aged") return true;
	const isApposition = tokenAt(tokens, at - 1).text === "," && /^[,.]$/.test(tokenAt(tokens, next).text);
	return isApposition && tokenAt(tokens, next).isSpaced === false;
}

function quantityReading(tokens: readonly FigureToken[], at: number): Reading | undefined {
	const currency = readCurrencyBefore(tokens, at);
	const numberAt = currency?.next ?? at;
	const isNumber = tokenAt(tokens, numberAt).kind === "number";
	if (currency !== undefined && !isNumber) return undefined;
	const amount = readAmount(tokens, numberAt, currency !== undefined);
	// "26 yen per 10,000 yen": a measure of the figure before it.
	if (amount !== undefined && tokenAt(tokens, at - 1).lower === "per") return { next: amount.next };
	if (amount === undefined) return isNumber ? { next: numberAt + 1 } : undefined;
	const isPercent = tokenAt(tokens, amount.next).text === "%";
	if (isNumber && currency === undefined && !isPercent && isLabel(tokens, numberAt)) return { next: numberAt + 1 };
	const second = rangeEnd(tokens, at, amount, currency !== undefined);
	const low = second === undefined ? amount.value : rangeStart(amount, second);
	const isRange = second !== undefined && compare(low, second.value) < 0;
	// "3-1", "50-50": a score or a ratio.
	if (second !== undefined && !isRange && tokenAt(tokens, amount.next).text === "-") return { next: second.next };
	const last = isRange ? second : amount;
	const unit = unitAfter(tokens, at, last, currency?.code);
	if (amount.isWordOne && (unit === undefined || unit.unit.kind === "count")) return { next: amount.next };
	return {
		figure: makeQuantity(tokens, at, { amount: last, low: isRange ? low : amount.value, high: last.value, unit }),
		next: unit?.next ?? last.next,
	};
}

function unitAfter(
	tokens: readonly FigureToken[],
	at: number,
	{ next, isScaled }: Amount,
	code: string | undefined,
): ReadUnit | undefined {
	if (code !== undefined) return { unit: { kind: "money", code }, factor: rational(1), next };
	if (isAge(tokens, at, next)) return { unit: { kind: "age" }, factor: rational(1), next };
	return readUnit(tokens, next, isScaled);
}

interface Parts {
	readonly amount: Amount;
	readonly low: Rational;
	readonly high: Rational;
	readonly unit: ReadUnit | undefined;
}

function makeQuantity(tokens: readonly FigureToken[], at: number, { amount, low, high, unit }: Parts): Quantity {
	const factor = unit?.factor ?? rational(1);
	const next = unit?.next ?? amount.next;
	const afterHalf = unit?.unit.kind === "time" ? readAndHalf(tokens, next) : next;
	const extra = afterHalf > next ? half : zero;
	const kind = unit?.unit ?? { kind: "unknown" as const };
	const sign = rational(isMinus(tokens, at) ? -1 : 1);
	const scaled = (value: Rational): Rational => multiply(multiply(add(value, extra), factor), sign);
	return {
		kind: "quantity",
		start: tokenAt(tokens, at).start,
		end: tokenAt(tokens, afterHalf - 1).end,
		low: scaled(low),
		high: scaled(high),
		...(amount.otherReading && { otherReading: scaled(amount.otherReading) }),
		slack: compare(low, high) < 0 ? zero : multiply(slackOf(amount, kind), factor),
		bound: boundOf(tokens, at, afterHalf),
		unit: kind,
		per: perOf(tokens, afterHalf, kind),
	};
}

/** What the words say by themselves, without a unit behind them. */
function wordReading(
	tokens: readonly FigureToken[],
	at: number,
	{ value, next }: ReadNumber,
	unit: Unit,
	slack: Rational,
): Reading {
	const { start } = tokenAt(tokens, at);
	const { end } = tokenAt(tokens, next - 1);
	const bound = boundOf(tokens, at, next);
	return { figure: { kind: "quantity", start, end, low: value, high: value, slack, bound, unit, per: "" }, next };
}

/** "One in four" is said of anything that is nearer to it than to other small parts; in percentage points at most. */
const mostPartSlack = rational(5, 2);

function partOrRank(tokens: readonly FigureToken[], at: number): Reading | undefined {
	const part = readFraction(tokens, at);
	if (part !== undefined) {
		const slack = smaller(mostPartSlack, multiply(part.value, roundedPart));
		return wordReading(tokens, at, part, { kind: "percent" }, compare(slack, half) < 0 ? half : slack);
	}
	const rank = readOrdinal(tokens, at);
	return rank && wordReading(tokens, at, rank, { kind: "rank", noun: rank.noun }, zero);
}

function readAt(tokens: readonly FigureToken[], at: number): Reading | undefined {
	const date = readDate(tokens, at) ?? readYear(tokens, at);
	if (date !== undefined) return dateReading(tokens, at, date);
	if (isYearRange(tokens, at)) return { next: at + 1 };
	return partOrRank(tokens, at) ?? quantityReading(tokens, at);
}

/** More figures than any sentence has; bounds the work on hostile text. */
const maximumFigures = 200;

/** The figures among the tokens of a text, as `figuresIn` gives them. */
export function figuresAmong(tokens: readonly FigureToken[]): readonly Figure[] {
	const figures: Figure[] = [];
	for (let at = 0; at < tokens.length && figures.length < maximumFigures; ) {
		const reading = readAt(tokens, at);
		if (reading?.figure !== undefined) figures.push(reading.figure);
		at = reading?.next ?? at + 1;
	}
	return figures;
}

/**
 * The figures of `text`, a sentence or a passage, in order and apart. What only looks like one is left out: ordinals,
 * numbers of lists, pages, models and telephones, times of day, scores, decades, "one", and vague words ("dozens").
 */
export function figuresIn(text: string): readonly Figure[] {
	return figuresAmong(figureTokens(text));
}
