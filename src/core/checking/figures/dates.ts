// Days, months, quarters and years, in the forms in which they are written.
import type { CalendarDate } from "./figure.ts";
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { halfYearAt, quarterAt } from "./partsOfYear.ts";
import { fiscalYear, plainYear, splitYearAt } from "./years.ts";

/** A date without its place, and the token after it. */
export interface ReadDate {
	readonly date: Partial<Omit<CalendarDate, "start" | "end" | "kind">>;
	readonly next: number;
}

const monthNames = "january february march april may june july august september october november december".split(" ");
const months: ReadonlyMap<string, number> = new Map([
	...monthNames.map((name, index): [string, number] => [name, index + 1]),
	...monthNames.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
	["sept", 9],
]);

export const monthWords: readonly string[] = [...months.keys()];

/** A month by name, with a full stop of its own skipped. */
function monthAt(
	tokens: readonly FigureToken[],
	at: number,
): { readonly month: number; readonly next: number } | undefined {
	const { lower, text } = tokenAt(tokens, at);
	const month = /^\p{Lu}/u.test(text) ? months.get(lower) : undefined;
	if (month === undefined) return undefined;
	const dot = tokenAt(tokens, at + 1);
	const isShort = lower.length < 5 && dot.text === "." && !dot.isSpaced;
	return { month, next: isShort && tokenAt(tokens, at + 2).kind === "number" ? at + 2 : at + 1 };
}

interface Day {
	readonly day: number;
	readonly next: number;
	readonly isOrdinal: boolean;
}

function dayAt(tokens: readonly FigureToken[], at: number): Day | undefined {
	const { text } = tokenAt(tokens, at);
	const day = /^\d{1,2}$/.test(text) ? Number(text) : 0;
	if (day < 1 || day > 31) return undefined;
	const after = tokenAt(tokens, at + 1);
	const isOrdinal = /^(?:st|nd|rd|th)$/.test(after.lower) && !after.isSpaced;
	return { day, next: isOrdinal ? at + 2 : at + 1, isOrdinal };
}

/** A year after a date, with or without a comma. */
function yearAfter(tokens: readonly FigureToken[], at: number): ReadDate {
	const yearAt = tokenAt(tokens, at).text === "," ? at + 1 : at;
	const year = plainYear(tokenAt(tokens, yearAt).text);
	const after = tokenAt(tokens, yearAt + 1);
	const startsNew = after.text === "-" && !after.isSpaced && yearAt > at;
	return year === undefined || startsNew ? { date: {}, next: at } : { date: { year }, next: yearAt + 1 };
}

/** 2026-04-14 */
function readIso(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const [year, , month, , day] = [0, 1, 2, 3, 4].map((step) => tokenAt(tokens, at + step));
	const isIso =
		/^\d{4}$/.test(year?.text ?? "") && /^(?:0\d|1[012])$/.test(month?.text ?? "") && /^[0-3]\d$/.test(day?.text ?? "");
	const isJoined = [1, 3].every((step) => tokenAt(tokens, at + step).text === "-");
	if (!isIso || !isJoined) return undefined;
	return { date: { year: Number(year?.text), month: Number(month?.text), day: Number(day?.text) }, next: at + 5 };
}

function fromParts(
	first: number,
	second: number,
	year: number,
	next: number,
	isDayFirst: boolean,
): ReadDate | undefined {
	if (first < 1 || second < 1 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
	const isAmbiguous = !isDayFirst && first <= 12 && second <= 12 && first !== second;
	const [day, month] = second > 12 ? [second, first] : [first, second];
	return { date: { year, month, day, isAmbiguous }, next };
}

/** 3/4/2026 and 3.4.2026; the latter is always written with the day first. */
function readNumeric(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const self = tokenAt(tokens, at).text;
	const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(self);
	if (points !== null) return fromParts(Number(points[1]), Number(points[2]), Number(points[3]), at + 1, true);
	if (![1, 3].every((step) => tokenAt(tokens, at + step).text === "/")) return undefined;
	const [second, year] = [tokenAt(tokens, at + 2).text, tokenAt(tokens, at + 4).text];
	if (!/^\d{1,2}$/.test(self) || !/^\d{1,2}$/.test(second) || !/^\d{4}$/.test(year)) return undefined;
	return fromParts(Number(self), Number(second), Number(year), at + 5, false);
}

/** 2026年4月14日, 4月14日, 2026年 */
function readWideDate(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	let date: ReadDate["date"] = {};
	let next = at;
	for (const [sign, field] of [
		["年", "year"],
		["月", "month"],
		["日", "day"],
	] as const) {
		const { text } = tokenAt(tokens, next);
		if (!/^\d{1,4}$/.test(text) || tokenAt(tokens, next + 1).text !== sign) continue;
		if (field === "year" && plainYear(text) === undefined) return undefined;
		date = { ...date, [field]: Number(text) };
		next += 2;
	}
	const isPeriod = tokenAt(tokens, next).text === "間";
	return next === at || isPeriod ? undefined : { date, next };
}

/** "3 March", "3rd of March 2026", "the 5th of May" */
function readDayFirst(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const day = dayAt(tokens, at);
	if (day === undefined) return undefined;
	const monthStart = tokenAt(tokens, day.next).lower === "of" ? day.next + 1 : day.next;
	const month = monthAt(tokens, monthStart);
	if (month === undefined) return undefined;
	const { date, next } = yearAfter(tokens, month.next);
	return { date: { ...date, day: day.day, month: month.month }, next };
}

/** Words after which a month alone is a date, and not a name or a verb. */
const beforeMonth =
	/^(?:in|of|since|by|from|until|till|through|during|to|and|early|late|mid|last|next|this|between|before|after|for|-|end)$/;

/** "March 3rd, 2026", "March 2026", "in March" */
function readMonthFirst(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const month = monthAt(tokens, at);
	if (month === undefined) return undefined;
	const day = dayAt(tokens, month.next);
	const after = tokenAt(tokens, day?.next ?? at);
	// "March 3-5" is left alone.
	const isDay = day !== undefined && (after.text !== "-" || after.isSpaced) && after.text !== "%";
	const { date, next } = yearAfter(tokens, isDay ? day.next : month.next);
	if (isDay) return { date: { ...date, month: month.month, day: day.day }, next };
	if (date.year !== undefined) return { date: { ...date, month: month.month }, next };
	return beforeMonth.test(tokenAt(tokens, at - 1).lower)
		? { date: { month: month.month }, next: month.next }
		: undefined;
}

/** The date that starts at `at`; undefined when none does. */
export function readDate(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const { kind } = tokenAt(tokens, at);
	if (kind === "number")
		return (
			readIso(tokens, at) ??
			readNumeric(tokens, at) ??
			splitYearAt(tokens, at) ??
			readWideDate(tokens, at) ??
			readDayFirst(tokens, at)
		);
	if (kind !== "word") return undefined;
	return quarterAt(tokens, at) ?? halfYearAt(tokens, at) ?? fiscalYear(tokens, at) ?? readMonthFirst(tokens, at);
}
