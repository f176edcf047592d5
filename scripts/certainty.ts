// Makes the table by which what speaks for a name becomes its certainty: `node scripts/certainty.ts FOLDER`, the folder
// with the public sets. Prints it, to be written to `src/core/entities/recognition/consistency/certaintyTable.ts`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readGoldFile } from "../bench/recognition/goldFiles.ts";
import { certaintyOfMargin } from "../src/core/entities/recognition/tagger/certainty.ts";
import { readWeights } from "../src/core/entities/recognition/tagger/weights.ts";
import { reliabilityTable } from "./train/calibrate.ts";
import { judgedFile, judgeInFolds } from "./train/certaintyFolds.ts";
import { readCorpus } from "./train/corpus.ts";
import { fitCertainty, type WeighedName } from "./train/fitCertainty.ts";

const weightsFile = join(import.meta.dirname, "../media/recogniser.bin");

/** The table that the other parts make, tried on each: what to expect of names never seen. */
function printOnOtherParts(parts: readonly (readonly WeighedName[])[]): void {
	const judged = parts.flatMap((part) => {
		const table = fitCertainty(parts.filter((other) => other !== part).flat());
		return part.map(({ weight, right }) => ({ certainty: certaintyOfMargin(table, weight), right }));
	});
	for (const line of reliabilityTable(judged)) console.log(line);
}

function main(folder: string): void {
	const { certainty } = readWeights(readFileSync(weightsFile));
	const articles = readGoldFile(join(folder, judgedFile)).documents;
	const parts = judgeInFolds(readCorpus([folder]), articles, certainty, console.log);
	for (const step of fitCertainty(parts.flat())) {
		console.log(`\t{ margin: ${step.margin}, certainty: ${step.certainty.toFixed(3)} },`);
	}
	console.log("Each part by a table of the others:");
	printOnOtherParts(parts);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) console.error("Usage: node scripts/certainty.ts FOLDER");
else main(folder);
