// Main text of pages as the publishing systems of news sites, agencies and companies build them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { defaultReadingLimits, readSource } from "../../../src/core/formats/readSource.ts";
import { wordScore } from "./wordScore.ts";

const folder = new URL("../../fixtures/formats/newsPages/", import.meta.url);

async function scoreOf(name: string) {
	const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
	const input = { uri: `file:///${name}`, name, bytes };
	const { text } = await readSource(input, defaultReadingLimits, new AbortController().signal);
	return wordScore(text, readFileSync(new URL(name.replace(".html", ".expected.txt"), folder), "utf8"));
}

describe("pages of news sites", function () {
	this.timeout(20_000);

	it("are read without what surrounds the article, and without losing of it", async () => {
		const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
		const scores = await Promise.all(names.map(scoreOf));
		for (const [at, { precision, recall, f1 }] of scores.entries()) {
			const figures = [f1, precision, recall].map((share) => share.toFixed(3)).join(" ");
			if (f1 < 1) console.log(`      ${names[at]}: F1, precision, recall ${figures}`);
			assert.ok(f1 >= 0.87, `${names[at]} ${figures}`);
		}
		const mean = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
		console.log(`      mean F1 of ${names.length} pages: ${mean.toFixed(3)}`);
		assert.ok(mean >= 0.98);
	});
});
