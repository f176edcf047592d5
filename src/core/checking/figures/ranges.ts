// Ranges: "4-5%", "$20 to $25", "between 40 and 50".
import { readCurrencyBefore } from "./currencies.ts";
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { multiply, type Rational } from "./rational.ts";
import { type Amount, readAmount } from "./readAmount.ts";

/** Before "from". */
const rangeVerbs = /^(?:range|ranges|ranged|ranging|varies|vary|varied|varying|anywhere|anything)$/;

/** The second number of a range whose first, `first`, starts at `start`; undefined when none follows. */
export function rangeEnd(
	tokens: readonly FigureToken[],
	start: number,
	first: Amount,
	isMoney: boolean,
): Amount | undefined {
	const join = tokenAt(tokens, first.next);
	const before = tokenAt(tokens, start - 1).lower;
	// "From $40 million to $50 million" is a change from one to the other, unless things range so.
	const isRange = rangeVerbs.test(tokenAt(tokens, start - 2).lower);
	const isTo = join.lower === "to" && (before !== "from" || isRange);
	if (join.text !== "-" && !isTo && !(join.lower === "and" && before === "between")) return undefined;
	const currency = readCurrencyBefore(tokens, first.next + 1);
	const at = currency?.next ?? first.next + 1;
	return /^0\d/.test(tokenAt(tokens, at).text) ? undefined : readAmount(tokens, at, isMoney || currency !== undefined);
}

/** What the first number is worth: in "5 to 10 million" it has the scale of the second. */
export function rangeStart(first: Amount, second: Amount): Rational {
	return first.isScaled ? first.value : multiply(first.value, second.scale);
}
