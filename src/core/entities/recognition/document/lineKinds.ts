// Tells headlines, labels and lines in capitals from running text: there a capital letter proves nothing.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { type Tokens, tokenText } from "../../../text/tokens.ts";
import { WordClass } from "./wordClasses.ts";

/** 0 running text, 1 Title Case, 2 all capitals, 3 a short label without a full stop. */
export type LineKind = 0 | 1 | 2 | 3;

interface Words {
	readonly wordOf: Int32Array;
	readonly classes: readonly number[];
}

const longestHeadline = 32;
const longestLabel = 5;
/** "The Harbour Tribune, April 14, 2026" */
const longestByline = 8;
const titleShare = 0.7;
const capsShare = 0.8;

interface LineCounts {
	words: number;
	/** Words that are neither particles nor function words. */
	content: number;
	capitalised: number;
	/** Ordinary words with a capital, after the first word. */
	commonCapitals: number;
	allCaps: number;
	longCaps: number;
	lowerContent: number;
	hasDate: boolean;
}

function countLine(tokens: Tokens, words: Words, first: number, end: number): LineCounts {
	const counts: LineCounts = {
		words: 0,
		content: 0,
		capitalised: 0,
		commonCapitals: 0,
		allCaps: 0,
		longCaps: 0,
		lowerContent: 0,
		hasDate: false,
	};
	for (let i = first; i < end; i++) {
		const flags = tokens.flags[i] as number;
		if ((flags & TokenFlag.word) === 0) continue;
		counts.words++;
		const bits = words.classes[words.wordOf[i] as number] as number;
		if ((flags & TokenFlag.allCaps) !== 0) {
			counts.allCaps++;
			if ((tokens.end[i] as number) - (tokens.start[i] as number) > 4) counts.longCaps++;
		}
		if ((bits & WordClass.calendar) !== 0) counts.hasDate = true;
		if ((bits & (WordClass.function | WordClass.particle)) !== 0) continue;
		counts.content++;
		const isCapital = (flags & (TokenFlag.capitalised | TokenFlag.mixed)) !== 0;
		if (isCapital) counts.capitalised++;
		else counts.lowerContent++;
		if (isCapital && counts.words > 1 && (bits & WordClass.common) !== 0) counts.commonCapitals++;
	}
	return counts;
}

const closers = new Set([".", "!", "?", ",", ";", "”", '"']);

const tableNumber = /^\d{1,3}(?:,\d{3})+$/;

/** A full stop, also that of an abbreviation, a comma or a semicolon: no headline ends with one. */
function isPlainCloser(word: string): boolean {
	return word.endsWith(".") || word === "," || word === ";";
}

function kindOfLine(tokens: Tokens, words: Words, first: number, end: number): LineKind {
	const counts = countLine(tokens, words, first, end);
	if (counts.words === 0 || counts.words > longestHeadline) return 0;
	if (counts.words > 1 && counts.longCaps > 0 && counts.allCaps / counts.words >= capsShare) return 2;
	const last = tokenText(tokens, end - 1);
	if (counts.hasDate && counts.words <= longestByline && counts.lowerContent === 0) return 3;
	const share = counts.content === 0 ? 0 : counts.capitalised / counts.content;
	// "Lowther Capital Markets 950,000" is a row of a table.
	if (tableNumber.test(last)) return 0;
	if (counts.content > 1 && share >= titleShare && counts.commonCapitals > 0 && !isPlainCloser(last)) return 1;
	return counts.words <= longestLabel && !closers.has(last) ? 3 : 0;
}

/** Whether the line that starts at the token goes on with what the line before began, as in a text wrapped by width. */
function goesOn(tokens: Tokens, first: number): boolean {
	return ((tokens.flags[first] as number) & (TokenFlag.sentenceStart | TokenFlag.blockStart)) === 0;
}

/** Whether the line is a part of wrapped text: no headline and no label, whatever its capitals. */
function isWrapped(tokens: Tokens, first: number, end: number): boolean {
	if (goesOn(tokens, first)) return true;
	if (end >= tokens.length || !goesOn(tokens, end)) return false;
	return ((tokens.flags[end] as number) & (TokenFlag.capitalised | TokenFlag.mixed)) === 0;
}

/** One `LineKind` for every token. */
export function lineKinds(tokens: Tokens, words: Words): Uint8Array {
	const kinds = new Uint8Array(tokens.length);
	let first = 0;
	for (let i = 1; i <= tokens.length; i++) {
		if (i < tokens.length && ((tokens.flags[i] as number) & TokenFlag.lineStart) === 0) continue;
		const kind = kindOfLine(tokens, words, first, i);
		if (kind === 2 || (kind !== 0 && !isWrapped(tokens, first, i))) kinds.fill(kind, first, i);
		first = i;
	}
	return kinds;
}
