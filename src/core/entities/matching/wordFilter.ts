// A small summary of the words of a text: tells at once of most names that they do not stand in it.
import { characterClasses, characterFolds, Script, scriptMask } from "./characterTables.ts";
import { nameForms } from "./nameForms.ts";

/** Bits by hash of a word's beginning, a power of two of them; undefined where any name may stand. */
export type WordFilter = Uint32Array | undefined;

/** What must be in a filter for one way to write a name: one hash of each list. */
export type NameTest = readonly (readonly number[])[];

/** Of a word only so many units count. */
const unitsOfWord = 6;
const start = 0x811c9dc5;
const prime = 0x01000193;
const leastBits = 256;
const mostBits = 1 << 20;

function add(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, prime);
}

function placeOf(hash: number): number {
	return (hash ^ (hash >>> 15)) >>> 0;
}

/** Two bits for three units of text, so that about one in ten words that are not there seems to be. */
export function createWordFilter(text: string): WordFilter {
	let bits = leastBits;
	while (bits < text.length / 1.5 && bits < mostBits) bits *= 2;
	const filter = new Uint32Array(bits / 32);
	const set = (hash: number) => {
		const place = placeOf(hash) & (bits - 1);
		filter[place >> 5] = (filter[place >> 5] as number) | (1 << (place & 31));
	};
	let hash = start;
	let length = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = characterFolds[text.charCodeAt(at)] as number;
		// What is not seen may stand anywhere in a name.
		if (unit === 0) return undefined;
		const script = (characterClasses[unit] as number) & scriptMask;
		if (script === Script.word) {
			if (length < unitsOfWord) hash = add(hash, unit);
			length++;
			continue;
		}
		if (length > 0) set(hash);
		hash = start;
		length = 0;
		if (script !== Script.none) set(add(start, unit));
	}
	if (length > 0) set(hash);
	return filter;
}

/** A test for each way a name may be written. */
export function nameTests(name: string): readonly NameTest[] {
	return nameForms(name).map(({ key }) => testOf(key));
}

function testOf(key: string): NameTest {
	const test: (readonly number[])[] = [];
	let word = "";
	for (let at = 0; at < key.length; at++) {
		const unit = key.charCodeAt(at);
		const script = (characterClasses[unit] as number) & scriptMask;
		if (script === Script.word) {
			word += key.charAt(at);
			continue;
		}
		if (word !== "") test.push([hashOf(word)]);
		word = "";
		if (script !== Script.none) test.push([add(start, unit)]);
	}
	// The last word may have a plural ending in the text.
	if (word !== "") test.push([word, `${word}s`, `${word}es`].map(hashOf));
	return test;
}

function hashOf(word: string): number {
	let hash = start;
	for (let at = 0; at < word.length && at < unitsOfWord; at++) hash = add(hash, word.charCodeAt(at));
	return hash;
}

/** Whether the name may stand in the text; it does not where this is false. */
export function mayHold(filter: WordFilter, test: NameTest): boolean {
	if (filter === undefined) return true;
	const last = filter.length * 32 - 1;
	return test.every((hashes) =>
		hashes.some((hash) => {
			const place = placeOf(hash) & last;
			return (((filter[place >> 5] as number) >>> (place & 31)) & 1) === 1;
		}),
	);
}
