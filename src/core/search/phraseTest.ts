// Whether the words of phrases follow one another in the text of a passage.
import { holdsPhrase } from "./highlight.ts";

const plainText = /^[\t-~]*$/;
const plainWord = /^[a-z]+$/;

type TextTest = (text: string) => boolean;

function phraseTest(phrase: readonly string[]): TextTest {
	const slowly: TextTest = (text) => holdsPhrase(text, phrase);
	// Words are letters only here, so that nothing in the pattern is the writer's own.
	if (!phrase.every((word) => plainWord.test(word))) return slowly;
	// The s of "bank's" is no word.
	const words = phrase.map((word) => (word === "s" ? "(?<!')s" : word));
	const between = "(?:'s(?![a-z0-9])|[^a-z0-9])+";
	const plain = new RegExp(`(?<![a-z0-9])${words.join(between)}(?![a-z0-9])`, "i");
	// For text without accents: the same as taking it apart into words, at a fraction of the cost.
	return (text) => (plainText.test(text) ? plain.test(text) : slowly(text));
}

/** A test for passages that hold all words of the phrases: whether they follow one another. */
export function createPhraseTest(phrases: readonly (readonly string[])[]): TextTest {
	const tests = phrases.map(phraseTest);
	return (text) => tests.every((test) => test(text));
}
