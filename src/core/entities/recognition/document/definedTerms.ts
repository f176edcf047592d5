// What a contract or a filing defines: `(the "Company")`, `"Applicable Law" means …`. Such a term is no name.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { type Tokens, tokenText } from "../../../text/tokens.ts";
import { definingHeads, legalMarkers } from "../lexicon/legalWords.ts";
import type { Spellings } from "./spellings.ts";
import { WordClass } from "./wordClasses.ts";

export interface DefinedTerms {
	/** Whether the text is a contract, a filing or the like. */
	readonly isLegal: boolean;
	/** The terms, each as its words in lower case with a space between. */
	readonly terms: ReadonlySet<string>;
}

const openingMarks = ['"', "“"];
const closingMarks: ReadonlySet<string> = new Set(['"', "”"]);
/** In tokens. */
const longestTerm = 6;
/** From the bracket to the last quotation mark in it. */
const longestBracket = 40;
/** Markers, references and terms together that make a text a legal one. */
const enoughSigns = 2;

/** A term as it is compared; an ending "s" does not count: "each Lender" of "the Lenders". */
export function termKey(words: string): string {
	return words.endsWith("s") ? words.slice(0, -1) : words;
}

interface Reading {
	readonly tokens: Tokens;
	readonly spellings: Spellings;
	readonly classes: readonly number[];
}

function lowerAt({ spellings }: Reading, token: number): string {
	const word = spellings.wordOf[token];
	return word === undefined ? "" : (spellings.lowers[word] as string);
}

/** The token of the closing quotation mark, -1 when what follows the opening one is too long. */
function closingOf({ tokens }: Reading, open: number): number {
	for (let at = open + 1; at <= open + 1 + longestTerm && at < tokens.length; at++) {
		if (closingMarks.has(tokenText(tokens, at))) return at;
	}
	return -1;
}

/** Whether the words from `first` up to `end` can be no short form of a name: ordinary ones, or with a head that defines. */
function isTerm(reading: Reading, first: number, end: number): boolean {
	const { tokens, spellings, classes } = reading;
	if (((tokens.flags[first] as number) & (TokenFlag.capitalised | TokenFlag.number)) === 0) return false;
	const last = end - 1;
	if (definingHeads.has(lowerAt(reading, last))) return true;
	for (let at = first; at < end; at++) {
		const flags = tokens.flags[at] as number;
		if ((flags & TokenFlag.word) === 0) continue;
		const bits = classes[spellings.wordOf[at] as number] as number;
		const isOrdinary = (bits & (WordClass.common | WordClass.legal | WordClass.function | WordClass.particle)) !== 0;
		if (!isOrdinary || (flags & TokenFlag.allCaps) !== 0) return false;
	}
	// "the Commission", "the University" are what a long name is called afterwards.
	const lastBits = classes[spellings.wordOf[last] as number] as number;
	return first < last || (lastBits & (WordClass.agencyHead | WordClass.organizationHead)) === 0;
}

function addTerm(reading: Reading, open: number, close: number, terms: Set<string>): void {
	let end = close;
	// "Redmarch," in American style.
	if (lowerAt(reading, end - 1) === "," || lowerAt(reading, end - 1) === ".") end--;
	if (end <= open + 1 || !isTerm(reading, open + 1, end)) return;
	const words: string[] = [];
	for (let at = open + 1; at < end; at++) words.push(lowerAt(reading, at));
	terms.add(termKey(words.join(" ")));
}

/** Whether the quotation mark stands in a bracket that opened shortly before. */
function isInBracket(reading: Reading, quote: number): boolean {
	for (let at = quote - 1; at >= Math.max(0, quote - longestBracket); at--) {
		const sign = lowerAt(reading, at);
		if (sign === "(") return true;
		if (sign === ")" || ((reading.tokens.flags[at] as number) & TokenFlag.blockStart) !== 0) return false;
	}
	return false;
}

const definingVerbs: ReadonlySet<string> = new Set(["means", "mean", "shall"]);
const symbolWords: ReadonlySet<string> = new Set(["symbol", "symbols", "ticker"]);

function readTerms(reading: Reading): Set<string> {
	const terms = new Set<string>();
	const { wordOf, numbers } = reading.spellings;
	const marks = openingMarks.map((mark) => numbers.get(mark) ?? -1);
	if (marks.every((mark) => mark < 0)) return terms;
	for (let at = 0; at < wordOf.length; at++) {
		if (wordOf[at] !== marks[0] && wordOf[at] !== marks[1]) continue;
		const close = closingOf(reading, at);
		if (close < 0) continue;
		if (symbolWords.has(lowerAt(reading, at - 1))) terms.add(termKey(lowerAt(reading, at + 1)));
		else if (isInBracket(reading, at) || definingVerbs.has(lowerAt(reading, close + 1))) {
			addTerm(reading, at, close, terms);
		}
		at = close;
	}
	return terms;
}

/** What a filing or contract calls the parties, and itself. */
const selfNames = ["Company", "Registrant", "Borrower", "Issuer", "Lender", "Agreement", "Purchaser", "Partnership"];

/** Whether the text writes "the Company" of one that it named before. */
function namesItself({ tokens, spellings: { wordOf, numbers } }: Reading): boolean {
	const words = new Set(selfNames.map((name) => numbers.get(name)));
	words.delete(undefined);
	const articles = [numbers.get("the"), numbers.get("The"), numbers.get("our")];
	if (words.size === 0) return false;
	for (let at = 1; at < wordOf.length; at++) {
		if (!words.has(wordOf[at]) || !articles.includes(wordOf[at - 1])) continue;
		const next = at + 1 < tokens.length ? (tokens.flags[at + 1] as number) : 0;
		if ((next & TokenFlag.capitalised) === 0) return true;
	}
	return false;
}

const referenceWords = ["Form", "Schedule", "Section", "Exhibit", "Article", "Item", "Rule", "Note"];

/** How many of the words that filings number stand before a number: "Form 10-K", "Section 13", "Exhibit 99". */
function countReferences({ tokens, spellings: { wordOf, numbers } }: Reading): number {
	const words = new Set(referenceWords.map((word) => numbers.get(word)));
	words.delete(undefined);
	if (words.size === 0) return 0;
	const seen = new Set<number>();
	for (let at = 0; at + 1 < wordOf.length; at++) {
		const isNumbered = ((tokens.flags[at + 1] as number) & (TokenFlag.number | TokenFlag.digits)) !== 0;
		if (isNumbered && words.has(wordOf[at])) seen.add(wordOf[at] as number);
	}
	return seen.size;
}

/** Reads the terms a text defines, and whether it is one that does. */
export function readDefinedTerms(tokens: Tokens, spellings: Spellings, classes: readonly number[]): DefinedTerms {
	const reading: Reading = { tokens, spellings, classes };
	const terms = readTerms(reading);
	const markers = legalMarkers.filter((marker) => spellings.numbers.has(marker)).length;
	const signs = markers + terms.size + countReferences(reading);
	return { terms, isLegal: signs >= enoughSigns || namesItself(reading) };
}
