// Trains the recogniser's tagger and writes the weights that ship: `npm run train -- [FOLDER…]`.
// Our own texts always count; public sets are read from the folders named.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { loadTagger } from "../src/core/entities/recognition/tagger/loadTagger.ts";
import { calibrate, reliabilityTable } from "./train/calibrate.ts";
import { type Corpus, readCorpus, trainingDocuments } from "./train/corpus.ts";
import { judgeHeldOut, judgePublic, scoreOwnTexts, scorePublic } from "./train/evaluate.ts";
import { learn } from "./train/learn.ts";
import { learnOptions, quantiseOptions } from "./train/options.ts";
import { readPublicFile } from "./train/publicSets.ts";
import { quantise } from "./train/quantise.ts";
import { writeWeights } from "./train/writeWeights.ts";

const weightsFile = join(import.meta.dirname, "../media/recogniser.bin");
/** A set that is for measuring only and never trained on. */
const measuringFile = "newswire-dev.jsonl";

type Print = (line: string) => void;

/** The bytes of the weights that the corpus makes, with their certainty learnt on what was kept out. */
export function train(corpus: Corpus, print: Print): Uint8Array {
	const learned = learn(trainingDocuments(corpus, false), corpus.wordClasses, learnOptions, print);
	const weights = quantise(learned, corpus.wordClasses, quantiseOptions, corpus.origin);
	const uncertain = loadTagger(writeWeights(weights));
	return writeWeights({ ...weights, certainty: calibrate(judgeHeldOut(uncertain, corpus)) });
}

function printScores(bytes: Uint8Array, corpus: Corpus, folders: readonly string[], print: Print): void {
	const tagger = loadTagger(bytes);
	print("Held-out articles of our own, by kind:");
	for (const line of scoreOwnTexts(tagger, corpus)) print(line);
	print("Certainty on everything held out:");
	for (const line of reliabilityTable(judgeHeldOut(tagger, corpus))) print(line);
	for (const path of folders.map((folder) => join(folder, measuringFile)).filter((path) => existsSync(path))) {
		const documents = readPublicFile(readFileSync(path, "utf8"));
		print(`${measuringFile}, never trained on:`);
		for (const type of ["ORG", "PER", "LOC"]) print(`  ${scorePublic(tagger, documents, type)}`);
		for (const line of reliabilityTable(judgePublic(tagger, documents))) print(line);
	}
}

function printSpeed(bytes: Uint8Array, corpus: Corpus, print: Print): void {
	const text = corpus.articles.map(({ article }) => article.text).join("\n\n");
	const beforeLoad = performance.now();
	const tagger = loadTagger(bytes);
	const loaded = performance.now();
	tagger.tagText(text);
	const seconds = (performance.now() - loaded) / 1000;
	print(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
	print(`loaded in ${(loaded - beforeLoad).toFixed(0)} ms, ${(text.length / 1e6 / seconds).toFixed(1)} MB/s`);
}

function main(folders: readonly string[], print: Print): void {
	const started = performance.now();
	const corpus = readCorpus(folders);
	const bytes = train(corpus, print);
	print(`trained in ${((performance.now() - started) / 1000).toFixed(1)} s`);
	printScores(bytes, corpus, folders, print);
	printSpeed(bytes, corpus, print);
	writeFileSync(weightsFile, bytes);
}

if (import.meta.main) main(process.argv.slice(2), console.log);
