// Invented text and names in any amount, the same for the same seed: a vocabulary that keeps growing, as in real text.

export interface TextGenerator {
	/** From 0 to just below 1. */
	random(): number;
	/** A word of the vocabulary: common ones often, and now and then one that was never used before. */
	word(): string;
	/** One to four capitalised words. */
	name(): string;
	/** A sentence with its full stop, names in it here and there. */
	sentence(): string;
}

const onsets = "b c d f g h j k l m n p r s t v w z br ch cr dr fl gr kr pl pr sh sk st th tr".split(" ");
const vowels = "a e i o u a e i o ai ea io ou".split(" ");
const codas = ["", "", "", "n", "r", "s", "l", "t", "m", "nd", "rk", "st"];
const suffixes = "Corporation Group Industries Holdings Steel Bank Partners Motors Energy Ministry Agency".split(" ");
/** Share of words that are new. */
const growth = 0.01;

/** Numbers from 0 to 1 by Mulberry32. */
function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `vocabulary`: words to begin with, the most frequent first. */
export function createTextGenerator(seed: number, vocabulary: readonly string[] = []): TextGenerator {
	const random = createRandom(seed);
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
	const invent = () => {
		let word = "";
		for (let left = 1 + Math.floor(random() * 3); left >= 0; left--) word += pick(onsets) + pick(vowels) + pick(codas);
		return word;
	};
	const words = vocabulary.length > 0 ? [...vocabulary] : Array.from({ length: 400 }, invent);
	const word = () => {
		if (random() < growth) {
			const added = invent();
			words.push(added);
			return added;
		}
		// Ranks whose logarithm is even: Zipf's law, near enough.
		return words[Math.floor(words.length ** random()) - 1] ?? (words[0] as string);
	};
	const name = () => {
		const parts = Array.from({ length: 1 + Math.floor(random() * 2.6) }, () => capitalised(invent()));
		if (random() < 0.4) parts.push(pick(suffixes));
		return parts.join(" ");
	};
	return {
		random,
		word,
		name,
		sentence() {
			const parts = Array.from({ length: 8 + Math.floor(random() * 22) }, () => (random() < 0.05 ? name() : word()));
			return `${capitalised(parts.join(" "))}.`;
		},
	};
}
