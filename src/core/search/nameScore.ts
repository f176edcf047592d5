// How well a name answers a query, word by word.
import { editDistance } from "./editDistance.ts";

const sameWord = 1;
const beginning = 0.92;
/** A typing slip costs a little more than its share of the word. */
const slipFactor = 1.2;
const least = 0.55;

/** 0 to 1: how well one word of the query stands for one word of the name. */
function wordScore(typed: string, word: string): number {
	if (typed === word) return sameWord;
	if (word.startsWith(typed)) return beginning + (0.07 * typed.length) / word.length;
	const length = Math.max(typed.length, word.length);
	const allowed = typed.length < 4 ? 0 : typed.length < 8 ? 2 : 3;
	if (allowed === 0) return 0;
	const slips = editDistance(typed, word, allowed);
	// What is typed so far may itself hold a slip: "sumitmo" for "Sumitomo Mitsui".
	const slipsSoFar = slips > allowed ? editDistance(typed, word.slice(0, typed.length), allowed) : slips;
	if (slipsSoFar > allowed) return 0;
	const score = 1 - (slipFactor * slipsSoFar) / (slips > allowed ? typed.length : length) - (slips > allowed ? 0.1 : 0);
	return score < least ? 0 : score;
}

/** Like `wordScore` for two strings without their spaces: "soft bank", "rollsroyce". */
function joinedScore(query: string, name: string): number {
	const typed = query.replaceAll(" ", "");
	const joined = name.replaceAll(" ", "");
	return typed.length < 4 ? 0 : wordScore(typed, joined) * 0.97;
}

/** How much of the query is answered by words of the name, each used once. */
function wordsScore(query: readonly string[], name: readonly string[]): number {
	const used = new Set<number>();
	let score = 0;
	let letters = 0;
	let inOrder = 0;
	let previous = -1;
	for (const typed of query) {
		let best = 0;
		let bestAt = -1;
		name.forEach((word, at) => {
			const value = used.has(at) ? 0 : wordScore(typed, word);
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
	}
	const nameLetters = name.reduce((sum, word) => sum + word.length, 0);
	const covered = Math.min(1, letters / Math.max(1, nameLetters));
	return (score / letters) * (0.93 + 0.05 * covered + (0.02 * inOrder) / query.length);
}

/** 0 to 1. Both are searchable names, not empty. */
export function nameScore(query: string, name: string): number {
	return Math.max(wordsScore(query.split(" "), name.split(" ")), joinedScore(query, name));
}
