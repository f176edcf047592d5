// JSON of shapes that nobody knows but the writer, who names the fields in a setting.
import assert from "node:assert/strict";
import { valueAt } from "../../../../src/core/formats/json/jsonFields.ts";
import { defaultReadingLimits, readSource } from "../../../../src/core/formats/readSource.ts";
import { describeFinding } from "../../../../src/core/messages/findingMessages.ts";

const never = new AbortController().signal;

async function read(value: unknown, jsonFields?: unknown) {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	const input = { uri: "file:///a.json", name: "a.json", bytes };
	const source = await readSource(input, defaultReadingLimits, never, { jsonFields });
	const values = (metadata: typeof source.metadata) =>
		Object.fromEntries(Object.entries(metadata).map(([field, { value }]) => [field, value]));
	return {
		text: source.text,
		metadata: values(source.metadata),
		articles: source.articles?.map(({ key, metadata }) => ({ key, ...values(metadata) })),
		said: source.findings.map(describeFinding),
	};
}

const odd = {
	meta: { kind: "export", "dc.title": "x" },
	results: [
		{
			ref: "A-1",
			head: { main: "Ferries go electric" },
			text: { full: "<p>The yard will employ 400 people.</p>", short: "Jobs." },
			when: "2026-03-03",
			people: [{ label: "Ines Calder" }],
			"dc.source": "Coastal Ledger",
		},
		{ ref: "A-2", head: { main: "Boat is late" }, text: { full: "The second boat is late." }, when: "4 March 2026" },
	],
	unrelated: [{ title: "Not this", content: "Nor this." }],
};
const fields = {
	articles: "results",
	id: "ref",
	title: "head.main",
	body: "text.full",
	date: "when",
	author: "people.0.label",
	publisher: "dc.source",
};

describe("fields of JSON that the writer names", () => {
	it("are taken before the usual ones", async () => {
		const { text, articles, said } = await read(odd, fields);
		assert.equal(
			text,
			"Ferries go electric\n\nThe yard will employ 400 people.\n\nBoat is late\n\nThe second boat is late.",
		);
		assert.deepEqual(articles, [
			{
				key: "A-1",
				title: "Ferries go electric",
				author: "Ines Calder",
				publisher: "Coastal Ledger",
				published: "2026-03-03",
			},
			{ key: "A-2", title: "Boat is late", published: "2026-03-04" },
		]);
		assert.deepEqual(said, []);
	});

	it("leave files of the usual shapes as they are", async () => {
		const { text, metadata, said } = await read({ title: "Ferries", content: "The yard opens.", when: "soon" }, fields);
		assert.equal(text, "Ferries\n\nThe yard opens.");
		assert.deepEqual(metadata, { title: "Ferries" });
		assert.deepEqual(said, []);
	});

	it("need not be all: a body alone is enough", async () => {
		assert.equal((await read({ a: { b: "The yard opens." } }, { body: "a.b" })).text, "The yard opens.");
	});

	it("are told of where they are wrong, and the rest counts", async () => {
		const { text, said } = await read(
			{ h: "Ferries", b: "The yard opens." },
			{ headline: "h", title: "h", body: "b", date: 7 },
		);
		assert.equal(text, "Ferries\n\nThe yard opens.");
		assert.deepEqual(said, [
			'The setting wellSourced.json.fields knows no "headline". It knows articles, id, title, author, publisher, date, url, language, body.',
			'In the setting wellSourced.json.fields, "date" should be a name, or names with dots between them.',
		]);
		for (const wrong of ["title", 7, [], true]) {
			const { said: about } = await read({ title: "Ferries", content: "The yard opens." }, wrong);
			assert.equal(about.length, 1, JSON.stringify(wrong));
		}
		for (const bad of ["", "a..b", ".a", "a.".repeat(20), "x".repeat(500), null]) {
			const { said: about } = await read({ title: "Ferries", content: "The yard opens." }, { title: bad });
			assert.equal(about.length, 1, JSON.stringify(bad));
		}
	});

	it("never leave the object", () => {
		const object = JSON.parse('{"a": {"__proto__": {"b": 1}}, "list": [1]}');
		assert.equal(valueAt(object, "constructor.name"), undefined);
		assert.equal(valueAt(object, "a.toString"), undefined);
		assert.equal(valueAt(object, "list.length"), undefined);
		assert.equal(valueAt(object, "list.0"), 1);
	});
});
