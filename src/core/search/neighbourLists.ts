// Lists of the passages in which one very frequent word follows another, as if both were one word: phrases of such
// words stand in few of the very many passages that hold the words.
import { createGrowingIntegers, type GrowingIntegers, pushInteger } from "./growingArray.ts";
import type { LiveSegment } from "./liveSegment.ts";
import { lettersOf, textOfLetters, type WordLetters } from "./wordLetters.ts";

/** Words that stand in this share of the passages have such lists: 25 in English news, whose lists take 4 % of the index. */
const leastShare = 1 / 16;
/** In a small segment all passages are looked at as fast. */
const leastPassages = 64;
/** With more of them, the most frequent: where passages are long, many words stand in most. */
const mostWords = 200;
/** A pair of words is the rank of the first times this, and that of the second. */
const width = mostWords + 1;

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
	/** Each is `passages[from, end)`, in ascending order. */
	readonly lists: readonly { readonly from: number; readonly end: number }[];
	readonly passages: Int32Array;
}

/** Numbers of the words that stand in enough of so many passages. */
function frequentWords({ words }: LiveSegment, passages: number): readonly number[] {
	const least = Math.max(leastPassages, passages * leastShare);
	const frequent: number[] = [];
	for (let word = 0; word < words.size; word++) if (words.passages(word) >= least) frequent.push(word);
	frequent.sort((a, b) => words.passages(b) - words.passages(a) || a - b);
	return frequent.slice(0, mostWords);
}

/** `oldNumbers` are those of the passages in `live`, by the numbers they get. */
export function neighbourLists(live: LiveSegment, oldNumbers: Int32Array): NeighbourLists {
	const frequent = frequentWords(live, oldNumbers.length);
	const words = frequent.map((word) => live.words.word(word));
	const found = frequentPairs(live, oldNumbers, frequent);
	const counts = new Int32Array(width * width);
	for (let at = 0; at < found.length; at += 2) {
		const pair = found.values[at] as number;
		counts[pair] = (counts[pair] as number) + 1;
	}
	const next = new Int32Array(counts.length);
	const lists: { readonly term: string; readonly from: number; readonly end: number }[] = [];
	let from = 0;
	for (let pair = 0; pair < counts.length; pair++) {
		const count = counts[pair] as number;
		if (count === 0) continue;
		const second = pair % width;
		const term = neighbourTerm(words[(pair - second) / width - 1] as string, words[second - 1] as string);
		lists.push({ term, from, end: from + count });
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
	lists.sort((a, b) => (a.term < b.term ? -1 : 1));
	return { words: words.sort(), terms: wordLetters(lists.map(({ term }) => term)), lists, passages };
}

/** Pairs as they are met, each by the ranks of its words, followed by the passage. */
function frequentPairs(live: LiveSegment, oldNumbers: Int32Array, frequent: readonly number[]): GrowingIntegers {
	const tokens = live.tokens.values;
	const ends = live.ends.values;
	const found = createGrowingIntegers();
	/** By word: its place among the frequent ones, from 1, or 0. */
	const ranks = new Uint8Array(live.words.size);
	frequent.forEach((word, at) => {
		ranks[word] = at + 1;
	});
	for (let passage = 0; passage < oldNumbers.length; passage++) {
		const old = oldNumbers[passage] as number;
		const end = ends[old] as number;
		let before = 0;
		for (let at = old === 0 ? 0 : (ends[old - 1] as number); at < end; at++) {
			const rank = ranks[tokens[at] as number] as number;
			if (before * rank > 0) {
				pushInteger(found, before * width + rank);
				pushInteger(found, passage);
			}
			before = rank;
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
