// Numbers written as words: "twelve", "two hundred and five", "a dozen", "half a million", "one and a half".
import type { FigureToken } from "./figureTokens.ts";
import { tokenAt } from "./figureTokens.ts";
import { add, multiply, type Rational, rational } from "./rational.ts";
import { scaleWord } from "./scales.ts";

const smallWords =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
const tenWords = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const small: ReadonlyMap<string, number> = new Map(smallWords.map((word, value) => [word, value]));
const tens: ReadonlyMap<string, number> = new Map(tenWords.map((word, index) => [word, (index + 2) * 10]));

/** Words that a number in words begins with, or is; scale words aside. */
export const numberWords: readonly string[] = [...smallWords, ...tenWords];

/** "nine"; in lower case. */
export function smallNumber(lower: string): number | undefined {
	return small.get(lower);
}

/** "ninety"; in lower case. */
export function tensNumber(lower: string): number | undefined {
	return tens.get(lower);
}

/** A number that was read, and the token after it. */
export interface ReadNumber {
	readonly value: Rational;
	readonly next: number;
}

const half = rational(1, 2);

/** "twenty-one", "seven". */
function readBelowHundred(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
	const { lower } = tokenAt(tokens, at);
	const ten = tens.get(lower);
	if (ten === undefined) {
		const value = small.get(lower);
		return value === undefined ? undefined : { value: rational(value), next: at + 1 };
	}
	const unitAt = tokenAt(tokens, at + 1).lower === "-" ? at + 2 : at + 1;
	const unit = small.get(tokenAt(tokens, unitAt).lower) ?? 0;
	return unit > 0 && unit < 10
		? { value: rational(ten + unit), next: unitAt + 1 }
		: { value: rational(ten), next: at + 1 };
}

/** "two hundred and five", "a hundred". */
function readBelowThousand(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
	const isArticle = /^an?$/.test(tokenAt(tokens, at).lower);
	const first = isArticle ? { value: rational(1), next: at + 1 } : readBelowHundred(tokens, at);
	if (first === undefined) return undefined;
	if (tokenAt(tokens, first.next).lower !== "hundred") return isArticle ? undefined : first;
	const value = multiply(first.value, rational(100));
	const restAt = tokenAt(tokens, first.next + 1).lower === "and" ? first.next + 2 : first.next + 1;
	const rest = readBelowHundred(tokens, restAt);
	return rest === undefined ? { value, next: first.next + 1 } : { value: add(value, rest.value), next: rest.next };
}

/** "half a million", "half a dozen", "a million", "a dozen". */
function readArticleAndScale(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
	const isHalf = tokenAt(tokens, at).lower === "half";
	const articleAt = isHalf ? at + 1 : at;
	if (!/^an?$/.test(tokenAt(tokens, articleAt).lower)) return undefined;
	const scale = scaleWord(tokenAt(tokens, articleAt + 1).lower);
	return scale && { value: isHalf ? multiply(half, scale) : scale, next: articleAt + 2 };
}

/** "and a half" after a number. */
export function readAndHalf(tokens: readonly FigureToken[], at: number): number {
	const words = [0, 1, 2].map((step) => tokenAt(tokens, at + step).lower).join(" ");
	return words === "and a half" ? at + 3 : at;
}

/** Scale words are worked in. Undefined when no number starts at `at`; ordinals are none. */
export function readNumberWords(tokens: readonly FigureToken[], at: number): ReadNumber | undefined {
	const whole = readArticleAndScale(tokens, at);
	if (whole !== undefined) return whole;
	let total = rational(0);
	let next = at;
	for (let part = 0; part < 5; part++) {
		const number = readBelowThousand(tokens, next);
		if (number === undefined) break;
		const afterHalf = readAndHalf(tokens, number.next);
		const value = afterHalf > number.next ? add(number.value, half) : number.value;
		const scale = scaleWord(tokenAt(tokens, afterHalf).lower);
		total = add(total, scale === undefined ? value : multiply(value, scale));
		next = scale === undefined ? afterHalf : afterHalf + 1;
		if (scale === undefined) break;
	}
	return next === at ? undefined : { value: total, next };
}
