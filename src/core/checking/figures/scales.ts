// Words and signs that multiply the number before them.
import { type Rational, rational } from "./rational.ts";

const words: ReadonlyMap<string, Rational> = new Map(
	(
		[
			["dozen", 12n],
			["hundred", 100n],
			["thousand", 10n ** 3n],
			["lakh", 10n ** 5n],
			["lakhs", 10n ** 5n],
			["million", 10n ** 6n],
			["mn", 10n ** 6n],
			["mln", 10n ** 6n],
			["mio", 10n ** 6n],
			["millionen", 10n ** 6n],
			["millions", 10n ** 6n],
			["crore", 10n ** 7n],
			["crores", 10n ** 7n],
			["billion", 10n ** 9n],
			["bn", 10n ** 9n],
			["bln", 10n ** 9n],
			["milliarden", 10n ** 9n],
			["milliards", 10n ** 9n],
			["trillion", 10n ** 12n],
			["trn", 10n ** 12n],
			["tn", 10n ** 12n],
		] as const
	).map(([word, value]) => [word, rational(value)]),
);

/** Letters that are a scale only right after digits, and of money or things. */
const letters: ReadonlyMap<string, Rational> = new Map([
	["k", rational(1000)],
	["m", rational(10n ** 6n)],
	["b", rational(10n ** 9n)],
	["t", rational(10n ** 12n)],
]);

const wide: ReadonlyMap<string, Rational> = new Map([
	["百", rational(100)],
	["千", rational(1000)],
	["万", rational(10n ** 4n)],
	["萬", rational(10n ** 4n)],
	["億", rational(10n ** 8n)],
	["亿", rational(10n ** 8n)],
	["兆", rational(10n ** 12n)],
	["만", rational(10n ** 4n)],
	["억", rational(10n ** 8n)],
	["조", rational(10n ** 12n)],
]);

export const scaleWords: readonly string[] = [...words.keys()];

/** "million", "bn", "crore", "dozen"; in lower case. */
export function scaleWord(lower: string): Rational | undefined {
	return words.get(lower);
}

/** "m" in "$5m". */
export function scaleLetter(lower: string): Rational | undefined {
	return letters.get(lower);
}

/** "億", "만". */
export function wideScale(character: string): Rational | undefined {
	return wide.get(character);
}
