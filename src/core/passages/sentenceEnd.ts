// Whether a stop ends a sentence, judged by the word before it and what follows it.
import {
	closingAbbreviations,
	dayNames,
	numberAbbreviations,
	openAbbreviations,
	ordinalLeads,
	sentenceOpeners,
	timeAbbreviations,
} from "./abbreviations.ts";
import { isDigit, isLower, isUpper, isWhite, isWordCharacter } from "./passageMarks.ts";

/** No abbreviation is longer. */
const longestWord = 24;
/** How far the name of a file or site is looked for after a stop. */
const longestRest = 64;

/** Where the word that ends at `end` starts: letters, digits and stops within it. */
function wordStart(text: string, floor: number, end: number): number {
	const limit = Math.max(floor, end - longestWord);
	let at = end;
	while (at > limit) {
		const code = text.charCodeAt(at - 1);
		if (!isWordCharacter(code) && code !== 0x2e) break;
		at--;
	}
	return at;
}

function wordAt(text: string, from: number, end: number): string {
	const limit = Math.min(end, from + longestWord);
	let at = from;
	while (at < limit && isWordCharacter(text.charCodeAt(at))) at++;
	return text.slice(from, at);
}

/** The word before the one at `start`, if only blanks stand between. */
function wordBefore(text: string, floor: number, start: number): string {
	let end = start;
	while (end > floor && isWhite(text.charCodeAt(end - 1))) end--;
	return end === start ? "" : text.slice(wordStart(text, floor, end), end);
}

/** "A." of "A. Tull" and not of "an A." */
function isInitial(text: string, floor: number, start: number): boolean {
	const before = wordBefore(text, floor, start).toLowerCase();
	return before !== "a" && before !== "an" && before !== "the" && before !== "vitamin" && before !== "plan";
}

function isAllUpper(word: string): boolean {
	return word.length >= 2 && word.length <= 4 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** What surrounds a stop. Offsets count in the text. */
export interface StopContext {
	readonly text: string;
	/** Where the passage starts. */
	readonly floor: number;
	/** Offset of the stop. */
	readonly stop: number;
	/** The first word character of what follows. */
	readonly next: number;
	readonly end: number;
}

function endsAfterAbbreviation(word: string, context: StopContext): boolean {
	const { text, next, end } = context;
	const following = wordAt(text, next, end);
	if (timeAbbreviations.has(word)) return !dayNames.has(following.toLowerCase()) && !isAllUpper(following);
	return sentenceOpeners.has(following.toLowerCase());
}

/**
 * Whether the single stop ends its sentence, given that white space follows it
 * and that what comes next is neither a small letter nor nothing.
 */
export function stopEndsSentence(context: StopContext): boolean {
	const { text, floor, stop, next } = context;
	const start = wordStart(text, floor, stop);
	if (start === stop) return true;
	const raw = text.slice(start, stop);
	const word = raw.toLowerCase();
	const code = text.charCodeAt(next);
	if (openAbbreviations.has(word) && !(word === "v" && raw === "V")) return false;
	if (numberAbbreviations.has(word)) return !isDigit(code);
	if (isDigit(text.charCodeAt(start))) {
		return !(raw.length <= 2 && ordinalLeads.has(wordBefore(text, floor, start).toLowerCase()) && isUpper(code));
	}
	if (raw.length === 1 && isUpper(raw.charCodeAt(0))) {
		if (!isInitial(text, floor, start)) return true;
		return raw === "I" && !isUpper(text.charCodeAt(next + 1)) && text[next + 1] !== ".";
	}
	const isDotted =
		raw.includes(".") && !isDigit(raw.charCodeAt(raw.length - 1)) && raw.lastIndexOf(".") >= raw.length - 3;
	if (closingAbbreviations.has(word) || timeAbbreviations.has(word) || (isDotted && raw.length <= 8)) {
		return isDigit(code) ? false : endsAfterAbbreviation(word, context);
	}
	return true;
}

/** Whether two sentences are glued at the stop: "…one source.Norvik's own…", but not in names of files and sites. */
export function isGlued(text: string, floor: number, stop: number, end: number): boolean {
	if (stop - floor < 3 || !isUpper(text.charCodeAt(stop + 1)) || !isLower(text.charCodeAt(stop + 2))) return false;
	for (let at = stop - 3; at < stop; at++) if (!isLower(text.charCodeAt(at))) return false;
	const start = wordStart(text, floor, stop);
	if (text.slice(start, stop).includes(".") || (start > floor && "/@\\_:".includes(text[start - 1] as string)))
		return false;
	const limit = Math.min(end, stop + longestRest);
	for (let at = stop + 1; at < limit && !isWhite(text.charCodeAt(at)); at++) {
		const mark = text[at] as string;
		if (mark === "/" || mark === "@" || mark === "_") return false;
		if (mark === "." && at + 1 < end && isWordCharacter(text.charCodeAt(at + 1))) return false;
	}
	return true;
}
