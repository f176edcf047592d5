// The different words of one document, with everything about a word that does not depend on where it stands.
import { type Tokens, tokenText } from "../../../text/tokens.ts";
import { hashText } from "./hash.ts";
import { outsideNamesBit, type WordClasses } from "./wordClasses.ts";

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
	/** Whether the word, when it has no capital, can be left aside. */
	readonly isOutside: Uint8Array;
}

function shapeLetter(code: number, char: string): string {
	if (code >= 48 && code <= 57) return "9";
	const lower = char.toLowerCase();
	if (lower !== char) return "A";
	return lower !== char.toUpperCase() ? "a" : char;
}

/** The pattern of capitals, small letters, digits and signs; runs longer than two are cut to two. */
export function wordShape(word: string): string {
	let shape = "";
	const length = Math.min(word.length, 12);
	for (let at = 0; at < length; at++) {
		const letter = shapeLetter(word.charCodeAt(at), word[at] as string);
		if (shape.length > 1 && shape.endsWith(letter) && shape[shape.length - 2] === letter) continue;
		shape += letter;
	}
	return shape;
}

/** A word as it is looked up: lower case, one kind of apostrophe, no space in a possessive that newspapers split. */
export function foldWord(word: string): string {
	const folded = word.toLowerCase().replaceAll("\u2019", "'");
	return folded.startsWith("' ") ? `'${folded.slice(2)}` : folded;
}

/** Classes of a word; an abbreviation is listed without its full stop. */
function classesOf(lower: string, wordClasses: WordClasses): number {
	const classes = wordClasses.get(lower);
	if (classes !== undefined) return classes;
	return lower.length > 2 && lower.endsWith(".") ? (wordClasses.get(lower.slice(0, -1)) ?? 0) : 0;
}

/** A number for a word that no list has: its digits are folded, so that years and sums look alike. */
function hashedForm(lower: string): number {
	return hashText(/\d/.test(lower) ? lower.replace(/\d/g, "0") : lower);
}

export function createVocabulary(tokens: Tokens, wordClasses: WordClasses): Vocabulary {
	const numbers = new Map<string, number>();
	const foldedNumbers = new Map<string, number>();
	const wordOf = new Int32Array(tokens.length);
	const lower: string[] = [];
	const foldedOf: number[] = [];
	const hash: number[] = [];
	const shape: number[] = [];
	const suffix2: number[] = [];
	const suffix3: number[] = [];
	const suffix4: number[] = [];
	const prefix3: number[] = [];
	const classes: number[] = [];
	for (let token = 0; token < tokens.length; token++) {
		const word = tokenText(tokens, token);
		let number = numbers.get(word);
		if (number === undefined) {
			number = numbers.size;
			numbers.set(word, number);
			const folded = foldWord(word);
			let foldedNumber = foldedNumbers.get(folded);
			if (foldedNumber === undefined) {
				foldedNumber = foldedNumbers.size;
				foldedNumbers.set(folded, foldedNumber);
			}
			lower.push(folded);
			foldedOf.push(foldedNumber);
			hash.push(hashedForm(folded));
			shape.push(hashText(wordShape(word)));
			suffix2.push(hashText(folded.slice(-2)));
			suffix3.push(hashText(folded.slice(-3)));
			suffix4.push(hashText(folded.slice(-4)));
			prefix3.push(hashText(folded.slice(0, 3)));
			classes.push(classesOf(folded, wordClasses));
		}
		wordOf[token] = number;
	}
	return {
		wordOf,
		size: numbers.size,
		lower,
		foldedOf: Int32Array.from(foldedOf),
		foldedSize: foldedNumbers.size,
		hash: Int32Array.from(hash),
		shape: Int32Array.from(shape),
		suffix2: Int32Array.from(suffix2),
		suffix3: Int32Array.from(suffix3),
		suffix4: Int32Array.from(suffix4),
		prefix3: Int32Array.from(prefix3),
		classes: Int32Array.from(classes, (mask) => mask & ~outsideNamesBit),
		isOutside: Uint8Array.from(classes, (mask) => ((mask & outsideNamesBit) === 0 ? 0 : 1)),
	};
}
