// Words that limit a number: "about", "more than", "up to", "or so".
import type { Bound } from "./figure.ts";
import { type FigureToken, tokenAt } from "./figureTokens.ts";

const before: ReadonlyMap<string, Bound> = new Map([
	["no fewer than", "above"],
	["no less than", "above"],
	["not less than", "above"],
	["no more than", "below"],
	["not more than", "below"],
	["as much as", "below"],
	["as many as", "below"],
	["more than", "above"],
	["greater than", "above"],
	["upwards of", "above"],
	["at least", "above"],
	["less than", "below"],
	["fewer than", "below"],
	["at most", "below"],
	["up to", "below"],
	["close to", "about"],
	["in excess of", "above"],
	["over", "above"],
	["above", "above"],
	["exceeding", "above"],
	["exceeds", "above"],
	["exceeded", "above"],
	[">", "above"],
	["under", "below"],
	["below", "below"],
	["<", "below"],
	["about", "about"],
	["around", "about"],
	["roughly", "about"],
	["approximately", "about"],
	["some", "about"],
	["nearly", "about"],
	["almost", "about"],
	["circa", "about"],
	["estimated", "about"],
	["~", "about"],
	["≈", "about"],
	["約", "about"],
]);

const after: ReadonlyMap<string, Bound> = new Map([
	["or more", "above"],
	["or so", "about"],
	["or less", "below"],
	["or fewer", "below"],
	["+", "above"],
	["以上", "above"],
	["以下", "below"],
]);

function wordsAt(tokens: readonly FigureToken[], from: number, to: number): string {
	let words = "";
	for (let at = from; at < to; at++)
		words += `${words && tokenAt(tokens, at).kind !== "wide" ? " " : ""}${tokenAt(tokens, at).lower}`;
	return words;
}

/** `start` is the first token of the figure and `next` the one after it. */
export function boundOf(tokens: readonly FigureToken[], start: number, next: number): Bound {
	for (let length = 3; length > 0; length--) {
		const found = before.get(wordsAt(tokens, start - length, start));
		if (found !== undefined) return found;
	}
	for (let length = 2; length > 0; length--) {
		const found = after.get(wordsAt(tokens, next, next + length));
		if (found !== undefined) return found;
	}
	return "none";
}
