// Years, fiscal years and quarters.
import type { ReadDate } from "./dates.ts";
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { pluralNoun } from "./words.ts";

/** A year of our time or of the history that is written about: 1500 to 2199. */
export function plainYear(text: string): number | undefined {
	return /^(?:1[5-9]|2[01])\d\d$/.test(text) ? Number(text) : undefined;
}

const quarterWords: ReadonlyMap<string, number> = new Map([
	["first", 1],
	["second", 2],
	["third", 3],
	["fourth", 4],
]);

/** The year after "Q3" or "third quarter": "2025", "of 2025", "of fiscal 2025". */
function quarterYear(tokens: readonly FigureToken[], at: number): ReadDate {
	const yearAt = tokenAt(tokens, at).lower === "of" ? at + 1 : at;
	const fiscal = fiscalYear(tokens, yearAt);
	if (fiscal !== undefined) return fiscal;
	const year = plainYear(tokenAt(tokens, yearAt).text);
	return year === undefined ? { date: {}, next: at } : { date: { year }, next: yearAt + 1 };
}

/** "Q3 2025", "third quarter of 2025" */
export function quarterAt(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const { text, lower } = tokenAt(tokens, at);
	const short = /^Q([1-4])$/.exec(text)?.[1];
	const word = quarterWords.get(lower);
	const gap = tokenAt(tokens, at + 1).text === "-" ? 2 : 1;
	const isWord = word !== undefined && tokenAt(tokens, at + gap).lower === "quarter";
	if (short === undefined && !isWord) return undefined;
	const { date, next } = quarterYear(tokens, short === undefined ? at + gap + 1 : at + 1);
	return { date: { ...date, quarter: short === undefined ? (word as number) : Number(short) }, next };
}

function fullYear(text: string): number | undefined {
	return plainYear(text) ?? (/^\d\d$/.test(text) ? 2000 + Number(text) : undefined);
}

/** "fiscal 2027", "fiscal year 2027", "FY2028", "FY28", "financial year 2025" */
export function fiscalYear(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const { lower, text } = tokenAt(tokens, at);
	const joined = /^FY(\d{2}|\d{4})$/.exec(text)?.[1];
	if (joined !== undefined) {
		const year = fullYear(joined);
		return year === undefined ? undefined : { date: { year, isFiscal: true }, next: at + 1 };
	}
	if (!/^(?:fiscal|financial|fy)$/.test(lower)) return undefined;
	const yearAt = tokenAt(tokens, at + 1).lower === "year" ? at + 2 : at + 1;
	const year = fullYear(tokenAt(tokens, yearAt).text);
	// "2024-25" is written in many ways; it is left alone.
	if (year === undefined || /^[-/]$/.test(tokenAt(tokens, yearAt + 1).text)) return undefined;
	return { date: { year, isFiscal: true }, next: yearAt + 1 };
}

const beforeYear =
	/^(?:in|by|since|from|until|till|of|before|after|during|through|late|early|mid|year|the|to|spring|summer|autumn|winter|fall|-|christmas|around|about|for|and|between|\()$/;

/** Whether a range of years stands here: 2019-2021, 1914-18, 2024/25, "between 2019 and 2021", "from 1914 to 1918". */
export function isYearRange(tokens: readonly FigureToken[], at: number): boolean {
	const isYear = (index: number): boolean => plainYear(tokenAt(tokens, index).text) !== undefined;
	const isLast = (index: number): boolean => isYear(index) || /^\d\d$/.test(tokenAt(tokens, index).text);
	const isSign = (index: number): boolean =>
		/^[-/]$/.test(tokenAt(tokens, index).text) && !tokenAt(tokens, index).isSpaced;
	if ((isYear(at) && isSign(at + 1) && isLast(at + 2)) || (isYear(at - 2) && isSign(at - 1) && isLast(at))) return true;
	const isJoin = (index: number): boolean => /^(?:and|to|through|until)$/.test(tokenAt(tokens, index).lower);
	const isStart = (index: number): boolean => /^(?:between|from)$/.test(tokenAt(tokens, index).lower);
	const opens = isStart(at - 1) || tokenAt(tokens, at + 1).lower === "to";
	if (opens && isJoin(at + 1) && isYear(at + 2)) return true;
	return isJoin(at - 1) && isYear(at - 2) && (isStart(at - 3) || tokenAt(tokens, at - 1).lower !== "and");
}

/** A year by itself. */
export function readYear(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const year = plainYear(tokenAt(tokens, at).text);
	if (year === undefined) return undefined;
	const previous = tokenAt(tokens, at - 1);
	const next = tokenAt(tokens, at + 1);
	const isGlued = (!next.isSpaced && (next.kind !== "sign" || next.text === "%")) || /^[$€£¥₹]$/.test(previous.text);
	if (isGlued || isYearRange(tokens, at)) return undefined;
	if (beforeYear.test(previous.lower)) return { date: { year }, next: at + 1 };
	const isCounted = next.kind === "word" && pluralNoun(next.lower) !== undefined;
	const isEnd = next.kind === "sign" && next.text !== "%" && next.text !== "°";
	return isEnd && !isCounted ? { date: { year }, next: at + 1 } : undefined;
}
