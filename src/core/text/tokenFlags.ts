// The bits that say what a token looks like and where it stands.

/** Bits of `Tokens.flags`. */
export const TokenFlag = {
	/** Has a letter: "Sony", "G7", "don't", "U.S.", "AT&T". */
	word: 1,
	/** Digits, with inner commas and points: "1,000", "6.28". */
	number: 2,
	/** Any other sign, one token each. */
	punctuation: 4,
	/** A word whose first letter is a capital. */
	capitalised: 8,
	/** A word of at least two letters, all capitals: "NEC", "U.S.", "AT&T". */
	allCaps: 16,
	/** A word with a capital after a lower-case letter: "SoftBank", "iPhone", "McDonald". */
	mixed: 32,
	/** A run of one script of Han, kana or Hangul. */
	cjk: 64,
	/** `'s` after a word, or the apostrophe after a plural. It is no `word`. */
	possessive: 128,
	/** First token of its line. */
	lineStart: 256,
	/** First token of its sentence; quotation marks and brackets before the first word have the flag too. */
	sentenceStart: 512,
	/** White space or the start of the text stands before it. */
	spaced: 1024,
	/** A blank line, or the start of the text, stands before it. */
	blockStart: 2048,
	/** Ends with a full stop of its own: "Inc.", "J.", "U.S." */
	abbreviation: 4096,
	/** A word with a digit: "G7", "5G", "F16". */
	digits: 8192,
} as const;
