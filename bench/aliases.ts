// Prints what resolving a collection's names anew costs after one source changed, beside counting the names alone.
// Arguments: numbers of entities in the catalogue.
import type { DocumentNames } from "../src/core/entities/aliases/documentNames.ts";
import { createEntityResolver } from "../src/core/entities/aliases/resolveEntities.ts";
import { summariseNames } from "../src/core/entities/aliases/summariseNames.ts";
import type { Catalogue, CatalogueEntity } from "../src/core/entities/catalogue/catalogue.ts";
import type { RecognisedName } from "../src/core/model/mention.ts";
import { createTextGenerator } from "./support/generatedText.ts";
import { cpuSeconds } from "./support/measure.ts";

const documentCount = 2_000;
const namesInDocument = 20;
const runs = 5;
const sizes = process.argv.slice(2).map(Number);
const span = { start: 0, end: 0 };

/** Distinct invented names of firms, by number. */
function firmNames(count: number): readonly string[] {
	const generator = createTextGenerator(3);
	const names = new Set<string>();
	while (names.size < count) names.add(generator.name());
	return [...names];
}

function catalogueOf(names: readonly string[]): Catalogue {
	const entities = names.map((name): CatalogueEntity => {
		const alias = name.split(" ").length > 1 ? [{ name: `${name} Group`, span }] : [];
		return { name, kind: "company", aliases: alias, notSameAs: [], uri: "", nameSpan: span };
	});
	return { entities, ignored: [] };
}

function summary(number: number, names: readonly string[], shift = 0): DocumentNames {
	let text = "";
	const recognised: RecognisedName[] = [];
	for (let place = 0; place < namesInDocument; place++) {
		const surface = names[(number * 31 + place * place * 97 + shift) % names.length] as string;
		recognised.push({
			surface,
			kind: "company",
			certainty: 0.9,
			start: text.length,
			end: text.length + surface.length,
		});
		text += `${surface} said so. `;
	}
	return summariseNames(`file:///${number}`, text, recognised);
}

function countNames(documents: readonly DocumentNames[]): number {
	const counts = new Map<string, number>();
	for (const { names } of documents) for (const { key } of names) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts.size;
}

const milliseconds = (seconds: number) => `${(1000 * seconds).toFixed(1)} ms`;
const all = firmNames(120_000);
const inNews = all.slice(0, 20_000);
const documents = Array.from({ length: documentCount }, (_, number) => summary(number, inNews));

console.log(`aliases: ${documentCount} documents of ${namesInDocument} names; CPU time, median of ${runs} runs`);
for (const size of sizes.length > 0 ? sizes : [0, 10_000, 100_000]) {
	const catalogue = catalogueOf(all.slice(10_000, 10_000 + size));
	const resolver = createEntityResolver();
	const first = cpuSeconds(1, () => resolver.resolve(documents, catalogue));
	let shift = 0;
	const versions = Array.from({ length: runs }, () => [...documents.slice(1), summary(0, all, ++shift)]);
	shift = 0;
	const again = cpuSeconds(runs, () => resolver.resolve(versions[shift++] as DocumentNames[], catalogue));
	const baseline = cpuSeconds(runs, () => countNames(documents));
	console.log(
		`${size} entities in the catalogue: ${milliseconds(first)} at first, ${milliseconds(again)} after one source changed; ` +
			`counting the names alone: ${milliseconds(baseline)}`,
	);
}
