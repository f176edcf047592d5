// The characters of a set of names, numbered by how often they occur, and what every code unit of a text counts as.
import { inStretches, type Steps } from "../../base/steps.ts";
import { characterFolds } from "./characterTables.ts";

/** Numbers that are no character of a name. */
export const NameSymbol = {
	/** A code unit that no name has. */
	unknown: 0,
	/** The end of a name, in the tree only. */
	end: 1,
	/** White space of any kind. */
	space: 2,
	/** Hyphens and dashes. */
	hyphen: 3,
	/** What is not seen and skipped: soft hyphens, joiners. */
	ignored: 4,
} as const;

export interface Alphabet {
	/** Code unit, unfolded, to symbol. */
	readonly symbols: Readonly<Uint16Array>;
	/** Greater than every symbol. */
	readonly size: number;
	/** A folded key as one code unit a symbol. */
	encode(key: string): string;
}

const firstFree = 5;
/** More arguments than some engines take are never passed at once. */
const unitsAtOnce = 4096;
const keysAtOnce = 5000;

function textOf(units: Uint16Array): string {
	if (units.length <= unitsAtOnce) return String.fromCharCode(...units);
	let text = "";
	for (let at = 0; at < units.length; at += unitsAtOnce)
		text += String.fromCharCode(...units.subarray(at, at + unitsAtOnce));
	return text;
}

/** Symbols of all characters in the folded `keys`: the frequent ones get small numbers, so that the tree is dense. */
export function* createAlphabet(keys: readonly string[]): Steps<Alphabet> {
	const counts = new Int32Array(0x10000);
	const count = (key: string) => {
		for (let at = 0; at < key.length; at++) counts[key.charCodeAt(at)] = (counts[key.charCodeAt(at)] as number) + 1;
	};
	yield* inStretches(keys.length, keysAtOnce, (from, to) => {
		for (let at = from; at < to; at++) count(keys[at] as string);
	});
	const used: number[] = [];
	for (let code = 1; code < counts.length; code++) if ((counts[code] as number) > 0) used.push(code);
	used.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);

	const ofFolded = new Uint16Array(0x10000);
	let size: number = firstFree;
	for (const code of used) if (code !== 0x20 && code !== 0x2d) ofFolded[code] = size++;
	ofFolded[0] = NameSymbol.ignored;
	ofFolded[0x20] = NameSymbol.space;
	ofFolded[0x2d] = NameSymbol.hyphen;
	const symbols = new Uint16Array(0x10000);
	for (let code = 0; code < symbols.length; code++) symbols[code] = ofFolded[characterFolds[code] as number] as number;
	let units = new Uint16Array(256);
	return {
		symbols,
		size,
		encode(key) {
			if (key.length > units.length) units = new Uint16Array(2 * key.length);
			for (let at = 0; at < key.length; at++) units[at] = ofFolded[key.charCodeAt(at)] as number;
			// In one go: a string that grows by a character at a time is many strings.
			return textOf(units.subarray(0, key.length));
		},
	};
}
