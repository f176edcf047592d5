// Parts of a whole in words: "one in five", "two-thirds of", "half of", as percentages.
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { type ReadNumber, readNumberWords } from "./numberWords.ts";
import { multiply, parseDecimal, type Rational, rational } from "./rational.ts";

const hundred = rational(100);

const parts: ReadonlyMap<string, number> = new Map([
	["half", 2],
	["halves", 2],
	["third", 3],
	["quarter", 4],
	["fourth", 4],
	["fifth", 5],
	["sixth", 6],
	["seventh", 7],
	["eighth", 8],
	["ninth", 9],
	["tenth", 10],
]);

/** Words for parts of a whole; plurals end in "s" beside. */
export const partWords: readonly string[] = [...parts.keys()];

function partOf(lower: string): number | undefined {
	return parts.get(lower) ?? (lower.endsWith("s") ? parts.get(lower.slice(0, -1)) : undefined);
}

const wholeStart = /^(?:of|the|its|their|his|her|our|all|those|these)$/;
/** Before "half": a part of a year or a match. */
const notFraction = /^(?:first|second|last|latter|other|and|in|better)$/;

function wholeNumber(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
	const { kind, text } = tokenAt(tokens, at);
	if (kind === "number") return /^\d{1,4}$/.test(text) ? { value: parseDecimal(text), next: at + 1 } : undefined;
	const number = readNumberWords(tokens, at);
	return number && number.next === at + 1 ? number : undefined;
}

function percent(numerator: Rational, denominator: Rational): Rational | undefined {
	const isPart = denominator.numerator > 0n && numerator.numerator > 0n && numerator.numerator <= denominator.numerator;
	return isPart ? multiply(hundred, { numerator: numerator.numerator, denominator: denominator.numerator }) : undefined;
}

/** "one in five", "nine out of ten", "2 in 3", "one in every eight". */
function readOneInFive(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
	const first = wholeNumber(tokens, at);
	if (first === undefined) return undefined;
	const { lower } = tokenAt(tokens, first.next);
	const isOutOf = lower === "out" && tokenAt(tokens, first.next + 1).lower === "of";
	if (lower !== "in" && !isOutOf) return undefined;
	const ofAt = first.next + (isOutOf ? 2 : 1);
	const second = wholeNumber(tokens, tokenAt(tokens, ofAt).lower === "every" ? ofAt + 1 : ofAt);
	if (second === undefined || (lower === "in" && second.value.numerator > 100n)) return undefined;
	const value = percent(first.value, second.value);
	return value && { value, next: second.next };
}

/** "half of", "a third of", "two-thirds", "three quarters of". */
function readPart(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
	const first = tokenAt(tokens, at);
	if (first.lower === "half") {
		const isPart = wholeStart.test(tokenAt(tokens, at + 1).lower) && !notFraction.test(tokenAt(tokens, at - 1).lower);
		return isPart ? { value: rational(50), next: at + 1 } : undefined;
	}
	const isArticle = first.lower === "a";
	const count = isArticle ? { value: rational(1), next: at + 1 } : readNumberWords(tokens, at);
	if (count === undefined || count.next !== at + 1) return undefined;
	const isHyphen = tokenAt(tokens, count.next).text === "-";
	const partAt = isHyphen ? count.next + 1 : count.next;
	const part = partOf(tokenAt(tokens, partAt).lower);
	const isOf = wholeStart.test(tokenAt(tokens, partAt + 1).lower);
	if (part === undefined || (!isHyphen && !isOf)) return undefined;
	const value = percent(count.value, rational(part));
	return value && { value, next: partAt + 1 };
}

/** The part of a whole that starts at `at`, in percent. */
export function readFraction(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
	return readOneInFive(tokens, at) ?? readPart(tokens, at);
}
