// The shipped weights at work: load time, size, and what they see in invented sentences.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { createRecogniser } from "../../../../../src/core/entities/recognition/createRecogniser.ts";
import { loadTagger } from "../../../../../src/core/entities/recognition/tagger/loadTagger.ts";

const bytes = readFileSync(join(import.meta.dirname, "../../../../../media/recogniser.bin"));
const tagger = loadTagger(bytes);
const recognise = createRecogniser(tagger);

function found(text: string): string[] {
	return recognise(text).map((name) => `${name.kind}: ${name.surface}`);
}

describe("the shipped weights", () => {
	it("are at most 500 KB gzipped", () => {
		assert.ok(gzipSync(bytes, { level: 9 }).length <= 500_000);
	}).timeout(30_000);

	const sentences: readonly (readonly [string, readonly string[]])[] = [
		[
			"Shares in Lindmark Ferro AB fell after Sweden's Competition Authority opened an inquiry, Anna Ekdahl said.",
			["company: Lindmark Ferro AB", "place: Sweden", "agency: Competition Authority", "person: Anna Ekdahl"],
		],
		[
			"The Ministry of the Interior told the Harbour Gazette that Brightwater University would reopen in May.",
			["agency: Ministry of the Interior", "publication: Harbour Gazette", "organization: Brightwater University"],
		],
		[
			"Officials in Nairobi met Joseph Kariuki of the Kenya Farmers Association on Monday.",
			["place: Nairobi", "person: Joseph Kariuki", "organization: Kenya Farmers Association"],
		],
	];
	for (const [text, names] of sentences) {
		it(`see ${names.join(", ")}`, () => {
			assert.deepEqual(found(text), names);
		});
	}

	it("give names in order, without overlap, with their surface and a certainty, in any text", () => {
		const word = fc.constantFrom(
			..."Norland Motors the of Ministry said Ek ( NM ) , . \n\n \n 's AT&T - U.S. Inc. 社 銀行 ABC and in 2026 “ ” é".split(
				" ",
			),
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 6 })), { maxLength: 60 }), (words) => {
				const text = words.join(" ");
				let last = 0;
				for (const { start, end, surface, certainty } of recognise(text)) {
					assert.ok(start >= last && end > start, `${start} ${end} after ${last} in ${JSON.stringify(text)}`);
					assert.equal(surface, text.slice(start, end));
					assert.ok(certainty >= 0 && certainty <= 1);
					last = end;
				}
			}),
			{ numRuns: 150, examples: [[["@", "Inc.", "A0", "?"]]] },
		);
	});

	it("tag the same text the same way twice", () => {
		const text = "Onda Steel Corp. and the Port Authority of Norland signed; Onda said it would build.";
		assert.deepEqual(tagger.tagText(text), tagger.tagText(text));
	});
});
