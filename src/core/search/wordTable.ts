// The words of a growing part of the index, each once and by number: one that was met before is found where it stands in
// its text, and no string is made of it.
import type { WordLetters } from "./wordLetters.ts";

/** Of a word: its key and hash, where its letters end, how many passages hold it, the last of those. Together, to be near. */
const width = 6;
const secondKey = 1;
const hashed = 2;
const ended = 3;
const counted = 4;
const last = 5;
/** So many units of ASCII fit the key of a word. */
export const keyUnits = 8;
/** Set in the first number of the key of a longer word, which is of its last units and so not of this word alone. */
const isLong = 0x8000_0000 | 0;
/** The first number of the key of a word that is not all ASCII. */
const noKey = -1;

/** Of nothing. Another one in each session: no text can be made whose words all meet at one place. */
export const emptyHash = Math.floor(Math.random() * 0x1_0000_0000) | 0;

/** After up to eight more units, as the two numbers of a key. */
export function addToHash(hash: number, first: number, second: number): number {
	const once = Math.imul(hash ^ first, 0x85ebca6b);
	const twice = Math.imul((once ^ (once >>> 15)) + second, 0xc2b2ae35);
	return twice ^ (twice >>> 13);
}

interface WordKey {
	readonly hash: number;
	readonly first: number;
	readonly second: number;
}

/** As `plain` takes them; of words that are not all ASCII only the hash is of use. */
function keyOf(word: string): WordKey {
	let hash = emptyHash;
	let first = 0;
	let second = 0;
	let all = 0;
	for (let at = 0; at < word.length; at++) {
		const unit = word.charCodeAt(at);
		if (at > 0 && at % keyUnits === 0) {
			hash = addToHash(hash, first, second);
			first = second = 0;
		}
		second = (second << 8) | (first >>> 24);
		first = (first << 8) ^ unit;
		all |= unit;
	}
	hash = addToHash(hash, first, second);
	if (all >= 0x80) return { hash, first: noKey, second };
	return { hash, first: word.length > keyUnits ? first | isLong : first, second };
}

function larger<T extends Int32Array | Uint16Array>(values: T, empty: T): T {
	empty.set(values);
	return empty;
}

/** An upper-case letter of ASCII in lower case, anything else as it is. */
function lowerUnit(code: number): number {
	return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

export class WordTable {
	/** Number of words. */
	size = 0;
	/** Of each place in the table, a word's number and 1, or 0. At most half of the places are taken. */
	#slots = new Int32Array(1 << 11);
	#words = new Int32Array(width << 10);
	/** Of all words, one after the other. */
	#letters = new Uint16Array(1 << 13);

	/**
	 * Number of the word `text[start, end)` in lower case, added if it is new. Only ASCII. Its key is its last units, the
	 * very last in the lowest byte of `first`, from the last multiple of `keyUnits` on; `hash` is of all of it.
	 */
	plain(text: string, start: number, end: number, hash: number, first: number, second: number): number {
		const slots = this.#slots;
		const words = this.#words;
		const mask = slots.length - 1;
		const key = end - start > keyUnits ? first | isLong : first;
		let slot = hash & mask;
		for (let taken = slots[slot] as number; taken !== 0; taken = slots[slot] as number) {
			const place = (taken - 1) * width;
			const isKey = words[place] === key && words[place + secondKey] === second;
			// The key of a short word is the word itself.
			if (isKey && (key >= 0 || this.#is(taken - 1, text, start, end))) return taken - 1;
			slot = (slot + 1) & mask;
		}
		return this.#add(text, start, end, slot, hash, key, second);
	}

	/** Number of a word in lower case, added if it is new. */
	number(word: string): number {
		const { hash, first, second } = keyOf(word);
		const slot = this.#slotOf(word, hash);
		const taken = this.#slots[slot] as number;
		return taken > 0 ? taken - 1 : this.#add(word, 0, word.length, slot, hash, first, second);
	}

	/** Number of a word in lower case; undefined when it was never added. */
	numberOf(word: string): number | undefined {
		const taken = this.#slots[this.#slotOf(word, keyOf(word).hash)] as number;
		return taken === 0 ? undefined : taken - 1;
	}

	word(number: number): string {
		const from = number === 0 ? 0 : (this.#words[(number - 1) * width + ended] as number);
		const end = this.#words[number * width + ended] as number;
		let word = "";
		for (let at = from; at < end; at++) word += String.fromCharCode(this.#letters[at] as number);
		return word;
	}

	/** All words, by number. */
	all(): WordLetters {
		const ends = new Int32Array(this.size);
		for (let number = 0; number < ends.length; number++) ends[number] = this.#words[number * width + ended] as number;
		return { letters: this.#letters.subarray(0, ends.at(-1) ?? 0), ends };
	}

	/** Counts a passage that holds the word, once. Passages come in ascending order. */
	count(number: number, passage: number): void {
		const words = this.#words;
		const place = number * width;
		if (words[place + last] === passage) return;
		words[place + last] = passage;
		words[place + counted] = (words[place + counted] as number) + 1;
	}

	/** How many passages hold the word. */
	passages(number: number): number {
		return this.#words[number * width + counted] as number;
	}

	/** Whether it is this word, in lower case. */
	#is(number: number, text: string, start: number, end: number): boolean {
		const letters = this.#letters;
		let letter = number === 0 ? 0 : (this.#words[(number - 1) * width + ended] as number);
		if ((this.#words[number * width + ended] as number) - letter !== end - start) return false;
		for (let at = start; at < end; at++) if (letters[letter++] !== lowerUnit(text.charCodeAt(at))) return false;
		return true;
	}

	/** Where the word is, or would be. */
	#slotOf(word: string, hash: number): number {
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		for (;;) {
			const taken = this.#slots[slot] as number;
			if (taken === 0) return slot;
			if (this.#words[(taken - 1) * width + hashed] === hash && this.#is(taken - 1, word, 0, word.length)) return slot;
			slot = (slot + 1) & mask;
		}
	}

	#add(text: string, start: number, end: number, slot: number, hash: number, first: number, second: number): number {
		const number = this.size++;
		const place = number * width;
		if (place === this.#words.length) this.#words = larger(this.#words, new Int32Array(place * 2));
		const words = this.#words;
		let letter = number === 0 ? 0 : (words[place - width + ended] as number);
		const lettersEnd = letter + end - start;
		if (lettersEnd > this.#letters.length) this.#letters = larger(this.#letters, new Uint16Array(lettersEnd * 2));
		for (let at = start; at < end; at++) this.#letters[letter++] = lowerUnit(text.charCodeAt(at));
		words[place] = first;
		words[place + secondKey] = second;
		words[place + hashed] = hash;
		words[place + ended] = lettersEnd;
		words[place + last] = -1;
		this.#slots[slot] = number + 1;
		if (this.size * 2 > this.#slots.length) this.#spread();
		return number;
	}

	/** Twice as many slots. */
	#spread(): void {
		const slots = new Int32Array(this.#slots.length * 2);
		const mask = slots.length - 1;
		for (let number = 0; number < this.size; number++) {
			let slot = (this.#words[number * width + hashed] as number) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = number + 1;
		}
		this.#slots = slots;
	}
}
