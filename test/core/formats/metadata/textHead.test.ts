// Headlines and bylines of plain texts, on a frozen set of true and false cases.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { readTextHead } from "../../../../src/core/formats/metadata/textHead.ts";

interface HeadCase {
	readonly text: string;
	readonly title: string | null;
	readonly author?: string;
	readonly publisher?: string;
	readonly published?: string;
	readonly url?: string;
}

const cases = readFileSync(new URL("../../../fixtures/formats/plainTextHeads.jsonl", import.meta.url), "utf8")
	.trim()
	.split("\n")
	.map((line): HeadCase => JSON.parse(line));

describe("readTextHead", () => {
	for (const { text, title, ...rest } of cases) {
		it(`finds ${title === null ? "no headline" : "the headline"} in ${JSON.stringify(text.slice(0, 60))}`, () => {
			const found = Object.entries(readTextHead(text)).map(([field, value]) => [field, value.value]);
			assert.deepEqual(Object.fromEntries(found), title === null ? rest : { title, ...rest });
		});
	}

	it("stays quick and calm on any text", function () {
		this.timeout(20_000);
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void readTextHead(text)));
		for (const piece of ["a ", "By ", ", ", "A.", "May 3, ", "- ", "\n"]) {
			const before = process.cpuUsage().user;
			readTextHead(piece.repeat(100_000));
			assert.ok((process.cpuUsage().user - before) / 1000 < 2000, piece);
		}
	});
});
