// Years and fiscal years.
import type { ReadDate } from "./dates.ts";
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { pluralNoun } from "./words.ts";

/** A year of our time or of the history that is written about: 1500 to 2199. */
export function plainYear(text: string): number | undefined {
	return /^(?:1[5-9]|2[01])\d\d$/.test(text) ? Number(text) : undefined;
}

function fullYear(text: string): number | undefined {
	return plainYear(text) ?? (/^\d\d$/.test(text) ? 2000 + Number(text) : undefined);
}

/**
 * "2021/22", and "2021-22" where the words around say that it is a year (`isYear`) and not two: it is of other years than
 * "fiscal 2022", which some count by its first and some by its last, and compares only with its like.
 */
export function splitYearAt(tokens: readonly FigureToken[], at: number, isYear = false): ReadDate | undefined {
	const [first, sign, second, after] = [0, 1, 2, 3].map((step) => tokenAt(tokens, at + step));
	const year = plainYear(first?.text ?? "");
	if (year === undefined || sign === undefined || second === undefined || sign.isSpaced || second.isSpaced)
		return undefined;
	const last = [`${year + 1}`, `${year + 1}`.slice(2)].includes(second.text);
	const isNamed = isYear || /^(?:fiscal|financial|school|academic|tax|season)$/.test(after?.lower ?? "");
	if (!last || (sign.text !== "/" && (sign.text !== "-" || !isNamed))) return undefined;
	return { date: { year, lastYear: year + 1 }, next: at + 3 };
}

/** "fiscal 2027", "fiscal year 2027", "FY2028", "FY28", "financial year 2025", "FY 2024/25" */
export function fiscalYear(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const { lower, text } = tokenAt(tokens, at);
	const joined = /^FY(\d{2}|\d{4})$/.exec(text)?.[1];
	if (joined !== undefined) {
		const year = fullYear(joined);
		return year === undefined ? undefined : { date: { year, isFiscal: true }, next: at + 1 };
	}
	if (!/^(?:fiscal|financial|fy)$/.test(lower)) return undefined;
	const yearAt = tokenAt(tokens, at + 1).lower === "year" ? at + 2 : at + 1;
	const split = splitYearAt(tokens, yearAt, true);
	if (split !== undefined) return split;
	const year = fullYear(tokenAt(tokens, yearAt).text);
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
