// Letters that are set apart, as in "C H A P T E R": they are read as the word they make.

/** Between letters of one piece, until it is known what stands beside it. */
const hairSpace = "\u200a";
const spacedPiece = /^\s*\p{L}(?: \p{L}){2,}\s*$/u;

/** Marks the spaces of a piece that is nothing but letters set apart. */
export function withHairSpaces(text: string): string {
	if (text[1] !== " " && text[2] !== " ") return text;
	if (!spacedPiece.test(text) || isAlphabet(text.trim().split(" "))) return text;
	return text.trim().replaceAll(" ", hairSpace);
}

const spacedRun =
	/(?<![\p{L}\p{N}'’\u200a])\p{L}(?:\u200a\p{L})*(?: \p{L}(?:\u200a\p{L})*){2,}(?![\p{L}\p{N}'’\u200a])/gu;
const fewestLetters = 4;

/** A space between single letters is none between words; between pieces of letters set apart it is. */
export function withoutLetterSpacing(text: string): string {
	if (!/ \S |\u200a/.test(text)) return text;
	const joined = text.replace(spacedRun, (run) => {
		const parts = run.split(" ");
		const letters = run.split(/[ \u200a]/);
		const singles = parts.filter((part) => part.length === 1).length;
		if (singles < 0.5 * parts.length || letters.length < fewestLetters || isAlphabet(letters)) return run;
		return letters.join("");
	});
	return joined.replaceAll(hairSpace, "");
}

/** "A B C D" are letters. */
function isAlphabet(letters: readonly string[]): boolean {
	return letters.every((letter, at) => at === 0 || letter > (letters[at - 1] as string));
}
