// Trains the recogniser's tagger and writes the weights that ship: `npm run train -- [FOLDER…]`.
// Our own texts always count; public sets are read from the folders named.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { loadTagger } from "../src/core/entities/recognition/tagger/loadTagger.ts";
import { calibrate, reliabilityTable } from "./train/calibrate.ts";
import { type Corpus, readCorpus, trainingDocuments } from "./train/corpus.ts";
import { judgeHeldOut, judgePublic, scoreOwnTexts, scorePublic } from "./train/evaluate.ts";
import { withInsideWords } from "./train/insideWords.ts";
import { learn } from "./train/learn.ts";
import { learnOptions, quantiseOptions } from "./train/options.ts";
import { readPublicFile } from "./train/publicSets.ts";
import { quantise } from "./train/quantise.ts";
import { type ShippedWeights, writeWeights } from "./train/writeWeights.ts";

const weightsFile = join(import.meta.dirname, "../media/recogniser.bin");
/** A set that is for measuring only and never trained on. */
const measuringFile = "newswire-dev.jsonl";

type Print = (line: string) => void;

/** What training gives, as bytes of weights files. */
export interface Trained {
	/** Learnt from everything: what ships. */
	readonly shipped: Uint8Array;
	/** Learnt without the held-out part, to measure with, and where the certainties come from. */
	readonly measured: Uint8Array;
}

function learnWeights(corpus: Corpus, everything: boolean, print: Print): ShippedWeights {
	const documents = trainingDocuments(corpus, everything);
	const learned = learn(documents, corpus.wordClasses, learnOptions, print);
	const wordClasses = withInsideWords(corpus.wordClasses, documents);
	return quantise(learned, wordClasses, quantiseOptions, corpus.origin);
}

/** Trains twice: once to measure on what is kept out, once on everything. */
export function train(corpus: Corpus, print: Print): Trained {
	const part = learnWeights(corpus, false, print);
	const certainty = calibrate(judgeHeldOut(loadTagger(writeWeights(part)), corpus));
	const whole = learnWeights(corpus, true, print);
	return { shipped: writeWeights({ ...whole, certainty }), measured: writeWeights({ ...part, certainty }) };
}

function printScores(trained: Trained, corpus: Corpus, folders: readonly string[], print: Print): void {
	const tagger = loadTagger(trained.measured);
	print("Held-out articles of our own, by kind, by weights that have not seen them:");
	for (const line of scoreOwnTexts(tagger, corpus)) print(line);
	print("Certainty on everything held out:");
	for (const line of reliabilityTable(judgeHeldOut(tagger, corpus))) print(line);
	for (const path of folders.map((folder) => join(folder, measuringFile)).filter((path) => existsSync(path))) {
		const documents = readPublicFile(readFileSync(path, "utf8"));
		const shipped = loadTagger(trained.shipped);
		print(`${measuringFile}, never trained on, by the shipped weights:`);
		for (const type of ["ORG", "PER", "LOC"]) print(`  ${scorePublic(shipped, documents, type)}`);
		for (const line of reliabilityTable(judgePublic(shipped, documents))) print(line);
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
	const trained = train(corpus, print);
	print(`trained in ${((performance.now() - started) / 1000).toFixed(1)} s`);
	printScores(trained, corpus, folders, print);
	printSpeed(trained.shipped, corpus, print);
	writeFileSync(weightsFile, trained.shipped);
}

if (import.meta.main) main(process.argv.slice(2), console.log);
