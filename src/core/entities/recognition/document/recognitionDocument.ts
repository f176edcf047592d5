// A text as the rules see it: tokens, the lists each word is in, and how often it stands with a capital.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { type Tokens, tokenise, tokenText } from "../../../text/tokens.ts";
import { type LineKind, lineKinds } from "./lineKinds.ts";
import { classifyWord } from "./wordClasses.ts";

export interface RecognitionDocument {
	readonly tokens: Tokens;
	/** Number of the word of each token; the same spelling has the same number. */
	readonly wordOf: Int32Array;
	readonly spellings: readonly string[];
	readonly lowers: readonly string[];
	/** Bits of `WordClass` by word number. */
	readonly classes: readonly number[];
	/** By word number: how often the lower-case form stands in the text. */
	readonly lowerCounts: readonly number[];
	/** By word number: how often this spelling stands where a capital means something. */
	readonly nameCounts: readonly number[];
	/** One `LineKind` a token. */
	readonly lines: Uint8Array;
}

interface Words {
	readonly wordOf: Int32Array;
	readonly spellings: string[];
	readonly lowers: string[];
	readonly classes: number[];
}

function readWords(tokens: Tokens): Words {
	const numbers = new Map<string, number>();
	const wordOf = new Int32Array(tokens.length);
	const words: Words = { wordOf, spellings: [], lowers: [], classes: [] };
	for (let i = 0; i < tokens.length; i++) {
		const spelling = tokenText(tokens, i);
		let number = numbers.get(spelling);
		if (number === undefined) {
			number = numbers.size;
			numbers.set(spelling, number);
			words.spellings.push(spelling);
			const lower = spelling.toLowerCase();
			words.lowers.push(lower);
			const isWord = ((tokens.flags[i] as number) & TokenFlag.word) !== 0;
			const isAllCaps = ((tokens.flags[i] as number) & TokenFlag.allCaps) !== 0;
			const isMixed = ((tokens.flags[i] as number) & TokenFlag.mixed) !== 0;
			words.classes.push(isWord ? classifyWord(spelling, lower, isAllCaps, isMixed) : 0);
		}
		wordOf[i] = number;
	}
	return words;
}

const openers = new Set(['"', "“", "‘", "«", "„", "(", "[", ":", "•", "-", "*", "–", "—", "'", "#"]);

/** Whether a capital at this token is more than the habit of sentence starts. */
function capitalCounts(document: { tokens: Tokens; lines: Uint8Array }, index: number): boolean {
	const { tokens, lines } = document;
	if (((tokens.flags[index] as number) & (TokenFlag.sentenceStart | TokenFlag.lineStart)) !== 0) return false;
	return lines[index] === 0 && !openers.has(tokenText(tokens, index - 1));
}

/** Reads a text once; everything the rules ask for afterwards is a look-up. */
export function readDocument(text: string): RecognitionDocument {
	const tokens = tokenise(text);
	const words = readWords(tokens);
	const lines = lineKinds(tokens, words);
	const byLower = new Map<string, number>();
	const nameCounts = new Array<number>(words.spellings.length).fill(0);
	for (let i = 0; i < tokens.length; i++) {
		const flags = tokens.flags[i] as number;
		if ((flags & TokenFlag.word) === 0) continue;
		const word = words.wordOf[i] as number;
		const isCapital = (flags & (TokenFlag.capitalised | TokenFlag.mixed)) !== 0;
		if (!isCapital) {
			const lower = words.lowers[word] as string;
			byLower.set(lower, (byLower.get(lower) ?? 0) + 1);
		} else if (capitalCounts({ tokens, lines }, i)) nameCounts[word] = (nameCounts[word] as number) + 1;
	}
	const lowerCounts = words.lowers.map((lower) => byLower.get(lower) ?? 0);
	return { tokens, ...words, lines, lowerCounts, nameCounts };
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
