// Guesses the encoding of bytes that are no UTF-8: a library proposes, plausibility of the decoded text decides.
import { analyse } from "chardet";

/** What bytes are read as when nothing better is known: the web's own fallback for Western texts. */
const fallback = "windows-1252";

/** Bytes looked at; statistics of letters settle long before. */
const sampleLength = 16 * 1024;

/** Below so many letters of a script the library's statistics mean nothing. */
const fewestLetters = 10;
const fewestIdeographs = 5;

/** Share of letters beside a Latin letter over which a text is no text of another script, but Western with accents. */
const mixedShare = 0.2;

/** Shortest text, and fewest accented letters in it, of which a Latin encoding other than the Western one is believed. */
const shortestLatin = 120;
const fewestAccents = 8;

const eastAsian: ReadonlySet<string> = new Set(["shift_jis", "euc-jp", "gb18030", "big5", "euc-kr"]);
const cyrillic = /\p{Script=Cyrillic}/u;
const scripts: ReadonlyMap<string, RegExp> = new Map([
	["windows-1251", cyrillic],
	["koi8-r", cyrillic],
	["iso-8859-5", cyrillic],
	["windows-1253", /\p{Script=Greek}/u],
	["windows-1255", /\p{Script=Hebrew}/u],
	["windows-1256", /\p{Script=Arabic}/u],
	["iso-8859-6", /\p{Script=Arabic}/u],
	["windows-874", /\p{Script=Thai}/u],
]);
/** ISO encodings of which the Windows one is a variant with more characters, and far more common in files. */
const widened: ReadonlyMap<string, string> = new Map([
	["iso-8859-1", fallback],
	["iso-8859-7", "windows-1253"],
	["iso-8859-8", "windows-1255"],
	["iso-8859-9", "windows-1254"],
]);

/**
 * The encoding, by its name in the WHATWG Encoding Standard. Where a text is too short or too mixed to tell, it is
 * `windows-1252`, which never fails.
 */
export function guessEncoding(bytes: Uint8Array): string {
	const sample = sampleWithHighBytes(bytes);
	const proposals = analyse(sample)
		.map(({ name, confidence, lang }) => ({ name: nameOf(name, lang, sample), confidence }))
		.sort((a, b) => b.confidence - a.confidence);
	const western = proposals.find(({ name }) => name === fallback)?.confidence ?? 0;
	for (const { name, confidence } of proposals) {
		if (name === fallback) return name;
		const text = decodeWhole(name, sample);
		if (text !== undefined && isPlausible(name, text, confidence - western)) return name;
	}
	return fallback;
}

function nameOf(proposed: string, language: string | undefined, sample: Uint8Array): string {
	const name = proposed.toLowerCase();
	if (name === "iso-8859-2" && language !== "cs") return centralEuropean(sample);
	return widened.get(name) ?? name;
}

/** The library tells the two apart by quotation marks only; Polish letters of the one are signs within words in the other. */
function centralEuropean(sample: Uint8Array): string {
	const text = new TextDecoder("windows-1250").decode(sample);
	return /\p{L}[±¶¦¬]|[±¶¦¬]\p{L}/u.test(text) ? "iso-8859-2" : "windows-1250";
}

/** The stretch that starts a little before the first byte over 127, where the evidence is. */
function sampleWithHighBytes(bytes: Uint8Array): Uint8Array {
	const first = bytes.findIndex((byte) => byte > 0x7f);
	if (bytes.length <= sampleLength || first < 0) return bytes.subarray(0, sampleLength);
	// From a line's start, so that no character is cut in two.
	const start = bytes.lastIndexOf(0x0a, first) + 1;
	return bytes.subarray(start, start + sampleLength);
}

/** Undefined when the bytes are not valid in the encoding, or the platform does not know it. */
function decodeWhole(encoding: string, sample: Uint8Array): string | undefined {
	// A character may be cut in two at the end of the sample.
	for (let cut = 0; cut < 4 && cut < sample.length; cut++) {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(sample.subarray(0, sample.length - cut));
		} catch {
			if (sample.length < sampleLength) return undefined;
		}
	}
	return undefined;
}

function isPlausible(encoding: string, text: string, lead: number): boolean {
	if (eastAsian.has(encoding)) return isEastAsian(text);
	const script = scripts.get(encoding);
	if (script !== undefined) return isWrittenIn(script, text);
	const accents = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
	const isLatin = /^(?:windows-125|iso-8859-)/.test(encoding);
	return isLatin && lead > 0 && text.length >= shortestLatin && accents >= fewestAccents;
}

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Accented letters read in pairs give ideographs too, but these stand between the Latin letters of a word. */
function isEastAsian(text: string): boolean {
	const { letters, mixed, others } = countLetters(text, ideograph);
	return letters >= fewestIdeographs && mixed <= mixedShare * letters && others <= letters;
}

/**
 * What the wrong encoding makes of a text: capitals and small letters turned round, Hebrew letters of a word's end in its
 * middle, vowel signs without a letter.
 */
const misread = /\p{Ll}\p{Lu}|[\u05da\u05dd\u05df\u05e3\u05e5]\p{L}|(?<![\p{L}\p{M}])\p{M}/gu;

function isWrittenIn(script: RegExp, text: string): boolean {
	const { letters, mixed, others } = countLetters(text, script);
	const wrong = text.match(misread)?.length ?? 0;
	return letters >= fewestLetters && mixed + others + wrong <= mixedShare * letters;
}

/** Letters of the script, those of them beside an ASCII letter, and letters that are neither ASCII nor of the script. */
function countLetters(text: string, script: RegExp) {
	const counts = { letters: 0, mixed: 0, others: 0 };
	let before = "";
	for (const character of text) {
		if (script.test(character)) {
			counts.letters++;
			if (/[a-z]/i.test(before)) counts.mixed++;
		} else if (character > "\x7f" && /\p{L}/u.test(character)) counts.others++;
		else if (/[a-z]/i.test(character) && script.test(before)) counts.mixed++;
		before = character;
	}
	return counts;
}
