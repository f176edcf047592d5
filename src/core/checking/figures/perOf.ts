// What a quantity is counted by: "a share", "per tonne", "an hour", "annually".
import type { Unit } from "./figure.ts";
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { stem } from "./words.ts";

/** After "a" or "an"; other nouns there start something new. */
const rates: ReadonlySet<string> = new Set(
	(
		"share barrel tonne ton kilo kilogram litre gallon hour day night week month quarter year person head unit piece " +
		"ticket seat acre hectare mile metre household family copy bottle case minute second"
	).split(" "),
);

const adverbs: ReadonlyMap<string, string> = new Map([
	["annually", "year"],
	["yearly", "year"],
	["monthly", "month"],
	["weekly", "week"],
	["daily", "day"],
	["hourly", "hour"],
	["apiece", "piece"],
]);

/** `at` is the token after the quantity. */
export function perOf(tokens: readonly FigureToken[], at: number, unit: Unit): string {
	if (unit.kind === "time" || unit.kind === "age") return "";
	const [first, second, third] = [0, 1, 2].map((step) => tokenAt(tokens, at + step).lower);
	const adverb = adverbs.get(first ?? "");
	if (adverb !== undefined) return adverb;
	if (first === "per" && second === "annum") return "year";
	if (first === "per" || first === "/" || first === "each" || first === "every") return stem(second ?? "");
	if ((first === "a" || first === "an") && rates.has(second ?? "")) return stem(second ?? "");
	return first === "for" && /^(?:each|every|a|one)$/.test(second ?? "") && rates.has(third ?? "")
		? stem(third ?? "")
		: "";
}
