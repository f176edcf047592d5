// The number itself: digits, scale words, number words.
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { readNumberWords } from "./numberWords.ts";
import { add, multiply, parseDecimal, type Rational, rational } from "./rational.ts";
import { scaleLetter, scaleWord, wideScale } from "./scales.ts";
import { pluralNoun } from "./words.ts";

export interface Amount {
	readonly value: Rational;
	readonly otherReading?: Rational;
	/** One of the last place as written, in the same unit as `value`; 0 where the number is meant to the last one. */
	readonly step: Rational;
	readonly isScaled: boolean;
	/** What the scale word behind digits multiplied by; 1 without one. */
	readonly scale: Rational;
	/** Whether it is the word "one", which is often no number. */
	readonly isWordOne: boolean;
	/** The token after it. */
	readonly next: number;
}

/** Longer numbers measure nothing; bounds the work on hostile text. */
const longestNumber = 30;
/** "1兆2000億500万" has no more parts, and no part more scale words. */
const mostParts = 4;

const zero = rational(0);
const one = rational(1);
/** From here on whole numbers are often rounded without a word. */
const firstRounded = 100n;

/** Half of a step is what a number may be off. */
const dozenPart = rational(1, 5);

interface Digits {
	readonly value: Rational;
	readonly other?: Rational;
	readonly decimals: number;
}

/** "1,500", "14 000", "2.500", "3,5". Undefined for dates and version numbers with several points. */
function readDigits(text: string): Digits | undefined {
	if (text.length > longestNumber) return undefined;
	if (/^\d{1,3}(?:[,' ]\d{3})+(?:\.\d+)?$/.test(text)) {
		const plain = text.replace(/[,' ]/g, "");
		return { value: parseDecimal(plain), decimals: plain.split(".")[1]?.length ?? 0 };
	}
	if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return { value: parseDecimal(text.replaceAll(".", "")), decimals: 0 };
	if (!/^\d+(?:[.,]\d+)?$/.test(text)) return undefined;
	const plain = text.replace(",", ".");
	const decimals = plain.split(".")[1]?.length ?? 0;
	const isThousands = /^[1-9]\d{0,2}\.\d{3}$/.test(plain);
	return {
		value: parseDecimal(plain),
		decimals,
		...(isThousands && { other: parseDecimal(plain.replace(".", "")) }),
	};
}

/** One of the last place that is not a zero: 100 for 1,200. */
function trailingStep({ numerator, denominator }: Rational): Rational {
	if (denominator !== 1n || numerator < firstRounded) return zero;
	let step = 1n;
	while (numerator % (step * 10n) === 0n) step *= 10n;
	return rational(step);
}

interface Scale {
	readonly factor: Rational;
	readonly next: number;
}

/** `isMoney`: whether a currency stands before the number, so that "m" is million. */
function readScale(tokens: readonly FigureToken[], at: number, isMoney: boolean): Scale | undefined {
	const isHyphen = tokenAt(tokens, at).text === "-" && !tokenAt(tokens, at).isSpaced;
	const wordAt = isHyphen ? at + 1 : at;
	const token = tokenAt(tokens, wordAt);
	const word = scaleWord(token.lower);
	if (word !== undefined) return { factor: word, next: wordAt + 1 };
	const letter = isHyphen || token.isSpaced ? undefined : scaleLetter(token.lower);
	if (letter === undefined) return undefined;
	const noun = pluralNoun(tokenAt(tokens, at + 1).lower);
	const isCount = /^[mk]$/.test(token.text) && noun !== undefined;
	return isMoney || isCount ? { factor: letter, next: at + 1 } : undefined;
}

/** The scale characters from `at` on, multiplied: 千億. */
function readWideScale(tokens: readonly FigureToken[], at: number): Scale {
	let factor = one;
	let next = at;
	for (; next < at + mostParts; next++) {
		const scale = wideScale(tokenAt(tokens, next).text);
		if (scale === undefined) break;
		factor = multiply(factor, scale);
	}
	return { factor, next };
}

/** "1兆2000億": each part times its own scale, added up. */
function readWide(tokens: readonly FigureToken[], at: number): Amount | undefined {
	let value = zero;
	let step = one;
	let next = at;
	for (let part = 0; part < mostParts && tokenAt(tokens, next).kind === "number"; part++) {
		if (part > 0 && tokenAt(tokens, next).isSpaced) break;
		const digits = readDigits(tokenAt(tokens, next).text);
		const scale = readWideScale(tokens, next + 1);
		if (digits === undefined || (part === 0 && scale.next === next + 1)) return undefined;
		value = add(value, multiply(digits.value, scale.factor));
		step = multiply(scale.factor, rational(1, 10n ** BigInt(digits.decimals)));
		next = scale.next;
	}
	return next === at ? undefined : { value, step, isScaled: true, scale: one, isWordOne: false, next };
}

const fractionSigns: ReadonlyMap<string, Rational> = new Map([
	["½", rational(1, 2)],
	["¼", rational(1, 4)],
	["¾", rational(3, 4)],
]);

function readDigitAmount(tokens: readonly FigureToken[], at: number, isMoney: boolean): Amount | undefined {
	const digits = readDigits(tokenAt(tokens, at).text);
	if (digits === undefined) return undefined;
	const sign = tokenAt(tokens, at + 1).isSpaced ? undefined : fractionSigns.get(tokenAt(tokens, at + 1).text);
	const scale = readScale(tokens, sign === undefined ? at + 1 : at + 2, isMoney);
	const factor = scale?.factor ?? one;
	const place = rational(1, 10n ** BigInt(digits.decimals));
	const isWhole = digits.decimals === 0 && scale === undefined && sign === undefined;
	return {
		value: multiply(sign === undefined ? digits.value : add(digits.value, sign), factor),
		...(digits.other && { otherReading: multiply(digits.other, factor) }),
		step: isWhole ? trailingStep(digits.value) : sign === undefined ? multiply(place, factor) : zero,
		isScaled: scale !== undefined,
		scale: factor,
		isWordOne: false,
		next: scale?.next ?? (sign === undefined ? at + 1 : at + 2),
	};
}

/** The amount that starts at `at`; undefined when none does. */
export function readAmount(tokens: readonly FigureToken[], at: number, isMoney: boolean): Amount | undefined {
	if (tokenAt(tokens, at).kind === "number") return readWide(tokens, at) ?? readDigitAmount(tokens, at, isMoney);
	const words = readNumberWords(tokens, at);
	if (words === undefined) return undefined;
	const last = tokenAt(tokens, words.next - 1).lower;
	const isScaled = scaleWord(last) !== undefined && last !== "dozen";
	const isWordOne = words.next === at + 1 && tokenAt(tokens, at).lower === "one";
	// Two dozen may be 23 or 25.
	const step = last === "dozen" ? multiply(words.value, dozenPart) : trailingStep(words.value);
	return { value: words.value, step, isScaled, scale: one, isWordOne, next: words.next };
}
