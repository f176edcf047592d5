// Training is reproducible, and the shipped weights were made from the texts that lie beside the script.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus, trainingDocuments } from "../../scripts/train/corpus.ts";
import { makeDocument } from "../../scripts/train/example.ts";
import { withInsideWords } from "../../scripts/train/insideWords.ts";
import { type LearnOptions, learn } from "../../scripts/train/learn.ts";
import { quantiseOptions } from "../../scripts/train/options.ts";
import { documentOfSet, type PublicSet } from "../../scripts/train/publicSets.ts";
import { quantise } from "../../scripts/train/quantise.ts";
import { writeWeights } from "../../scripts/train/writeWeights.ts";
import { beginLabel, insideLabel, kindMarks } from "../../src/core/entities/recognition/tagger/labels.ts";
import { loadTagger } from "../../src/core/entities/recognition/tagger/loadTagger.ts";
import { readWeights } from "../../src/core/entities/recognition/tagger/weights.ts";
import { insideNamesBit } from "../../src/core/entities/recognition/tagger/wordClasses.ts";

const weightsFile = join(import.meta.dirname, "../../media/recogniser.bin");
const options: LearnOptions = {
	bits: 14,
	passes: 3,
	firstAveragedPass: 2,
	margin: 1,
	organizationMargin: 0,
	seed: 1,
	runs: 2,
};

function nothing(): void {}

describe("training", function () {
	this.timeout(120_000);
	const corpus = readCorpus([]);
	const few = trainingDocuments(corpus, false).slice(0, 15);

	function trainOnFew(): Uint8Array {
		const learned = learn(few, corpus.wordClasses, options, nothing);
		return writeWeights(quantise(learned, withInsideWords(corpus.wordClasses, few), quantiseOptions, ""));
	}

	it("gives the same bytes for the same texts", () => {
		assert.deepEqual(trainOnFew(), trainOnFew());
	});

	it("learns what it is shown", () => {
		const tagger = loadTagger(trainOnFew());
		const { article } = corpus.articles[0] as (typeof corpus.articles)[number];
		const gold = new Set(article.names.map(({ start, end, mark }) => `${start} ${end} ${mark}`));
		const found = tagger.tagText(article.text).map(({ start, end, mark }) => `${start} ${end} ${mark}`);
		const right = found.filter((name) => gold.has(name)).length;
		assert.ok(right / gold.size > 0.8, `${right} of ${gold.size}`);
	});

	it("keeps every tenth article out", () => {
		const heldOut = corpus.articles.filter((each) => each.heldOut);
		const ids = new Set(trainingDocuments(corpus, false).map(({ id }) => id));
		assert.ok(heldOut.length > 90);
		for (const { article } of heldOut) assert.ok(!ids.has(article.id), article.id);
	});
});

describe("small words inside names", () => {
	it("are those that stand inside one now and then, and leave the other classes alone", () => {
		const corpus = readCorpus([]);
		const classes = withInsideWords(corpus.wordClasses, trainingDocuments(corpus, true));
		const isInside = (word: string): boolean => ((classes.get(word) ?? 0) & insideNamesBit) !== 0;
		for (const word of ["said", "was", "which"]) assert.ok(!isInside(word), word);
		for (const word of ["of", "and", "the", "for", "de", "&", "'s", ","]) assert.ok(isInside(word), word);
		for (const [word, mask] of corpus.wordClasses) assert.equal((classes.get(word) ?? 0) & ~insideNamesBit, mask);
	}).timeout(60_000);
});

describe("what a document permits", () => {
	const company = kindMarks.indexOf("c");

	it("is one label a token in our own texts", () => {
		const names = [{ start: 0, end: 11, marks: ["c"] as const }];
		const { permitted } = makeDocument("a-1", "Lindmark AB rose", names, [], 1);
		assert.deepEqual([...permitted], [1 << beginLabel(company), 1 << insideLabel(company), 1]);
	});

	const set: PublicSet = { file: "some.jsonl", unmarked: ["r"], repeats: 1, rolesArePersons: true };
	function permittedIn(type: string): number[] {
		const document = { id: "x", text: "Lindmark rose", ents: [[0, 8, type]] as const };
		return [...documentOfSet(set, document).permitted];
	}

	it("is any kind of organisation where a coarse set says ORG", () => {
		const begins = ["c", "a", "o", "m"].map((mark) => 1 << beginLabel(kindMarks.indexOf(mark as "c")));
		assert.equal(
			permittedIn("ORG")[0],
			begins.reduce((mask, bit) => mask | bit),
		);
	});

	it("leaves open what a set does not mark", () => {
		const product = kindMarks.indexOf("r");
		const free = 1 | (1 << beginLabel(product)) | (1 << insideLabel(product));
		assert.equal(permittedIn("ORG")[1], free);
		assert.equal(permittedIn("PER")[0], free | (1 << beginLabel(kindMarks.indexOf("p"))));
	});
});

describe("the shipped weights", function () {
	this.timeout(60_000);
	it("were made from the texts and word lists in the repository", () => {
		const { origin } = readWeights(readFileSync(weightsFile));
		assert.equal(origin.split("\n")[0], readCorpus([]).origin, "train again: npm run train -- FOLDER");
	});
});
