// Where a word or number ends and what it looks like.
import { CharClass, charClass } from "./charClasses.ts";
import { TokenFlag } from "./tokenFlags.ts";

/** Abbreviations whose full stop belongs to them, in lower case. */
const abbreviations: ReadonlySet<string> = new Set(
	(
		"inc corp co ltd llc plc bros cos intl mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm maj rev hon st " +
		"jr sr messrs mt ft no dept assn univ vs jan feb mar apr jun jul aug sept sep oct nov dec pres supt insp fr sra " +
		"pt tbk bhd sdn pty pte cia ltda"
	).split(" "),
);

const apostropheS = 2;

/** Whether the class is a letter of an alphabet. */
export function isLetterClass(cls: number): boolean {
	return cls === CharClass.lower || cls === CharClass.upper || cls === CharClass.caseless;
}

/** Whether a word goes on over a code unit of this class. */
export function isWordClass(cls: number): boolean {
	return isLetterClass(cls) || cls === CharClass.digit || cls === CharClass.joiner;
}

/** The class of the code unit at `at`; a line end outside the text. */
export function classAt(text: string, at: number): number {
	return at < text.length ? charClass(text.charCodeAt(at)) : CharClass.newline;
}

/** Length of the possessive `'s` at `at`, 0 when there is none; corpora of tokenised news have a space in it. */
export function possessiveLength(text: string, at: number): number {
	const gap = text.charCodeAt(at + 1) === 32 ? 1 : 0;
	const code = text.charCodeAt(at + 1 + gap);
	if (code !== 115 && code !== 83) return 0;
	return isWordClass(classAt(text, at + apostropheS + gap)) ? 0 : apostropheS + gap;
}

/** Whether `text[at]`, which is no word character, nevertheless joins two halves of one word. */
function joinsWord(text: string, at: number, cls: number, start: number): boolean {
	const next = classAt(text, at + 1);
	if (cls === CharClass.apostrophe) return isLetterClass(next) && possessiveLength(text, at) === 0;
	const code = text.charCodeAt(at);
	// "AT&T", "R&D": capitals on both sides, no space.
	if (code === 38) return next === CharClass.upper && classAt(text, at - 1) === CharClass.upper;
	if (code !== 46) return false;
	// "Booking.com", "p.m", "U.S", but not "development.Japan".
	if (next === CharClass.upper) return at - start === 1 || text.charCodeAt(at - 2) === 46;
	return next === CharClass.lower && classAt(text, at - 1) !== CharClass.digit;
}

/** The end of the word that starts at `start` and reaches at least to `from`, without a closing full stop. */
export function wordEnd(text: string, start: number, from: number): number {
	let at = from;
	while (at < text.length) {
		const cls = charClass(text.charCodeAt(at));
		if (!isWordClass(cls) && !joinsWord(text, at, cls, start)) break;
		at++;
	}
	return at;
}

/** The end of the number that starts at `start`; letters after the digits make it a word, "5G". */
export function numberEnd(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		const isDigit = code >= 48 && code <= 57;
		const isSeparator = (code === 44 || code === 46) && classAt(text, at + 1) === CharClass.digit;
		if (!isDigit && !isSeparator && charClass(code) !== CharClass.digit) break;
		at++;
	}
	return at;
}

/** What a word looks like. */
export interface Shape {
	readonly flags: number;
	/** Where the first capital follows a lower-case letter, 0 when none does. */
	readonly firstHump: number;
}

/** Looks at every letter of `text[start, end)`, which is a word. */
export function shapeOf(text: string, start: number, end: number): Shape {
	let uppers = 0;
	let lowers = 0;
	let digits = 0;
	let firstHump = 0;
	let previous = -1;
	for (let at = start; at < end; at++) {
		const cls = charClass(text.charCodeAt(at));
		if (cls === CharClass.upper) {
			uppers++;
			if (previous === CharClass.lower && firstHump === 0) firstHump = at;
		} else if (cls === CharClass.lower || cls === CharClass.caseless) lowers++;
		else if (cls === CharClass.digit) digits++;
		previous = cls;
	}
	let flags: number = TokenFlag.word;
	if (charClass(text.charCodeAt(start)) === CharClass.upper) flags |= TokenFlag.capitalised;
	if (uppers > 1 && lowers === 0) flags |= TokenFlag.allCaps;
	if (firstHump > 0 || (uppers > 1 && lowers > 0)) flags |= TokenFlag.mixed;
	if (digits > 0) flags |= TokenFlag.digits;
	return { flags, firstHump };
}

/** Whether the full stop at `end` belongs to the word: initials, acronyms with points, known abbreviations. */
export function ownsFullStop(text: string, start: number, end: number, flags: number): boolean {
	if (text.charCodeAt(end) !== 46) return false;
	const isShort = end - start === 1 || text.charCodeAt(end - 2) === 46;
	if (isShort) return (flags & TokenFlag.capitalised) !== 0 || end - start > 1;
	return end - start <= 6 && abbreviations.has(text.slice(start, end).toLowerCase());
}
