// The different spellings of a document, read once for rules and tagger.
import { type Tokens, tokenText } from "../../../text/tokens.ts";

/** Words are numbered in the order in which they first stand in the text; a word is a spelling, case included. */
export interface Spellings {
	/** Word number of each token. */
	readonly wordOf: Int32Array;
	/** By word number. */
	readonly spellings: readonly string[];
	/** By word number, in lower case. */
	readonly lowers: readonly string[];
	/** By word number: the token where it stands first. */
	readonly firstTokens: readonly number[];
	/** From a spelling to its word number. */
	readonly numbers: ReadonlyMap<string, number>;
}

export function readSpellings(tokens: Tokens): Spellings {
	const numbers = new Map<string, number>();
	const wordOf = new Int32Array(tokens.length);
	const spellings: string[] = [];
	const lowers: string[] = [];
	const firstTokens: number[] = [];
	for (let token = 0; token < tokens.length; token++) {
		const spelling = tokenText(tokens, token);
		let number = numbers.get(spelling);
		if (number === undefined) {
			number = spellings.length;
			numbers.set(spelling, number);
			spellings.push(spelling);
			lowers.push(spelling.toLowerCase());
			firstTokens.push(token);
		}
		wordOf[token] = number;
	}
	return { wordOf, spellings, lowers, firstTokens, numbers };
}
