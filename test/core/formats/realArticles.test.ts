// Articles kept outside the repository, read where they are there: what each says about itself, and clean prose.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";

const articles = new URL("../../../../shared/seeds/", import.meta.url);
const gold = new URL("../../../../shared/gold/seeds-text/", import.meta.url);

/** Which fields each article carries, in the order of their names. */
const fields: readonly (readonly string[])[] = [
	["published", "publisher", "title"],
	["title"],
	[],
	[],
	["published", "publisher", "title", "url"],
];

describe("readSource, with real articles", () => {
	before(function () {
		if (existsSync(articles)) return;
		console.log(`      skipped: no articles at ${articles.pathname}`);
		this.skip();
	});

	for (const [index, expected] of fields.entries()) {
		it(`reads article ${index}`, async () => {
			const name = readdirSync(articles).sort()[index] ?? "";
			const bytes = readFileSync(new URL(name, articles));
			const source = await readSource(
				{ uri: `file:///${name}`, name, bytes },
				defaultReadingLimits,
				new AbortController().signal,
			);
			const values = Object.fromEntries(Object.entries(source.metadata).map(([field, { value }]) => [field, value]));
			console.log(`      ${source.format} ${JSON.stringify(values)}`);
			assert.deepEqual(Object.keys(values).sort(), expected);
			assert.deepEqual(source.findings, []);
			const words = (text: string) => text.split(/\s+/).filter(Boolean);
			const reference = readFileSync(new URL(`${name.slice(0, 3)}.txt`, gold), "utf8");
			assert.deepEqual(words(source.text), words(reference));
		});
	}
});
