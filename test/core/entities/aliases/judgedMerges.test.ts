// Merges over a collection of real news, each judged by reading its context, where the news is at hand; it is not here.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { resolveEntities } from "../../../../src/core/entities/aliases/resolveEntities.ts";
import { summariseNames } from "../../../../src/core/entities/aliases/summariseNames.ts";
import { emptyCatalogue } from "../../../../src/core/entities/catalogue/catalogue.ts";
import { createRecogniser } from "../../../../src/core/entities/recognition/createRecogniser.ts";
import { loadTagger } from "../../../../src/core/entities/recognition/tagger/loadTagger.ts";
import { areMerged, automaticMerges, type Merge } from "./automaticMerges.ts";

interface JudgedMerge extends Merge {
	/** Whether both names mean the same in that document. */
	readonly right: boolean;
	/** A wrong one that no rule has mended yet. */
	readonly stillMade?: boolean;
}

const news = new URL("../../../../../shared/ner-data/newswire-dev.jsonl", import.meta.url);
const weights = new URL("../../../../media/recogniser.bin", import.meta.url);
const judgements = new URL("../../../fixtures/aliases/judgedMerges.jsonl", import.meta.url);

function readLines<T>(file: URL): readonly T[] {
	const lines = readFileSync(file, "utf8").trim().split("\n");
	return lines.map((line) => JSON.parse(line) as T);
}

describe("automatic merges over a news collection", () => {
	it("are right in 97 of 100 cases, and never what was judged wrong before and mended", function () {
		if (!existsSync(news)) {
			console.log("    skipped: the news collection is not here");
			this.skip();
		}
		const recognise = createRecogniser(existsSync(weights) ? loadTagger(readFileSync(weights)) : undefined);
		const documents = readLines<{ text: string }>(news).map(({ text }, index) =>
			summariseNames(String(index), text, recognise(text)),
		);
		const resolution = resolveEntities(documents, emptyCatalogue);
		const judged = readLines<JudgedMerge>(judgements);
		const merged = judged.filter((merge) => areMerged(resolution, merge));
		const wrong = merged.filter(({ right }) => !right);
		const key = ({ document, name }: Merge) => `${document} ${name}`;
		const known = new Set(judged.map(key));
		const current = automaticMerges(resolution, documents);
		const unjudged = current.filter((merge) => !known.has(key(merge)));
		const precision = 100 * (1 - wrong.length / merged.length);
		console.log(
			`    ${merged.length} of ${judged.length} judged merges are made, ${precision.toFixed(1)} % of them right; wrong: ${show(wrong)}`,
		);
		console.log(`    ${unjudged.length} of ${current.length} automatic merges are not judged yet: ${show(unjudged)}`);
		assert.ok(merged.length >= 100, "too few of the judged merges are made to tell");
		assert.ok(precision >= 97, show(wrong));
		assert.deepEqual(
			wrong.filter(({ stillMade }) => !stillMade),
			[],
		);
	}).timeout(60_000);
});

function show(merges: readonly Merge[]): string {
	return merges.map(({ document, name, entity }) => `${name} = ${entity} (${document})`).join("; ") || "none";
}
