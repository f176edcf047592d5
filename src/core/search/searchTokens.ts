// Words as they are searched: folded, without accents, numbers without thousands separators, CJK by pairs.
import { CharClass, charClass } from "../text/charClasses.ts";
import { addToHash, emptyHash, lowerUnit, type WordCache } from "./wordCache.ts";

/** Called with each searchable word and where it stands. Words of CJK overlap. */
export type TokenSink = (token: string, start: number, end: number) => void;

const comma = 0x2c;
const fullStop = 0x2e;
const marks = /\p{M}+/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A word as it is compared: case, accents, width and invisible characters do not count. */
export function foldWord(word: string): string {
	const folded = word.normalize("NFKD").replace(invisible, "").replace(marks, "").toLowerCase();
	return folded.replace(/[øłđßæœı]/g, (letter) => unaccented[letter] ?? letter);
}

/** Letters that Unicode does not take apart, as they are typed without them. */
const unaccented: Readonly<Record<string, string>> = { ø: "o", ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

function isWord(cls: number): boolean {
	return cls >= CharClass.lower && cls !== CharClass.apostrophe && (cls < CharClass.han || cls > CharClass.hangul);
}

function isCjk(cls: number): boolean {
	return cls >= CharClass.han && cls <= CharClass.hangul;
}

function isDigit(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 0x30 && code <= 0x39;
}

/** Whether a number goes on over the mark at `at`: "1,000", "2.5", but not "1,5" or "2026, 27". */
function joinsDigits(text: string, at: number, code: number): boolean {
	if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) return false;
	if (code === fullStop) return true;
	return code === comma && isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
}

function emitWord(text: string, start: number, end: number, flags: number, sink: TokenSink): void {
	const word = text.slice(start, end);
	if (flags === 0) sink(word, start, end);
	else if (flags < rare) sink(word.toLowerCase(), start, end);
	else {
		const folded = foldWord(word.includes(",") ? word.replaceAll(",", "") : word);
		if (folded !== "") sink(folded, start, end);
	}
}

/** What a word holds beside plain lower-case letters and digits. */
const capital = 1;
const rare = 2;
const noLetter = -1;

function unitFlags(code: number): number {
	if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return 0;
	if (code >= 0x41 && code <= 0x5a) return capital;
	return code >= 0x80 && isWord(charClass(code)) ? rare : noLetter;
}

/** The s of "SoftBank's" is no word. */
function isPossessive(text: string, start: number, end: number): boolean {
	if (end - start !== 1 || start === 0 || (text.charCodeAt(start) | 0x20) !== 0x73) return false;
	return charClass(text.charCodeAt(start - 1)) === CharClass.apostrophe;
}

function scanWord(text: string, start: number, limit: number, sink: TokenSink, words: WordCache | undefined): number {
	let at = start;
	let flags = 0;
	let hash = emptyHash;
	for (; at < limit; at++) {
		const code = text.charCodeAt(at);
		const unit = unitFlags(code);
		if (unit !== noLetter) flags |= unit;
		else if ((code !== comma && code !== fullStop) || at + 1 >= limit || !joinsDigits(text, at, code)) break;
		else if (code === comma) flags |= rare;
		hash = addToHash(hash, lowerUnit(code));
	}
	if (isPossessive(text, start, at)) return at;
	if (words && flags < rare) sink(words.find(text, start, at, hash), start, at);
	else emitWord(text, start, at, flags, sink);
	return at;
}

/** Pairs of neighbours, and the last character alone, so that every character begins a token. */
function scanCjk(text: string, start: number, limit: number, sink: TokenSink): number {
	let end = start;
	while (end < limit && isCjk(charClass(text.charCodeAt(end)))) end++;
	// Half-width kana and decomposed marks change length when they fold: such runs are taken whole, then paired.
	const folded = text.slice(start, end).normalize("NFKC");
	const isSame = folded.length === end - start;
	for (let at = 0; at < folded.length; at++) {
		if (isSame) sink(folded.slice(at, at + 2), start + at, Math.min(start + at + 2, end));
		else sink(folded.slice(at, at + 2), start, end);
	}
	return end;
}

/** Calls `sink` for every word of `text[start, end)`, in order. With `words` it is faster in much text. */
export function forEachToken(text: string, start: number, end: number, sink: TokenSink, words?: WordCache): void {
	for (let at = start; at < end; ) {
		const cls = charClass(text.charCodeAt(at));
		if (isCjk(cls)) at = scanCjk(text, at, end, sink);
		else if (isWord(cls)) at = scanWord(text, at, end, sink, words);
		else at++;
	}
}

/** The words of a text, in order. */
export function tokensOf(text: string): readonly string[] {
	const tokens: string[] = [];
	forEachToken(text, 0, text.length, (token) => tokens.push(token));
	return tokens;
}
