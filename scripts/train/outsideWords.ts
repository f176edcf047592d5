// Finds the small words and signs that stand outside names, so that tagging need not look at them.
import { outside } from "../../src/core/entities/recognition/tagger/labels.ts";
import { isNameWord } from "../../src/core/entities/recognition/tagger/runs.ts";
import { foldWord } from "../../src/core/entities/recognition/tagger/vocabulary.ts";
import { outsideNamesBit, type WordClasses } from "../../src/core/entities/recognition/tagger/wordClasses.ts";
import { tokenText } from "../../src/core/text/tokens.ts";
import type { TrainingDocument } from "./example.ts";

/** A word must have stood outside names this often before that says something. */
const leastOften = 20;
/** And inside names no more than this share of the time: 0.8 % of the small words inside names are lost so. */
const largestShare = 0.003;

interface Counts {
	inside: number;
	outside: number;
}

function countWords(documents: readonly TrainingDocument[]): Map<string, Counts> {
	const words = new Map<string, Counts>();
	for (const { tokens, permitted } of documents) {
		for (let token = 0; token < tokens.length; token++) {
			if (isNameWord(tokens.flags[token] as number)) continue;
			const word = foldWord(tokenText(tokens, token));
			const counts = words.get(word) ?? { inside: 0, outside: 0 };
			if (((permitted[token] as number) & (1 << outside)) !== 0) counts.outside++;
			else counts.inside++;
			words.set(word, counts);
		}
	}
	return words;
}

/** The word classes, with the bit for words that stand outside names in the documents. */
export function withOutsideWords(wordClasses: WordClasses, documents: readonly TrainingDocument[]): WordClasses {
	const classes = new Map(wordClasses);
	for (const [word, counts] of countWords(documents)) {
		const isOutside = counts.outside >= leastOften && counts.inside <= largestShare * counts.outside;
		if (isOutside && !/\s/.test(word)) classes.set(word, (classes.get(word) ?? 0) | outsideNamesBit);
	}
	return classes;
}
