// The words of a growing part of the index, each once and by number: one that was met before is found where it stands in
// its text, and no string is made of it.
import { wordsInOrder } from "./wordOrder.ts";

/** Of a word: its hash, where its letters end, how many passages hold it, and the last of those. Together, to be near. */
const width = 4;
const ended = 1;
const counted = 2;
const last = 3;
/** What fits the arguments of one call. */
const unitsAtOnce = 4096;
const prime = 0x01000193;

/** Before the first unit. Another one in each session: no text can be made whose words all meet at one place. */
export const emptyHash = Math.floor(Math.random() * 0x1_0000_0000) | 0;

/** After another unit. */
export function addToHash(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, prime) ^ (hash >>> 15);
}

function hashOf(word: string): number {
	let hash = emptyHash;
	for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
	return hash;
}

function larger<T extends Int32Array | Uint16Array>(values: T, empty: T): T {
	empty.set(values);
	return empty;
}

/** An upper-case letter of ASCII in lower case, anything else as it is. */
function lowerUnit(code: number): number {
	return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

function unitsToString(units: Uint16Array): string {
	const parts: string[] = [];
	for (let at = 0; at < units.length; at += unitsAtOnce) {
		parts.push(String.fromCharCode.apply(undefined, units.subarray(at, at + unitsAtOnce) as unknown as number[]));
	}
	return parts.join("");
}

export class WordTable {
	/** Number of words. */
	size = 0;
	/** Of each place in the table, a word's number and 1, or 0. At most half of the places are taken. */
	#slots = new Int32Array(1 << 11);
	#words = new Int32Array(width << 10);
	/** Of all words, one after the other. */
	#letters = new Uint16Array(1 << 13);

	/** Number of the word `text[start, end)` in lower case, added if it is new. Only ASCII; `hash` is of lower case. */
	plain(text: string, start: number, end: number, hash: number): number {
		const length = end - start;
		const slots = this.#slots;
		const words = this.#words;
		const letters = this.#letters;
		const mask = slots.length - 1;
		let slot = hash & mask;
		for (let taken = slots[slot] as number; taken !== 0; taken = slots[slot] as number) {
			const place = (taken - 1) * width;
			if (words[place] === hash) {
				const from = taken === 1 ? 0 : (words[place - width + ended] as number);
				let at = (words[place + ended] as number) - from === length ? 0 : -1;
				while (at >= 0 && at < length && letters[from + at] === lowerUnit(text.charCodeAt(start + at))) at++;
				if (at === length) return taken - 1;
			}
			slot = (slot + 1) & mask;
		}
		return this.#add(text.slice(start, end).toLowerCase(), hash, slot);
	}

	/** Number of a word, added if it is new. */
	number(word: string): number {
		const hash = hashOf(word);
		const slot = this.#slotOf(word, hash);
		return this.#slots[slot] === 0 ? this.#add(word, hash, slot) : (this.#slots[slot] as number) - 1;
	}

	/** Number of a word; undefined when it was never added. */
	numberOf(word: string): number | undefined {
		const taken = this.#slots[this.#slotOf(word, hashOf(word))] as number;
		return taken === 0 ? undefined : taken - 1;
	}

	word(number: number): string {
		const from = number === 0 ? 0 : (this.#words[(number - 1) * width + ended] as number);
		const end = this.#words[number * width + ended] as number;
		let word = "";
		for (let at = from; at < end; at++) word += String.fromCharCode(this.#letters[at] as number);
		return word;
	}

	/** The numbers of all words, in order of their code units. */
	inOrder(): Int32Array {
		const ends = new Int32Array(this.size);
		for (let number = 0; number < ends.length; number++) ends[number] = this.#words[number * width + ended] as number;
		return wordsInOrder({ letters: this.#letters.subarray(0, ends.at(-1) ?? 0), ends });
	}

	/** Length of a word. */
	lengthOf(number: number): number {
		const place = number * width + ended;
		return (this.#words[place] as number) - (number === 0 ? 0 : (this.#words[place - width] as number));
	}

	/** These words, one after the other. */
	joined(numbers: readonly number[]): string {
		const units = new Uint16Array(numbers.reduce((sum, number) => sum + this.lengthOf(number), 0));
		let at = 0;
		for (const number of numbers) {
			const end = this.#words[number * width + ended] as number;
			const length = this.lengthOf(number);
			for (let from = end - length; from < end; from++) units[at++] = this.#letters[from] as number;
		}
		return unitsToString(units);
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

	/** Where the word is, or would be. */
	#slotOf(word: string, hash: number): number {
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		for (;;) {
			const taken = this.#slots[slot] as number;
			if (taken === 0 || (this.#words[(taken - 1) * width] === hash && this.word(taken - 1) === word)) return slot;
			slot = (slot + 1) & mask;
		}
	}

	#add(word: string, hash: number, slot: number): number {
		const number = this.size++;
		const place = number * width;
		if (place === this.#words.length) this.#words = larger(this.#words, new Int32Array(place * 2));
		const from = number === 0 ? 0 : (this.#words[place - width + ended] as number);
		const end = from + word.length;
		if (end > this.#letters.length) this.#letters = larger(this.#letters, new Uint16Array(end * 2));
		for (let at = 0; at < word.length; at++) this.#letters[from + at] = word.charCodeAt(at);
		this.#words[place] = hash;
		this.#words[place + ended] = end;
		this.#words[place + last] = -1;
		this.#slots[slot] = number + 1;
		if (this.size * 2 > this.#slots.length) this.#spread();
		return number;
	}

	/** Twice as many slots. */
	#spread(): void {
		const slots = new Int32Array(this.#slots.length * 2);
		const mask = slots.length - 1;
		for (let number = 0; number < this.size; number++) {
			let slot = (this.#words[number * width] as number) & mask;
			while (slots[slot] !== 0) slot = (slot + 1) & mask;
			slots[slot] = number + 1;
		}
		this.#slots = slots;
	}
}
