// Whether a passage holds the phrases of a query.
import { holdsPhrase } from "./highlight.ts";

const plainText = /^[\t-~]*$/;
const plainWord = /^[a-z]+$/;

/** For text without accents: the same as taking it apart into words, at a fraction of the cost. */
function plainPattern(phrase: readonly string[]): RegExp | undefined {
	// Words are letters only here, so that nothing in the pattern is the writer's own.
	if (!phrase.every((word) => plainWord.test(word))) return undefined;
	return new RegExp(`(?<![a-z0-9])${phrase.join("(?:'s)?[^a-z0-9]+")}(?![a-z0-9])`, "i");
}

/** A test for passages that hold all words of the phrases: whether the words follow one another. */
export function createPhraseTest(phrases: readonly (readonly string[])[]): (text: string) => boolean {
	const tests = phrases.map((phrase) => {
		const pattern = plainPattern(phrase);
		return (text: string) => {
			if (pattern && plainText.test(text)) return pattern.test(text);
			return holdsPhrase(text, phrase);
		};
	});
	return (text) => tests.every((test) => test(text));
}
