// What stands after a number: percent, currency, time, physical unit, or the thing that is counted.
import { readCurrencyAfter } from "./currencies.ts";
import type { Unit } from "./figure.ts";
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { measureUnit, timeUnit, wideTimeUnit } from "./measures.ts";
import { type Rational, rational } from "./rational.ts";
import { functionWords, pluralNoun } from "./words.ts";

/** A unit that was read, what one of it is worth in the unit's base, and the token after it. */
export interface ReadUnit {
	readonly unit: Unit;
	readonly factor: Rational;
	readonly next: number;
}

const one = rational(1);

function readPercent(tokens: readonly FigureToken[], at: number): ReadUnit | undefined {
	const [first, second, third] = [0, 1, 2].map((step) => tokenAt(tokens, at + step).lower);
	if (first === "basis" && second?.startsWith("point"))
		return { unit: { kind: "points" }, factor: rational(1, 100), next: at + 2 };
	if (first === "bp" || first === "bps") return { unit: { kind: "points" }, factor: rational(1, 100), next: at + 1 };
	if (first === "percentage" && second?.startsWith("point"))
		return { unit: { kind: "points" }, factor: one, next: at + 2 };
	if (first === "point" || first === "points" || first === "pp")
		return { unit: { kind: "points" }, factor: one, next: at + 1 };
	const isTwoWords = first === "per" && second === "cent";
	if (!isTwoWords && !/^(?:%|percent|pct|pc)$/.test(first ?? "")) return undefined;
	const next = isTwoWords ? at + 2 : at + 1;
	const isPoints = (isTwoWords ? third : second)?.startsWith("point");
	return { unit: { kind: isPoints ? "points" : "percent" }, factor: one, next: isPoints ? next + 1 : next };
}

/** "years", "-year", "-year-old", "years old". */
function readTime(tokens: readonly FigureToken[], at: number): ReadUnit | undefined {
	const unitAt = tokenAt(tokens, at).lower === "-" ? at + 1 : at;
	const unit = timeUnit(tokenAt(tokens, unitAt).lower);
	if (unit === undefined) {
		const words = tokenAt(tokens, at).text + tokenAt(tokens, at + 1).text;
		const found = wideTimeUnit(words);
		return (
			found && {
				unit: { kind: "time", isCalendar: found.unit.isCalendar },
				factor: found.unit.days,
				next: at + found.length,
			}
		);
	}
	const oldAt = tokenAt(tokens, unitAt + 1).lower === "-" ? unitAt + 2 : unitAt + 1;
	if (/^olds?$/.test(tokenAt(tokens, oldAt).lower)) return { unit: { kind: "age" }, factor: one, next: oldAt + 1 };
	return { unit: { kind: "time", isCalendar: unit.isCalendar }, factor: unit.days, next: unitAt + 1 };
}

function readMeasure(tokens: readonly FigureToken[], at: number): ReadUnit | undefined {
	const first = tokenAt(tokens, at);
	const [second, third] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
	if (/^[°º]$/.test(first.text) && /^[cf]$/.test(second.lower))
		return { unit: { kind: "measure", base: `°${second.text}` }, factor: one, next: at + 2 };
	if (first.lower === "degrees" && /^(?:celsius|fahrenheit)$/.test(second.lower))
		return { unit: { kind: "measure", base: second.lower === "celsius" ? "°C" : "°F" }, factor: one, next: at + 2 };
	if (first.lower === "km" && second.text === "/" && third.lower === "h")
		return { unit: { kind: "measure", base: "kph" }, factor: one, next: at + 3 };
	const isSquare = /^(?:square|sq|cubic)$/.test(first.lower);
	const unitAt = isSquare || (first.lower === "-" && measureUnit(second.lower) !== undefined) ? at + 1 : at;
	const token = tokenAt(tokens, unitAt);
	const measure = measureUnit(token.lower);
	if (measure === undefined) return undefined;
	// One letter right after digits may be a scale, and a letter of its own may be a word.
	if (token.lower.length === 1 && token.text !== token.lower && token.text !== "W") return undefined;
	const base = isSquare ? `${first.lower} ${token.lower}` : measure.base;
	return { unit: { kind: "measure", base }, factor: isSquare ? one : measure.size, next: unitAt + 1 };
}

/** How far after its number a noun may stand. */
const nounReach = 4;

/** The first plural after the number, before any function word or sign: "320 old stores". */
function readNoun(tokens: readonly FigureToken[], at: number): ReadUnit | undefined {
	// "two-storey houses": how they are, and not how many.
	if (tokenAt(tokens, at).text === "-" && !tokenAt(tokens, at).isSpaced) return undefined;
	for (let next = at; next < at + nounReach; next++) {
		const token = tokenAt(tokens, next);
		const noun = token.kind === "word" ? pluralNoun(token.lower) : undefined;
		if (noun !== undefined) return { unit: { kind: "count", noun }, factor: one, next: next + 1 };
		const isPartOfCompound = token.text === "-" && !token.isSpaced;
		if (!isPartOfCompound && (token.kind !== "word" || functionWords.has(token.lower))) return undefined;
	}
	return undefined;
}

/** "of the 120 pumps", "of its stores": the thing is named after the whole. */
function readNounOfWhole(tokens: readonly FigureToken[], at: number): ReadUnit | undefined {
	if (tokenAt(tokens, at).lower !== "of") return undefined;
	let next = at + 1;
	while (/^(?:the|its|their|his|her|our)$/.test(tokenAt(tokens, next).lower)) next++;
	if (tokenAt(tokens, next).kind === "number") next++;
	const noun = readNoun(tokens, next);
	return noun && { ...noun, next: at };
}

const counters: ReadonlyMap<string, string> = new Map([
	["人", "person"],
	["名", "person"],
	["社", "company"],
	["台", "台"],
	["件", "件"],
	["店", "store"],
]);

/** `isScaled`: whether a scale word stood before. Undefined when nothing after the number says what it counts. */
export function readUnit(tokens: readonly FigureToken[], at: number, isScaled: boolean): ReadUnit | undefined {
	const currencyAt = tokenAt(tokens, at).text === "-" && isScaled ? at + 1 : at;
	const currency = readCurrencyAfter(tokens, currencyAt, isScaled);
	if (currency !== undefined) return { unit: { kind: "money", code: currency.code }, factor: one, next: currency.next };
	const exact = readPercent(tokens, at) ?? readTime(tokens, at) ?? readMeasure(tokens, at);
	if (exact !== undefined) return exact;
	const counter = counters.get(tokenAt(tokens, at).text);
	if (counter !== undefined) return { unit: { kind: "count", noun: counter }, factor: one, next: at + 1 };
	return readNoun(tokens, at) ?? readNounOfWhole(tokens, at);
}
