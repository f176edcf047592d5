// What a character is to the tokeniser: one number a UTF-16 code unit, from a table for the common scripts.

/** Classes of code units. `space` and `newline` are apart because lines matter. */
export const CharClass = {
	other: 0,
	space: 1,
	newline: 2,
	lower: 3,
	upper: 4,
	digit: 5,
	apostrophe: 6,
	han: 7,
	hiragana: 8,
	katakana: 9,
	hangul: 10,
	/** Combining marks, joiners and the soft hyphen: part of the word they stand in. */
	joiner: 11,
	/** Letters without case (Arabic, Hebrew, Thai…), counted as lower-case letters of a word. */
	caseless: 12,
} as const;

const tableSize = 0x600;
const letter = /^\p{L}$/u;
const mark = /^(?:\p{M}|\u00ad|\u200c|\u200d|\u2060)$/u;
const decimal = /^\p{Nd}$/u;
const white = /^\s$/u;

function inRange(code: number, first: number, last: number): boolean {
	return code >= first && code <= last;
}

function cjkClass(code: number): number {
	if (inRange(code, 0x3041, 0x309f)) return CharClass.hiragana;
	if (inRange(code, 0x30a0, 0x30ff) && code !== 0x30fb) return CharClass.katakana;
	if (inRange(code, 0x31f0, 0x31ff) || inRange(code, 0xff66, 0xff9f)) return CharClass.katakana;
	if (inRange(code, 0x4e00, 0x9fff) || inRange(code, 0x3400, 0x4dbf) || inRange(code, 0xf900, 0xfaff)) {
		return CharClass.han;
	}
	if (code === 0x3005 || code === 0x3007) return CharClass.han;
	if (inRange(code, 0xac00, 0xd7a3) || inRange(code, 0x1100, 0x11ff)) return CharClass.hangul;
	// High surrogates of the supplementary ideographic planes.
	if (inRange(code, 0xd840, 0xd88b)) return CharClass.han;
	return CharClass.other;
}

function classify(code: number): number {
	if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return CharClass.newline;
	if (code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xff07) return CharClass.apostrophe;
	const cjk = code >= 0x1100 ? cjkClass(code) : CharClass.other;
	if (cjk !== CharClass.other) return cjk;
	const char = String.fromCharCode(code);
	if (white.test(char) || code === 0xfeff || code === 0x200b) return CharClass.space;
	if (decimal.test(char)) return CharClass.digit;
	if (mark.test(char)) return CharClass.joiner;
	if (!letter.test(char)) return CharClass.other;
	if (char !== char.toLowerCase()) return CharClass.upper;
	return char !== char.toUpperCase() || code < 0x250 ? CharClass.lower : CharClass.caseless;
}

/** Latin, Greek, Cyrillic, Armenian, Hebrew: looked up; the rest is worked out each time. */
const table: Readonly<Uint8Array> = Uint8Array.from({ length: tableSize }, (_, code) => classify(code));

/** The class of a UTF-16 code unit, one of `CharClass`. */
export function charClass(code: number): number {
	return code < tableSize ? (table[code] as number) : classify(code);
}
