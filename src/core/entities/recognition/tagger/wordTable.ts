// The words of the weights file with their classes, looked up where they stand in the file's bytes.
// Making a string and a Map entry of each of them would take most of the time of starting up.
import { hashText } from "./hash.ts";
import type { WordClasses } from "./wordClasses.ts";

/** Words stand in `2 ** shelfBits` shelves by their hash: three or four in each. */
const shelfBits = 13;
export const shelfCount: number = 2 ** shelfBits;

/** The shelf of a word with this hash. */
export function shelfOf(hash: number): number {
	return (hash ^ (hash >>> 15)) & (shelfCount - 1);
}

/** Set in the first byte of an entry whose word needs two bytes for each unit; the other bits are its length in units. */
export const wideFlag = 128;
export const longestWord = 127;

/** The three sections of the file that hold words. */
export interface WordSections {
	/** Bits of classes, each set once, in four bytes. */
	readonly sets: Int32Array;
	/** Bytes of each shelf, in two bytes. */
	readonly sizes: Uint16Array;
	/** Shelf after shelf. An entry is a byte for its length, one for the number of its set, and the word's UTF-16 units. */
	readonly shelves: Uint8Array;
}

function unitAt(shelves: Uint8Array, start: number, at: number, isWide: boolean): number {
	if (!isWide) return shelves[start + at] as number;
	return (shelves[start + 2 * at] as number) | ((shelves[start + 2 * at + 1] as number) << 8);
}

function standsAt(shelves: Uint8Array, start: number, word: string, isWide: boolean): boolean {
	for (let at = 0; at < word.length; at++) {
		if (unitAt(shelves, start, at, isWide) !== word.charCodeAt(at)) return false;
	}
	return true;
}

function* readEntries({ sets, shelves }: WordSections): Generator<readonly [string, number]> {
	for (let at = 0; at < shelves.length; ) {
		const head = shelves[at] as number;
		const isWide = (head & wideFlag) !== 0;
		const length = head & longestWord;
		const units = Array.from({ length }, (_, unit) => unitAt(shelves, at + 2, unit, isWide));
		yield [String.fromCharCode(...units), sets[shelves[at + 1] as number] as number];
		at += 2 + (isWide ? 2 * length : length);
	}
}

/** Looks words up in the sections, and keeps them. */
export function createWordTable(sections: WordSections): WordClasses {
	const { sets, sizes, shelves } = sections;
	const starts = new Int32Array(shelfCount + 1);
	for (let shelf = 0; shelf < shelfCount; shelf++) {
		starts[shelf + 1] = (starts[shelf] as number) + (sizes[shelf] as number);
	}
	const get = (word: string): number | undefined => {
		const { length } = word;
		const shelf = shelfOf(hashText(word));
		const end = starts[shelf + 1] as number;
		for (let at = starts[shelf] as number; at < end; ) {
			const head = shelves[at] as number;
			const isWide = (head & wideFlag) !== 0;
			const size = head & longestWord;
			if (size === length && standsAt(shelves, at + 2, word, isWide)) return sets[shelves[at + 1] as number];
			at += 2 + (isWide ? 2 * size : size);
		}
		return undefined;
	};
	return { get, [Symbol.iterator]: () => readEntries(sections) };
}
