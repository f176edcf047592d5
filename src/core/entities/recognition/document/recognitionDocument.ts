// A text as the rules see it: tokens, the lists each word is in, and how often it stands with a capital.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { type Tokens, tokenise } from "../../../text/tokens.ts";
import { type DefinedTerms, readDefinedTerms } from "./definedTerms.ts";
import { type LineKind, lineKinds } from "./lineKinds.ts";
import { readSpellings, type Spellings } from "./spellings.ts";
import { classifyWord } from "./wordClasses.ts";

export interface RecognitionDocument extends Spellings, DefinedTerms {
	readonly tokens: Tokens;
	/** Bits of `WordClass` by word number. */
	readonly classes: readonly number[];
	/** By word number: how often the lower-case form stands in the text. */
	readonly lowerCounts: readonly number[];
	/** By word number: how often this spelling stands where a capital means something. */
	readonly nameCounts: readonly number[];
	/** One `LineKind` a token. */
	readonly lines: Uint8Array;
}

/** Bits of `WordClass` by word number; the flags are those of the word's first token. */
function classifyWords(tokens: Tokens, { spellings, lowers, firstTokens }: Spellings): number[] {
	return spellings.map((spelling, word) => {
		const flags = tokens.flags[firstTokens[word] as number] as number;
		if ((flags & TokenFlag.word) === 0) return 0;
		const isAllCaps = (flags & TokenFlag.allCaps) !== 0;
		return classifyWord(spelling, lowers[word] as string, isAllCaps, (flags & TokenFlag.mixed) !== 0);
	});
}

const openers = new Set(['"', "“", "‘", "«", "„", "(", "[", ":", "•", "-", "*", "–", "—", "'", "#"]);

/** By word number: how often a word stands in the text in the lower case of this one. */
function countLowers(tokens: Tokens, { wordOf, spellings, lowers, numbers }: Spellings): number[] {
	const small = new Int32Array(lowers.length);
	for (let token = 0; token < tokens.length; token++) {
		const flags = tokens.flags[token] as number;
		if ((flags & TokenFlag.word) === 0 || (flags & (TokenFlag.capitalised | TokenFlag.mixed)) !== 0) continue;
		const word = wordOf[token] as number;
		small[word] = (small[word] as number) + 1;
	}
	// A word in small letters is its own lower case; only the few others that have no capital, "5G", need the map.
	const others = new Map<string, number>();
	for (let word = 0; word < lowers.length; word++) {
		const lower = lowers[word] as string;
		const count = small[word] as number;
		if (count > 0 && lower !== spellings[word]) others.set(lower, (others.get(lower) ?? 0) + count);
	}
	return lowers.map((lower, word) => {
		const same = lower === spellings[word] ? word : numbers.get(lower);
		const count = same === undefined ? 0 : (small[same] as number);
		return others.size === 0 ? count : count + (others.get(lower) ?? 0);
	});
}

/** Where a capital is no more than the habit of sentence starts. */
const habitFlags = TokenFlag.sentenceStart | TokenFlag.lineStart;

/** By word number: how often the spelling stands where a capital means something. */
function countNames(tokens: Tokens, { wordOf, spellings }: Spellings, lines: Uint8Array): number[] {
	const counts = new Array<number>(spellings.length).fill(0);
	for (let token = 0; token < tokens.length; token++) {
		const flags = tokens.flags[token] as number;
		if ((flags & TokenFlag.word) === 0 || (flags & (TokenFlag.capitalised | TokenFlag.mixed)) === 0) continue;
		if ((flags & habitFlags) !== 0 || lines[token] !== 0) continue;
		if (openers.has(token === 0 ? "" : (spellings[wordOf[token - 1] as number] as string))) continue;
		const word = wordOf[token] as number;
		counts[word] = (counts[word] as number) + 1;
	}
	return counts;
}

/** Reads a text once; everything the rules ask for afterwards is a look-up. */
export function readDocument(text: string): RecognitionDocument {
	const tokens = tokenise(text);
	const spellings = readSpellings(tokens);
	const classes = classifyWords(tokens, spellings);
	const lines = lineKinds(tokens, { wordOf: spellings.wordOf, classes });
	const lowerCounts = countLowers(tokens, spellings);
	const nameCounts = countNames(tokens, spellings, lines);
	const { isLegal, terms } = readDefinedTerms(tokens, spellings, classes);
	return { tokens, ...spellings, classes, lines, lowerCounts, nameCounts, isLegal, terms };
}

/** Bits of `WordClass` of a token, 0 outside the text. */
export function classOf(document: RecognitionDocument, index: number): number {
	const word = document.wordOf[index];
	return word === undefined ? 0 : (document.classes[word] as number);
}

/** A token in lower case, "" outside the text. */
export function lowerOf(document: RecognitionDocument, index: number): string {
	const word = document.wordOf[index];
	return word === undefined ? "" : (document.lowers[word] as string);
}

/** A token as spelled, "" outside the text. */
export function spellingOf(document: RecognitionDocument, index: number): string {
	const word = document.wordOf[index];
	return word === undefined ? "" : (document.spellings[word] as string);
}

/** Bits of `TokenFlag` of a token, 0 outside the text. */
export function flagsOf(document: RecognitionDocument, index: number): number {
	return document.tokens.flags[index] ?? 0;
}

/** What the line of a token is. */
export function lineOf(document: RecognitionDocument, index: number): LineKind {
	return (document.lines[index] ?? 0) as LineKind;
}
