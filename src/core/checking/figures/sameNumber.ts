// Whether a number stands in a passage at all, whatever it counts there.
import type { CalendarDate, Figure } from "./figure.ts";
import type { FigureToken } from "./figureTokens.ts";
import { compare, type Rational } from "./rational.ts";

function holds(date: CalendarDate, tokens: ReadonlySet<string>): boolean {
	const { month, quarter, half, lastYear } = date;
	const isYearAlone = [month, quarter, half, lastYear].every((part) => part === undefined);
	return isYearAlone && date.year !== undefined && tokens.has(String(date.year));
}

function isAmong(value: Rational, figures: readonly Figure[]): boolean {
	return figures.some(
		(other) =>
			other.kind === "quantity" &&
			other.unit.kind !== "rank" &&
			(compare(other.low, value) === 0 || compare(other.high, value) === 0),
	);
}

/**
 * A year counts wherever its digits stand; a quantity counts where a figure of the passage has its value, in any unit,
 * or where its digits stand outside every figure. "50" does not stand in "1500".
 */
export function appearsIn(figure: Figure, cited: readonly Figure[], tokens: readonly FigureToken[]): boolean {
	if (figure.kind === "date") return holds(figure, new Set(tokens.map(({ text }) => text)));
	if (isAmong(figure.low, cited) || isAmong(figure.high, cited)) return true;
	if (figure.low.denominator !== 1n) return false;
	const digits = String(figure.low.numerator);
	return tokens.some(
		({ kind, text, start }) =>
			kind === "number" &&
			text.replace(/[,' ]/g, "") === digits &&
			!cited.some((other) => other.start <= start && start < other.end),
	);
}
