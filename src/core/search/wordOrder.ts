// The order of many words by their code units.
import { compareWords, type WordLetters } from "./wordLetters.ts";

/** The first units of each word as two numbers of 32 bits, of which the first counts more. */
interface WordKeys {
	readonly first: Uint32Array;
	readonly second: Uint32Array;
}

/** The numbers of different words in order of their code units. */
export function wordsInOrder(words: WordLetters): Int32Array {
	const { first, second } = keysOf(words);
	// Sorting keeps the order of equal ones, so what counts less comes first.
	const inOrder = sortBy(first, sortBy(second, numbersTo(first.length)));
	// Long words with one beginning are told apart one by one.
	let from = 0;
	for (let at = 1; at <= inOrder.length; at++) {
		const word = inOrder[at] ?? -1;
		const before = inOrder[at - 1] as number;
		if (first[word] === first[before] && second[word] === second[before]) continue;
		if (at - from > 1) inOrder.subarray(from, at).sort((a, b) => compareWords(words, a, words, b));
		from = at;
	}
	return inOrder;
}

/** All numbers below `length`, in order. */
function numbersTo(length: number): Int32Array<ArrayBuffer> {
	const numbers = new Int32Array(length);
	for (let at = 0; at < length; at++) numbers[at] = at;
	return numbers;
}

/** Each unit counts by its rank among those that occur, of which most texts have less than 255. */
function keysOf({ letters, ends }: WordLetters): WordKeys {
	const ranks = new Uint16Array(0x10000);
	for (let at = 0; at < letters.length; at++) ranks[letters[at] as number] = 1;
	let rank = 0;
	// Where nearly all units occur, the highest become one.
	for (let unit = 0; unit < ranks.length; unit++) if (ranks[unit] === 1) ranks[unit] = rank < 0xffff ? ++rank : rank;
	const bits = rank < 0x100 ? 8 : 16;
	const first = new Uint32Array(ends.length);
	const second = new Uint32Array(ends.length);
	let at = 0;
	for (let word = 0; word < ends.length; word++) {
		const end = ends[word] as number;
		first[word] = keyAt(letters, at, end, ranks, bits);
		second[word] = keyAt(letters, at + 32 / bits, end, ranks, bits);
		at = end;
	}
	return { first, second };
}

function keyAt(letters: Uint16Array, from: number, end: number, ranks: Uint16Array, bits: number): number {
	let key = 0;
	for (let left = 32 / bits, at = from; left > 0; left--, at++) {
		key = (key << bits) | (at < end ? (ranks[letters[at] as number] as number) : 0);
	}
	return key;
}

/** Words by their keys; those with equal keys stay in order. */
function sortBy(keys: Uint32Array, words: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const counts = new Int32Array(0x100);
	let from = words;
	let fromKeys = keys.map((_, at) => keys[words[at] as number] as number);
	let into = new Int32Array(words.length);
	let intoKeys = new Uint32Array(words.length);
	for (let shift = 0; shift < 32; shift += 8) {
		counts.fill(0);
		for (let at = 0; at < fromKeys.length; at++) {
			const digit = ((fromKeys[at] as number) >>> shift) & 0xff;
			counts[digit] = (counts[digit] as number) + 1;
		}
		// From how many there are of each to where the next of them goes.
		for (let digit = 0, next = 0; digit < counts.length; digit++) {
			const count = counts[digit] as number;
			counts[digit] = next;
			next += count;
		}
		for (let at = 0; at < fromKeys.length; at++) {
			const key = fromKeys[at] as number;
			const digit = (key >>> shift) & 0xff;
			const place = counts[digit] as number;
			counts[digit] = place + 1;
			into[place] = from[at] as number;
			intoKeys[place] = key;
		}
		[from, into] = [into, from];
		[fromKeys, intoKeys] = [intoKeys, fromKeys];
	}
	return from;
}
