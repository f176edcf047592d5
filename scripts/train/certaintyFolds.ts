// Judges the whole recogniser on real articles that its tagger has not learnt from, a part of them at a time.
import type { GoldDocument } from "../../bench/recognition/goldDocument.ts";
import { addDocument, emptyScore } from "../../bench/recognition/score.ts";
import { weighNames } from "../../src/core/entities/recognition/recogniseNames.ts";
import { loadTagger } from "../../src/core/entities/recognition/tagger/loadTagger.ts";
import type { Tagger } from "../../src/core/entities/recognition/tagger/tagger.ts";
import { type Corpus, trainingDocuments } from "./corpus.ts";
import type { WeighedName } from "./fitCertainty.ts";
import { withInsideWords } from "./insideWords.ts";
import { learn } from "./learn.ts";
import { learnOptions, quantiseOptions } from "./options.ts";
import { quantise } from "./quantise.ts";
import { writeWeights } from "./writeWeights.ts";

/** Real articles by many hands, which mark every kind of name. */
export const judgedFile = "wikigold.jsonl";
const folds = 5;
/** Each article is judged by two taggers that went over the texts in different orders: one alone is right or wrong by chance. */
const seeds = [1, 2];

/** Every fifth document of the judged set, from that of the fold's number on. */
function isInFold(index: number, fold: number): boolean {
	return index % folds === fold;
}

/** A tagger that has learnt from everything but the fold; its certainties of a margin are those given. */
function taggerWithout(
	corpus: Corpus,
	fold: number,
	seed: number,
	certainty: Parameters<typeof writeWeights>[0]["certainty"],
): Tagger {
	const sets = corpus.sets.map(({ set, documents }) => ({
		set,
		documents: documents.filter((_, index) => set.file !== judgedFile || !isInFold(index, fold)),
	}));
	const documents = trainingDocuments({ ...corpus, sets }, true);
	const learned = learn(documents, corpus.wordClasses, { ...learnOptions, seed }, () => {});
	const weights = quantise(learned, withInsideWords(corpus.wordClasses, documents), quantiseOptions, corpus.origin);
	return loadTagger(writeWeights({ ...weights, certainty }));
}

function judge(document: GoldDocument, tagger: Tagger): WeighedName[] {
	return weighNames(document.text, tagger).flatMap((name) => {
		const score = emptyScore();
		addDocument(score, document, [name], "any");
		return score.exact.found === 0 ? [] : [{ weight: name.certainty, right: score.exact.foundRight === 1 }];
	});
}

/** By fold, every name that the recogniser finds in the judged articles, with whether its span and type are right. */
export function judgeInFolds(
	corpus: Corpus,
	articles: readonly GoldDocument[],
	certainty: Parameters<typeof writeWeights>[0]["certainty"],
	print: (line: string) => void,
): WeighedName[][] {
	return Array.from({ length: folds }, (_, fold) => {
		const kept = articles.filter((_article, index) => isInFold(index, fold));
		const judged = seeds.flatMap((seed) => {
			const tagger = taggerWithout(corpus, fold, seed, certainty);
			return kept.flatMap((article) => judge(article, tagger));
		});
		print(`part ${fold + 1} of ${folds}: ${judged.length} names`);
		return judged;
	});
}
