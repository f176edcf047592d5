// JSON Lines: an article a line; broken lines are named, and nothing else suffers from them.
import assert from "node:assert/strict";
import { defaultReadingLimits, readSource } from "../../../../src/core/formats/readSource.ts";

function read(text: string, name = "articles.jsonl") {
	const bytes = new TextEncoder().encode(text);
	return readSource({ uri: `file:///${name}`, name, bytes }, defaultReadingLimits, new AbortController().signal);
}

const yard = JSON.stringify({ title: "Yard opens", publisher: "Quay Gazette", body: "The yard opens in May." });
const ferry = JSON.stringify({
	title: "Ferry late",
	publisher: "Quay Gazette",
	body: "Ferry late\n\nThe ferry is late.",
});

describe("JSON Lines", () => {
	it("reads an article a line, with the titles as headings", async () => {
		const source = await read(`${yard}\r\n\r\n${ferry}\n`);
		assert.equal(source.text, "Yard opens\n\nThe yard opens in May.\n\nFerry late\n\nThe ferry is late.");
		const titles = source.headings?.map(({ start, end }) => source.text.slice(start, end));
		assert.deepEqual(titles, ["Yard opens", "Ferry late"]);
		assert.equal(source.metadata.publisher?.value, "Quay Gazette");
		assert.equal(source.metadata.title, undefined);
		assert.deepEqual(source.findings, []);
	});

	it("names broken lines and reads the others", async () => {
		const source = await read(`${yard}\n{"title": "cut\n${ferry}`);
		assert.match(source.text, /The ferry is late\.$/);
		assert.deepEqual(
			source.findings.map(({ code, details }) => [code, details?.reason]),
			[["document-damaged", "line 2 is not valid JSON"]],
		);
	});

	it("still says where one broken value breaks", async () => {
		for (const text of ['{"title": "a",\n"body": }', '{"title": "a"']) {
			assert.deepEqual(
				(await read(text, "a.json")).findings.map(({ code }) => code),
				["json-invalid"],
			);
		}
	});

	it("takes names of prototypes for nothing", async () => {
		const source = await read(`${yard}\n{"__proto__": {"title": "x", "body": "y"}, "constructor": 1}\n`);
		assert.match(source.text, /^Yard opens/);
		assert.equal(({} as { title?: string }).title, undefined);
	});
});
