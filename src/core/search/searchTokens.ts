// Words as they are searched: folded, without accents, numbers without thousands separators, CJK by pairs.
import { CharClass, charClass } from "../text/charClasses.ts";
import { addToHash, emptyHash, keyUnits } from "./wordTable.ts";

/** Called with each searchable word and where it stands. Words of CJK overlap. */
export type TokenSink = (token: string, start: number, end: number) => void;

/** Takes words as they come, the common ones without a string for each. */
export interface TokenTarget {
	/** The word `text[start, end)`, only ASCII, in lower case; hash and key are of that, as in {@link WordTable.plain}. */
	plain(text: string, start: number, end: number, hash: number, first: number, second: number): void;
	/** A word as it is searched, and where it stands. */
	word: TokenSink;
}

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
function joinsDigits(text: string, at: number, limit: number, code: number): boolean {
	if ((code !== comma && code !== fullStop) || at + 1 >= limit) return false;
	if (!isDigit(text, at - 1) || !isDigit(text, at + 1)) return false;
	return code === fullStop || (isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4));
}

/** Of a unit of ASCII that is part of a word, its lower case; else 0. */
const wordUnits: Readonly<Uint8Array> = Uint8Array.from({ length: 0x80 }, (_, code) => {
	const cls = charClass(code);
	return cls === CharClass.upper ? code | 0x20 : isWord(cls) ? code : 0;
});

/** The s of "SoftBank's" is no word. */
function isPossessive(text: string, start: number, end: number): boolean {
	if (end - start !== 1 || start === 0 || (text.charCodeAt(start) | 0x20) !== 0x73) return false;
	return charClass(text.charCodeAt(start - 1)) === CharClass.apostrophe;
}

/** Whether a word goes on over a unit that is no letter or digit of ASCII. */
function goesOn(text: string, at: number, limit: number, code: number): boolean {
	return code >= 0x80 ? isWord(charClass(code)) : joinsDigits(text, at, limit, code);
}

function scanWord(text: string, start: number, limit: number, target: TokenTarget): number {
	let at = start;
	let hash = emptyHash;
	// The key of the word: its last units, moved along as it goes on.
	let first = 0;
	let second = 0;
	let isRare = false;
	for (; at < limit; at++) {
		const code = text.charCodeAt(at);
		let unit = code < 0x80 ? (wordUnits[code] as number) : 0;
		if (unit === 0) {
			if (!goesOn(text, at, limit, code)) break;
			if (code !== fullStop) isRare = true;
			unit = code;
		}
		if ((at - start) % keyUnits === 0 && at > start) {
			hash = addToHash(hash, first, second);
			first = second = 0;
		}
		second = (second << 8) | (first >>> 24);
		first = (first << 8) | unit;
	}
	if (isPossessive(text, start, at)) return at;
	if (isRare) giveRare(text, start, at, target);
	else target.plain(text, start, at, addToHash(hash, first, second), first, second);
	return at;
}

/** A word with other letters than those of ASCII, or with thousands separators. */
function giveRare(text: string, start: number, end: number, target: TokenTarget): void {
	const folded = foldWord(text.slice(start, end).replaceAll(",", ""));
	if (folded !== "") target.word(folded, start, end);
}

/** Pairs of neighbours, and the last character alone, so that every character begins a token. */
function scanCjk(text: string, start: number, limit: number, target: TokenTarget): number {
	let end = start;
	while (end < limit && isCjk(charClass(text.charCodeAt(end)))) end++;
	// Half-width kana and decomposed marks change length when they fold: such runs are taken whole, then paired.
	const folded = text.slice(start, end).normalize("NFKC");
	const isSame = folded.length === end - start;
	for (let at = 0; at < folded.length; at++) {
		if (isSame) target.word(folded.slice(at, at + 2), start + at, Math.min(start + at + 2, end));
		else target.word(folded.slice(at, at + 2), start, end);
	}
	return end;
}

/** Gives `target` every word of `text[start, end)`, in order. */
export function scanTokens(text: string, start: number, end: number, target: TokenTarget): void {
	for (let at = start; at < end; ) {
		const code = text.charCodeAt(at);
		if (code < 0x80) {
			if (wordUnits[code] === 0) at++;
			else at = scanWord(text, at, end, target);
			continue;
		}
		const cls = charClass(code);
		if (isCjk(cls)) at = scanCjk(text, at, end, target);
		else if (isWord(cls)) at = scanWord(text, at, end, target);
		else at++;
	}
}

/** Calls `sink` for every word of `text[start, end)`, in order. */
export function forEachToken(text: string, start: number, end: number, sink: TokenSink): void {
	scanTokens(text, start, end, {
		plain: (_, from, to) => sink(text.slice(from, to).toLowerCase(), from, to),
		word: sink,
	});
}

/** The words of a text, in order. */
export function tokensOf(text: string): readonly string[] {
	const tokens: string[] = [];
	forEachToken(text, 0, text.length, (token) => tokens.push(token));
	return tokens;
}
