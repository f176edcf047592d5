// The words of the weights file with their classes, looked up where they stand in the file's bytes.
// Making a string and a Map entry of each of them would take most of the time of starting up.
import type { WordClasses } from "./wordClasses.ts";

const space = 32;
const lineEnd = 10;
const firstBeyondAscii = 128;
const hashBasis = 0x811c9dc5;
const hashPrime = 0x01000193;

/** Open addressing: a slot is empty where `start` is 0, which no word has, since its line begins with the classes. */
interface Slots {
	readonly mask: number;
	readonly start: Int32Array;
	readonly classes: Int32Array;
}

/** At most half of the slots get used. */
function createSlots(bytes: Uint8Array): Slots {
	let words = 1;
	for (let at = 0; at < bytes.length; at++) if (bytes[at] === space) words++;
	const size = 2 ** Math.ceil(Math.log2(2 * words));
	return { mask: size - 1, start: new Int32Array(size), classes: new Int32Array(size) };
}

function firstSlot(slots: Slots, hash: number): number {
	return (hash ^ (hash >>> 15)) & slots.mask;
}

/** The number that a line begins with, to the base 36; the word classes of that line. */
function readClasses(bytes: Uint8Array, start: number, end: number): number {
	let value = 0;
	for (let at = start; at < end; at++) {
		const code = bytes[at] as number;
		value = value * 36 + (code < 58 ? code - 48 : code - 87);
	}
	return value;
}

function endOfWord(bytes: Uint8Array, start: number): number {
	let at = start;
	while (at < bytes.length && bytes[at] !== space && bytes[at] !== lineEnd) at++;
	return at;
}

/** Fills the slots with the words in ASCII; returns the others. */
function fillSlots(bytes: Uint8Array, slots: Slots): ReadonlyMap<string, number> {
	const others = new Map<string, number>();
	const decoder = new TextDecoder();
	let classes = 0;
	for (let start = 0, isFirst = true; start < bytes.length; ) {
		let hash = hashBasis;
		let all = 0;
		let end = start;
		for (; end < bytes.length; end++) {
			const code = bytes[end] as number;
			if (code === space || code === lineEnd) break;
			hash = Math.imul(hash ^ code, hashPrime);
			all |= code;
		}
		if (isFirst) classes = readClasses(bytes, start, end);
		else if (all >= firstBeyondAscii) others.set(decoder.decode(bytes.subarray(start, end)), classes);
		else {
			let slot = firstSlot(slots, hash);
			while (slots.start[slot] !== 0) slot = (slot + 1) & slots.mask;
			slots.start[slot] = start;
			slots.classes[slot] = classes;
		}
		isFirst = bytes[end] === lineEnd;
		start = end + 1;
	}
	return others;
}

function standsAt(bytes: Uint8Array, start: number, word: string): boolean {
	for (let at = 0; at < word.length; at++) if (bytes[start + at] !== word.charCodeAt(at)) return false;
	return endOfWord(bytes, start + word.length) === start + word.length;
}

function* readLines(bytes: Uint8Array): Generator<readonly [string, number]> {
	for (const line of new TextDecoder().decode(bytes).split("\n")) {
		const [classes = "0", ...words] = line.split(" ");
		for (const word of words) yield [word, Number.parseInt(classes, 36)];
	}
}

/** Reads lines of classes and words in UTF-8, parted by spaces; each word stands once. Keeps `bytes`. */
export function createWordTable(bytes: Uint8Array): WordClasses {
	const slots = createSlots(bytes);
	const others = fillSlots(bytes, slots);
	const get = (word: string): number | undefined => {
		let hash = hashBasis;
		for (let at = 0; at < word.length; at++) {
			const code = word.charCodeAt(at);
			if (code >= firstBeyondAscii) return others.get(word);
			hash = Math.imul(hash ^ code, hashPrime);
		}
		for (let slot = firstSlot(slots, hash); slots.start[slot] !== 0; slot = (slot + 1) & slots.mask) {
			if (standsAt(bytes, slots.start[slot] as number, word)) return slots.classes[slot];
		}
		return undefined;
	};
	return { get, [Symbol.iterator]: () => readLines(bytes) };
}
