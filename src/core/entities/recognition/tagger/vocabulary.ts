// The different words of one document, with everything about a word that does not depend on where it stands.
import type { Spellings } from "../document/spellings.ts";
import { addToHash, hashStart, hashText } from "./hash.ts";
import { insideNamesBit, type WordClasses } from "./wordClasses.ts";

/** Columns by word number; a word is a spelling, case included. */
export interface Vocabulary {
	/** Word number of each token. */
	readonly wordOf: Int32Array;
	readonly size: number;
	/** Word in lower case. */
	readonly lower: readonly string[];
	/** Number of the lower-case form, for counting: the same for all spellings that differ in case only. */
	readonly foldedOf: Int32Array;
	readonly foldedSize: number;
	readonly hash: Int32Array;
	readonly shape: Int32Array;
	readonly suffix2: Int32Array;
	readonly suffix3: Int32Array;
	readonly suffix4: Int32Array;
	readonly prefix3: Int32Array;
	readonly classes: Int32Array;
	/** Whether the word may stand inside a name even without a capital. */
	readonly mayBeInside: Uint8Array;
}

const digitShape = 57;
const capitalShape = 65;
const smallShape = 97;

/** "9" for digits, "A" and "a" for letters, any other sign for itself; as codes. */
function shapeOfCode(code: number): number {
	if (code < 128) {
		if (code >= 97 && code <= 122) return smallShape;
		if (code >= 65 && code <= 90) return capitalShape;
		return code >= 48 && code <= 57 ? digitShape : code;
	}
	const char = String.fromCharCode(code);
	const lower = char.toLowerCase();
	if (lower !== char) return capitalShape;
	return lower !== char.toUpperCase() ? smallShape : code;
}

const longestShape = 12;

/** Hash of the pattern of capitals, small letters, digits and signs; runs longer than two are cut to two. */
function hashShape(word: string): number {
	let hash = hashStart;
	let previous = -1;
	let run = 0;
	const length = Math.min(word.length, longestShape);
	for (let at = 0; at < length; at++) {
		const code = shapeOfCode(word.charCodeAt(at));
		run = code === previous ? run + 1 : 1;
		previous = code;
		if (run <= 2) hash = addToHash(hash, code);
	}
	return hash;
}

/** A word in lower case as it is looked up: one kind of apostrophe, no space in a possessive that newspapers split. */
function foldLower(lower: string): string {
	const folded = lower.includes("\u2019") ? lower.replaceAll("\u2019", "'") : lower;
	return folded.startsWith("' ") ? `'${folded.slice(2)}` : folded;
}

/** The same, of a word in any case. */
export function lookupForm(word: string): string {
	return foldLower(word.toLowerCase());
}

/** Classes of a word; an abbreviation is listed without its full stop. */
function classesOf(lower: string, wordClasses: WordClasses): number {
	const classes = wordClasses.get(lower);
	if (classes !== undefined) return classes;
	return lower.length > 2 && lower.endsWith(".") ? (wordClasses.get(lower.slice(0, -1)) ?? 0) : 0;
}

/** Hash of a word with its digits folded, so that years and sums look alike. */
function hashWithoutDigits(lower: string): number {
	let hash = hashStart;
	for (let at = 0; at < lower.length; at++) {
		const code = lower.charCodeAt(at);
		hash = addToHash(hash, code >= 48 && code <= 57 ? 48 : code);
	}
	return hash;
}

/** Numbers the words in lower case; returns how many there are. */
function numberFolded(lower: readonly string[], foldedOf: Int32Array): number {
	const numbers = new Map<string, number>();
	for (let word = 0; word < lower.length; word++) {
		const folded = lower[word] as string;
		let number = numbers.get(folded);
		if (number === undefined) {
			number = numbers.size;
			numbers.set(folded, number);
		}
		foldedOf[word] = number;
	}
	return numbers.size;
}

export function createVocabulary({ wordOf, spellings, lowers }: Spellings, wordClasses: WordClasses): Vocabulary {
	const size = spellings.length;
	const lower = lowers.map(foldLower);
	const foldedOf = new Int32Array(size);
	const foldedSize = numberFolded(lower, foldedOf);
	const hash = new Int32Array(size);
	const shape = new Int32Array(size);
	const suffix2 = new Int32Array(size);
	const suffix3 = new Int32Array(size);
	const suffix4 = new Int32Array(size);
	const prefix3 = new Int32Array(size);
	const classes = new Int32Array(size);
	const mayBeInside = new Uint8Array(size);
	for (let word = 0; word < size; word++) {
		const folded = lower[word] as string;
		const { length } = folded;
		hash[word] = hashWithoutDigits(folded);
		shape[word] = hashShape(spellings[word] as string);
		suffix2[word] = hashText(folded, length - 2);
		suffix3[word] = hashText(folded, length - 3);
		suffix4[word] = hashText(folded, length - 4);
		prefix3[word] = hashText(folded, 0, 3);
		const mask = classesOf(folded, wordClasses);
		classes[word] = mask & ~insideNamesBit;
		mayBeInside[word] = (mask & insideNamesBit) === 0 ? 0 : 1;
	}
	return {
		wordOf,
		size,
		lower,
		foldedOf,
		foldedSize,
		hash,
		shape,
		suffix2,
		suffix3,
		suffix4,
		prefix3,
		classes,
		mayBeInside,
	};
}
