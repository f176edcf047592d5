// How well a name answers a query, word by word.
import { createEditDistance, type EditDistance } from "./editDistance.ts";

const sameWord = 1;
const beginning = 0.92;
/** A typing slip costs a little more than its share of the word. */
const slipFactor = 1.2;
const least = 0.55;

/** Which letters a word holds, in 32 groups. */
function lettersOf(word: string): number {
	let letters = 0;
	for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
	return letters;
}

/** Whether more than `limit` letters of one word are nowhere in the other, so that it needs more slips than that. */
function lacksMoreThan(limit: number, typed: string, word: string): boolean {
	let missing = lettersOf(typed) & ~lettersOf(word);
	let count = 0;
	for (; missing !== 0; missing &= missing - 1) count++;
	return count > limit;
}

/** How many slips a word of this length may hold. */
function slipsAllowed(length: number): number {
	if (length < 4) return 0;
	return length < 8 ? 2 : 3;
}

/** 0 to 1: how well one word of the query stands for one word of the name. `isOpen`: it may still be typed on. */
function wordScore(typed: string, word: string, isOpen: boolean, distance: EditDistance): number {
	if (typed === word) return sameWord;
	if (word.startsWith(typed)) return beginning + (0.07 * typed.length) / word.length;
	const allowed = slipsAllowed(typed.length);
	if (allowed === 0 || lacksMoreThan(allowed, typed, word)) return 0;
	const slips = distance(typed, word, allowed);
	let score = slips > allowed ? 0 : 1 - (slipFactor * slips) / Math.max(typed.length, word.length);
	if (slips > allowed && isOpen && word.length > typed.length) {
		// What is typed so far may itself hold a slip: "sumitmo mitsu".
		const soFar = distance(typed, word.slice(0, typed.length), allowed);
		if (soFar <= allowed) score = 0.9 - (slipFactor * soFar) / typed.length;
	}
	return score < least ? 0 : score;
}

/** How much of the query is answered by words of the name, each used once. */
function wordsScore(query: readonly string[], name: readonly string[], distance: EditDistance): number {
	const used = new Set<number>();
	let score = 0;
	let letters = 0;
	let inOrder = 0;
	let previous = -1;
	query.forEach((typed, place) => {
		let best = 0;
		let bestAt = -1;
		name.forEach((word, at) => {
			const value = used.has(at) ? 0 : wordScore(typed, word, place === query.length - 1, distance);
			if (value > best) {
				best = value;
				bestAt = at;
			}
		});
		used.add(bestAt);
		score += best * typed.length;
		letters += typed.length;
		if (bestAt > previous) inOrder++;
		previous = bestAt;
	});
	const nameLetters = name.reduce((sum, word) => sum + word.length, 0);
	const covered = Math.min(1, letters / Math.max(1, nameLetters));
	return (score / letters) * (0.93 + 0.05 * covered + (0.02 * inOrder) / query.length);
}

/** 0 to 1: how well a searchable name answers a searchable query; neither is empty. */
export type NameScore = (name: string) => number;

/** The score of names for one query. */
export function createNameScore(query: string): NameScore {
	const distance = createEditDistance();
	const words = query.split(" ");
	const joined = query.replaceAll(" ", "");
	return (name) => {
		const byWord = wordsScore(words, name.split(" "), distance);
		// "soft bank", "rollsroyce".
		if (joined.length < 4 || (words.length === 1 && !name.includes(" "))) return byWord;
		return Math.max(byWord, 0.97 * wordScore(joined, name.replaceAll(" ", ""), true, distance));
	};
}
