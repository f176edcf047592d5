// What of a query is looked for in the text of a passage: phrases, and beginnings that too many words have.
import { holdsPhrase } from "./highlight.ts";
import { tokensOf } from "./searchTokens.ts";

const plainText = /^[\t-~]*$/;
const plainWord = /^[a-z]+$/;

type TextTest = (text: string) => boolean;

/** For text without accents: the same as taking it apart into words, at a fraction of the cost. */
function testPlain(pattern: string, slowly: TextTest): TextTest {
	const plain = new RegExp(pattern, "i");
	return (text) => (plainText.test(text) ? plain.test(text) : slowly(text));
}

function phraseTest(phrase: readonly string[]): TextTest {
	const slowly: TextTest = (text) => holdsPhrase(text, phrase);
	// Words are letters only here, so that nothing in the pattern is the writer's own.
	if (!phrase.every((word) => plainWord.test(word))) return slowly;
	return testPlain(`(?<![a-z0-9])${phrase.join("(?:'s)?[^a-z0-9]+")}(?![a-z0-9])`, slowly);
}

function beginningTest(beginning: string): TextTest {
	const slowly: TextTest = (text) => tokensOf(text).some((token) => token.startsWith(beginning));
	// The s of "Norvik's" is no word.
	if (!plainWord.test(beginning) || beginning === "s") return slowly;
	return testPlain(`(?<![a-z0-9])${beginning}`, slowly);
}

/**
 * A test for passages that hold all words of the phrases: whether the words follow one another, and whether for each
 * of the beginnings there is a word.
 */
export function createTextTest(
	phrases: readonly (readonly string[])[],
	beginnings: readonly string[],
): (text: string) => boolean {
	const tests = [...phrases.map(phraseTest), ...beginnings.map(beginningTest)];
	return (text) => tests.every((test) => test(text));
}
