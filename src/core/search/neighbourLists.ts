// Lists of the passages in which one very frequent word follows another, as if both were one word: phrases of such
// words stand in few of the very many passages that hold the words. How often the more frequent of the two stands in a
// passage is all that is kept of their frequencies: enough to pass over those that cannot be among the best.
import { createGrowingIntegers, type GrowingIntegers, pushInteger } from "./growingArray.ts";
import type { LiveSegment } from "./liveSegment.ts";
import { lettersOf, textOfLetters, type WordLetters } from "./wordLetters.ts";

/** Words that stand in this share of the passages have such lists: 36 in English news, whose lists take 7 % of the index. */
const leastShare = 1 / 24;
/** In a small segment all passages are looked at as fast. */
const leastPassages = 64;
/** With more of them, the most frequent: where passages are long, many words stand in most. */
const mostWords = 200;
/** A rank, of 1 to `mostWords`, takes so many bits. In a pair of words, that of the first is before that of the second. */
const rankBits = 8;
const pairs = 1 << (2 * rankBits);

/** What two neighbours are called among the words of a segment. A space is in no word, and is before all letters. */
export function neighbourTerm(first: string, second: string): string {
	return ` ${first} ${second}`;
}

/** The two words of such a term, given by its number; undefined of any other. */
export function neighboursOf({ letters, ends }: WordLetters, term: number): readonly string[] | undefined {
	const first = term === 0 ? 0 : (ends[term - 1] as number);
	if (letters[first] !== 0x20) return undefined;
	return textOfLetters(letters.subarray(first + 1, ends[term])).split(" ");
}

export interface NeighbourLists {
	/** For any two of these words, lists say where they are neighbours. In order of code units. */
	readonly words: readonly string[];
	/** What the lists are called, in order of code units. */
	readonly terms: WordLetters;
	/**
	 * Each is `passages[from, end)`, in ascending order, as often as the one of both words stands there that does so
	 * more often.
	 */
	readonly lists: readonly { readonly from: number; readonly end: number }[];
	readonly passages: Int32Array;
}

/** Numbers of the words that stand in enough of so many passages, in order of code units. */
function frequentWords({ words }: LiveSegment, passages: number): readonly number[] {
	const least = Math.max(leastPassages, passages * leastShare);
	const frequent: number[] = [];
	for (let word = 0; word < words.size; word++) if (words.passages(word) >= least) frequent.push(word);
	frequent.sort((a, b) => words.passages(b) - words.passages(a) || a - b);
	return frequent.slice(0, mostWords).sort((a, b) => (words.word(a) < words.word(b) ? -1 : 1));
}

/** `oldNumbers` are those of the passages in `live`, by the numbers they get. */
export function neighbourLists(live: LiveSegment, oldNumbers: Int32Array): NeighbourLists {
	const frequent = frequentWords(live, oldNumbers.length);
	const words = frequent.map((word) => live.words.word(word));
	const found = frequentPairs(live, oldNumbers, frequent);
	const counts = new Int32Array(pairs);
	for (let at = 0; at < found.length; at += 2) {
		const pair = found.values[at] as number;
		counts[pair] = (counts[pair] as number) + 1;
	}
	const next = new Int32Array(pairs);
	const terms: string[] = [];
	const lists: { readonly from: number; readonly end: number }[] = [];
	let from = 0;
	// As a space is before all letters, pairs are in the order of their terms.
	for (let pair = 0; pair < pairs; pair++) {
		const count = counts[pair] as number;
		if (count === 0) continue;
		terms.push(neighbourTerm(words[firstOf(pair) - 1] as string, words[secondOf(pair) - 1] as string));
		lists.push({ from, end: from + count });
		next[pair] = from;
		from += count;
	}
	const passages = new Int32Array(from);
	for (let at = 0; at < found.length; at += 2) {
		const pair = found.values[at] as number;
		const place = next[pair] as number;
		passages[place] = found.values[at + 1] as number;
		next[pair] = place + 1;
	}
	return { words, terms: wordLetters(terms), lists, passages };
}

function firstOf(pair: number): number {
	return pair >> rankBits;
}

function secondOf(pair: number): number {
	return pair & ((1 << rankBits) - 1);
}

/** Pairs, each followed by the passage, and both as often as they are to stand in the list. */
function frequentPairs(live: LiveSegment, oldNumbers: Int32Array, frequent: readonly number[]): GrowingIntegers {
	const tokens = live.tokens.values;
	const ends = live.ends.values;
	const found = createGrowingIntegers();
	/** By word: its place among the frequent ones, from 1, or 0. */
	const ranks = new Uint8Array(live.words.size);
	frequent.forEach((word, at) => {
		ranks[word] = at + 1;
	});
	/** By rank: how often its word stands in the passage. */
	const times = new Int32Array(frequent.length + 1);
	/** By pair: whether it stands in the passage; and those that do. */
	const isMet = new Uint8Array(pairs);
	const met = new Int32Array(pairs);
	for (let passage = 0; passage < oldNumbers.length; passage++) {
		const old = oldNumbers[passage] as number;
		const end = ends[old] as number;
		let metCount = 0;
		let before = 0;
		times.fill(0);
		for (let at = old === 0 ? 0 : (ends[old - 1] as number); at < end; at++) {
			const rank = ranks[tokens[at] as number] as number;
			times[rank] = (times[rank] as number) + 1;
			const pair = (before << rankBits) | rank;
			if (before * rank > 0 && isMet[pair] === 0) {
				isMet[pair] = 1;
				met[metCount++] = pair;
			}
			before = rank;
		}
		for (let at = 0; at < metCount; at++) {
			const pair = met[at] as number;
			isMet[pair] = 0;
			const most = Math.max(times[firstOf(pair)] as number, times[secondOf(pair)] as number);
			for (let left = most; left > 0; left--) {
				pushInteger(found, pair);
				pushInteger(found, passage);
			}
		}
	}
	return found;
}

function wordLetters(words: readonly string[]): WordLetters {
	let end = 0;
	const ends = words.map((word) => {
		end += word.length;
		return end;
	});
	return { letters: lettersOf(words.join("")), ends: Int32Array.from(ends) };
}
