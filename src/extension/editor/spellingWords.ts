// The words of names, for a spell checker's list. Pure.

/** Shorter words are not checked by cspell. */
const shortestWord = 4;
const longestWord = 60;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Each once, in alphabetical order. A possessive is left off; scripts without spaces are not spell-checked. */
export function spellingWords(names: Iterable<string>): readonly string[] {
	const words = new Set<string>();
	for (const name of names) {
		for (const part of name.normalize("NFC").split(/[^\p{L}\p{M}'’]+/u)) {
			const word = part.replace(/['’]s?$/u, "").replace(/^['’]/u, "");
			if (word.length >= shortestWord && word.length <= longestWord && !unspaced.test(word)) words.add(word);
		}
	}
	return [...words].sort((a, b) => a.localeCompare(b, "en"));
}
