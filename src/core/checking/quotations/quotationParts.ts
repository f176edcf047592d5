// Takes a quotation apart: marks of omission, and what the writer put in square brackets.
import { quotableWords } from "./quotableText.ts";

/** Words that must stand together, and how far behind the part before them, in code units of quotable text. */
export interface QuotationPart {
	/** With a space at each end. */
	readonly words: string;
	readonly reach: number;
}

/** An omission may leave out several paragraphs, a bracket replaces a few words. */
const omissionReach = 3000;
const bracketReach = 60;

const omission = /[[(]\s*(?:…|\.\s?\.\s?\.)\.?\s*[\])]|…+|\.\s?\.\s?\.(?:\s?\.)?/g;

interface RawPart {
	readonly text: string;
	readonly reach: number;
}

/** "[T]he" and "[t]he" are one word with a letter in another case; "expect[s]" is a word that is not the source's. */
function splitAtBrackets(text: string, reach: number): RawPart[] {
	const letters = text.replace(/\[(\p{L})\](?=\p{L})/gu, "$1");
	const parts: RawPart[] = [];
	let rest = 0;
	let nextReach = reach;
	for (const match of letters.matchAll(/[\p{L}\p{N}]{0,40}\[[^[\]]{0,200}\][\p{L}\p{N}]{0,40}/gu)) {
		parts.push({ text: letters.slice(rest, match.index), reach: nextReach });
		rest = match.index + match[0].length;
		nextReach = bracketReach;
	}
	parts.push({ text: letters.slice(rest), reach: nextReach });
	return parts;
}

/** The parts of a quotation that are said to be the source's own words, in order; none is empty. */
export function quotationParts(quotation: string): readonly QuotationPart[] {
	const parts: QuotationPart[] = [];
	let reach = 0;
	for (const raw of quotation.split(omission).flatMap((text) => splitAtBrackets(text, omissionReach))) {
		reach = Math.max(reach, raw.reach);
		const words = quotableWords(raw.text);
		if (words.trim() === "") continue;
		parts.push({ words, reach });
		reach = 0;
	}
	return parts;
}

function follows(text: string, parts: readonly QuotationPart[], from: number): boolean {
	let at = from;
	for (const { words, reach } of parts) {
		const window = text.slice(at, at + reach + words.length);
		const found = window.indexOf(words);
		if (found < 0) return false;
		// The space behind one part is the space before the next.
		at += found + words.length - 1;
	}
	return true;
}

/** More places of the first words than anyone quotes from; bounds the work. */
const maximumStarts = 500;

/** Whether the parts stand in `text`, a reading of a source, in order and near enough to one another. */
export function standsIn(text: string, parts: readonly QuotationPart[]): boolean {
	const [first, ...rest] = parts;
	if (first === undefined) return true;
	let starts = 0;
	for (let at = text.indexOf(first.words); at >= 0 && starts < maximumStarts; at = text.indexOf(first.words, at + 1)) {
		if (follows(text, rest, at + first.words.length - 1)) return true;
		starts++;
	}
	return false;
}
