// Quarters and halves of years.
import type { ReadDate } from "./dates.ts";
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { fiscalYear, plainYear } from "./years.ts";

const ordinals: ReadonlyMap<string, number> = new Map([
	["first", 1],
	["second", 2],
	["third", 3],
	["fourth", 4],
]);

/** The year after "Q3" or "third quarter": "2025", "of 2025", "of fiscal 2025". */
function yearOf(tokens: readonly FigureToken[], at: number): ReadDate {
	const yearAt = tokenAt(tokens, at).lower === "of" ? at + 1 : at;
	const fiscal = fiscalYear(tokens, yearAt);
	if (fiscal !== undefined) return fiscal;
	const year = plainYear(tokenAt(tokens, yearAt).text);
	return year === undefined ? { date: {}, next: at } : { date: { year }, next: yearAt + 1 };
}

/** Which one the words at `at` name, by letter ("Q3") or by word ("third quarter"), and the token after them. */
function partAt(
	tokens: readonly FigureToken[],
	at: number,
	short: RegExp,
	name: string,
): { readonly part: number; readonly next: number } | undefined {
	const { text, lower } = tokenAt(tokens, at);
	const digit = short.exec(text)?.[1];
	if (digit !== undefined) return { part: Number(digit), next: at + 1 };
	const part = ordinals.get(lower);
	const gap = tokenAt(tokens, at + 1).text === "-" ? 2 : 1;
	return part !== undefined && tokenAt(tokens, at + gap).lower === name ? { part, next: at + gap + 1 } : undefined;
}

/** "Q3 2025", "third quarter of 2025" */
export function quarterAt(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const found = partAt(tokens, at, /^Q([1-4])$/, "quarter");
	if (found === undefined) return undefined;
	const { date, next } = yearOf(tokens, found.next);
	return { date: { ...date, quarter: found.part }, next };
}

/** "H1 2025", "second half of 2025"; always with its year, for matches and roads have halves and H1 too. */
export function halfYearAt(tokens: readonly FigureToken[], at: number): ReadDate | undefined {
	const found = partAt(tokens, at, /^H([12])$/, "half");
	const of = found && yearOf(tokens, found.next);
	if (found === undefined || found.part > 2 || of?.date.year === undefined) return undefined;
	return { date: { ...of.date, half: found.part }, next: of.next };
}
