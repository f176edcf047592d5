// The tokeniser that recognition shares: words, numbers and signs with offsets, shape and sentence starts.
import { CharClass, charClass } from "./charClasses.ts";
import { markSentenceStarts } from "./sentenceStarts.ts";
import { TokenFlag } from "./tokenFlags.ts";
import { glueCut } from "./tokenGlue.ts";
import { TokenWriter } from "./tokenWriter.ts";
import { classAt, isLetterClass, numberEnd, ownsFullStop, possessiveLength, shapeOf, wordEnd } from "./wordScan.ts";

/** The tokens of a text, as columns; `start[i]` and `end[i]` are half-open UTF-16 offsets into `text`. */
export interface Tokens {
	readonly text: string;
	readonly length: number;
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Bits of `TokenFlag`. */
	readonly flags: Uint16Array;
}

/** The words of token `index`, "" outside the text. */
export function tokenText(tokens: Tokens, index: number): string {
	return index >= 0 && index < tokens.length ? tokens.text.slice(tokens.start[index], tokens.end[index]) : "";
}

function addWord(text: string, start: number, from: number, out: TokenWriter): number {
	let end = wordEnd(text, start, from);
	const shape = shapeOf(text, start, end);
	if (shape.firstHump > 0 && (shape.flags & TokenFlag.digits) === 0) {
		const cut = glueCut(text, start, end, shape.firstHump);
		if (cut > 0) {
			out.add(start, cut, shapeOf(text, start, cut).flags);
			return cut;
		}
	}
	let flags = shape.flags;
	if (ownsFullStop(text, start, end, flags)) {
		end++;
		flags |= TokenFlag.abbreviation;
	}
	out.add(start, end, flags);
	return end;
}

function addDigits(text: string, start: number, out: TokenWriter): number {
	const end = numberEnd(text, start);
	const next = classAt(text, end);
	// "2026SoftBank" is a date glued to a name; "5G", "3M" and "2nd" are words.
	const isGlued = next === CharClass.upper && end - start === 4 && classAt(text, end + 1) === CharClass.lower;
	if (isLetterClass(next) && !isGlued) return addWord(text, start, end, out);
	out.add(start, end, TokenFlag.number);
	return end;
}

function addApostrophe(text: string, start: number, out: TokenWriter): number {
	const previous = out.length - 1;
	const isAfterWord =
		previous >= 0 && out.end[previous] === start && ((out.flags[previous] as number) & TokenFlag.word) !== 0;
	const length = isAfterWord ? possessiveLength(text, start) : 0;
	if (length > 0) {
		out.add(start, start + length, TokenFlag.possessive);
		return start + length;
	}
	const before = text.charCodeAt(start - 1);
	const isPlural = isAfterWord && (before === 115 || before === 83) && !isLetterClass(classAt(text, start + 1));
	out.add(start, start + 1, isPlural ? TokenFlag.possessive | TokenFlag.punctuation : TokenFlag.punctuation);
	return start + 1;
}

/** A run of one script; the second half of a surrogate pair goes with the first. */
function addCjk(text: string, start: number, cls: number, out: TokenWriter): number {
	let end = start + 1;
	while (end < text.length) {
		const code = text.charCodeAt(end);
		const isLowSurrogate = code >= 0xdc00 && code <= 0xdfff;
		if (!isLowSurrogate && charClass(code) !== cls) break;
		end++;
	}
	out.add(start, end, TokenFlag.word | TokenFlag.cjk);
	return end;
}

/** A sign; a surrogate pair (an emoji, say) is one. */
function addSign(text: string, start: number, out: TokenWriter): number {
	const code = text.charCodeAt(start);
	const isPair = code >= 0xd800 && code <= 0xdbff && start + 1 < text.length;
	const end = start + (isPair ? 2 : 1);
	out.add(start, end, TokenFlag.punctuation);
	return end;
}

function addToken(text: string, start: number, cls: number, out: TokenWriter): number {
	if (cls === CharClass.lower || cls === CharClass.upper || cls === CharClass.caseless) {
		return addWord(text, start, start + 1, out);
	}
	if (cls === CharClass.digit) return addDigits(text, start, out);
	if (cls === CharClass.apostrophe) return addApostrophe(text, start, out);
	if (cls >= CharClass.han && cls <= CharClass.hangul) return addCjk(text, start, cls, out);
	return addSign(text, start, out);
}

/** What white space in `text[start, end)` says about the token after it. */
function gapFlags(newlines: number): number {
	if (newlines === 0) return TokenFlag.spaced;
	return TokenFlag.spaced | TokenFlag.lineStart | (newlines > 1 ? TokenFlag.blockStart : 0);
}

/**
 * Splits a text into tokens; every code unit that is no white space is in exactly one. What is one token:
 * - words with inner apostrophes ("O'Brien", "L'Oréal", "don't"); the possessive `'s` is a token of its own;
 * - initials and acronyms with their points ("J.", "U.S."), and a closed list of abbreviations ("Inc.", "Mr.");
 * - capitals around an ampersand without spaces ("AT&T", "R&D"), words with an inner point ("Booking.com");
 * - digits with separators ("1,000", "6.28"); letters and digits together are a word ("5G", "F16");
 * - a run of one East Asian script.
 * Hyphens and slashes always split, so that "Tokyo" in "Tokyo-based" is a token; `spaced` tells how they stood. Words
 * that a page glued together ("sourceJapan's") are cut, see `glueCut`. Linear in the length of the text.
 */
export function tokenise(text: string): Tokens {
	const out = new TokenWriter();
	let at = 0;
	while (at < text.length) {
		const cls = charClass(text.charCodeAt(at));
		if (cls !== CharClass.space && cls !== CharClass.newline) {
			at = addToken(text, at, cls, out);
			continue;
		}
		let newlines = 0;
		let end = at;
		for (; end < text.length; end++) {
			const next = charClass(text.charCodeAt(end));
			if (next === CharClass.newline)
				newlines += text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 0 : 1;
			else if (next !== CharClass.space) break;
		}
		out.pending |= gapFlags(newlines);
		at = end;
	}
	const { start, end, flags, length } = out;
	const tokens: Tokens = {
		text,
		length,
		start: start.subarray(0, length),
		end: end.subarray(0, length),
		flags: flags.subarray(0, length),
	};
	markSentenceStarts(tokens);
	return tokens;
}
