// Finds the small words and signs that stand inside names, so that tagging need not look at others.
import { outside } from "../../src/core/entities/recognition/tagger/labels.ts";
import { isNameWord } from "../../src/core/entities/recognition/tagger/runs.ts";
import { lookupForm } from "../../src/core/entities/recognition/tagger/vocabulary.ts";
import { insideNamesBit, type WordClasses } from "../../src/core/entities/recognition/tagger/wordClasses.ts";
import { tokenText } from "../../src/core/text/tokens.ts";
import type { TrainingDocument } from "./example.ts";

/** A word must have stood inside names this often before that says something. */
const leastOften = 2;
/** And no less than this share of the time. */
const leastShare = 0.01;

interface Counts {
	inside: number;
	outside: number;
}

function countWords(documents: readonly TrainingDocument[]): Map<string, Counts> {
	const words = new Map<string, Counts>();
	for (const { tokens, permitted } of documents) {
		for (let token = 0; token < tokens.length; token++) {
			if (isNameWord(tokens.flags[token] as number)) continue;
			const word = lookupForm(tokenText(tokens, token));
			const counts = words.get(word) ?? { inside: 0, outside: 0 };
			if (((permitted[token] as number) & (1 << outside)) !== 0) counts.outside++;
			else counts.inside++;
			words.set(word, counts);
		}
	}
	return words;
}

/** The word classes, with the bit for words that stand inside names in the documents. */
export function withInsideWords(wordClasses: WordClasses, documents: readonly TrainingDocument[]): WordClasses {
	const classes = new Map(wordClasses);
	for (const [word, { inside, outside }] of countWords(documents)) {
		if (inside < leastOften || inside < leastShare * (inside + outside)) continue;
		classes.set(word, (classes.get(word) ?? 0) | insideNamesBit);
	}
	return classes;
}
