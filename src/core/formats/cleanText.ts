// White space and invisible characters of text that comes out of markup.

/**
 * Soft hyphens, zero-width spaces, byte order marks and marks that turn the direction of writing: a reader sees none
 * of them, and a search for the words they stand in would fail. Joiners (U+200C, U+200D) go only where they follow a
 * Latin letter: Persian, Indic scripts and emoji need them.
 */
const invisible =
	/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<=\p{Script=Latin})[\u200c\u200d]/gu;

/** A character that may go, or white space that is no space. */
const unclean = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u167f\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ufefe]/;

/** One line: invisible and control characters out, runs of white space as one space, none at the ends. */
export function cleanInline(text: string): string {
	// Most lines are clean, and looking is cheaper than rewriting.
	const isSpaced = text.includes("  ") || text.startsWith(" ") || text.endsWith(" ");
	if (!isSpaced && !unclean.test(text)) return text;
	return (
		text
			.replace(invisible, "")
			// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
			.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "")
			.replace(/\s+/g, " ")
			.trim()
	);
}

/** The same for several lines; those that are left empty go. */
export function cleanLines(text: string): string {
	return text.includes("\n") ? text.split("\n").map(cleanInline).filter(Boolean).join("\n") : cleanInline(text);
}
