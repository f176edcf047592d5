// Ids of passages, locators, views: how places in sources are named to hosts.
import assert from "node:assert/strict";
import fc from "fast-check";
import { locate } from "../../../src/core/corpus/locate.ts";
import { formatPassageId, parsePassageId } from "../../../src/core/corpus/passageId.ts";
import { oneLine, passageIndexAt, summariseSource, viewPassage } from "../../../src/core/corpus/views.ts";
import { contentOf } from "./markedSources.ts";

describe("passage ids", () => {
	it("say again what they were made of", () => {
		const offset = fc.integer({ min: 0, max: 1_000_000_000 });
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 999_999_999 }),
				offset,
				fc.integer({ min: 1, max: 1_000_000 }),
				(sourceNumber, start, length) => {
					const address = { sourceNumber, span: { start, end: start + length } };
					assert.deepEqual(parsePassageId(formatPassageId(address)), address);
				},
			),
		);
	});

	it("are refused when they are none, or empty, or backwards", () => {
		for (const id of [
			"",
			"1",
			"1.2",
			"1.2.2",
			"1.3.2",
			"1.-2.3",
			"1.2.3.4",
			"a.b.c",
			"1.2.3 ",
			"1.2.99999999999",
			"１.2.3",
		])
			assert.equal(parsePassageId(id), undefined, id);
		fc.assert(fc.property(fc.string(), (id) => void parsePassageId(id)));
	});
});

describe("locate", () => {
	const text = "First line.\nSecond line here.\nThird.\n";

	it("gives lines from 1, the last one where the span's last character is", () => {
		const content = contentOf("1", text);
		assert.deepEqual(locate(content, { start: 0, end: 11 }), { kind: "lines", first: 1, last: 1 });
		assert.deepEqual(locate(content, { start: 6, end: 20 }), { kind: "lines", first: 1, last: 2 });
		// The line break itself belongs to its line.
		assert.deepEqual(locate(content, { start: 0, end: 12 }), { kind: "lines", first: 1, last: 1 });
		assert.deepEqual(locate(content, { start: 12, end: 12 }), { kind: "lines", first: 2, last: 2 });
	});

	it("gives a text fragment in HTML: all words of a short span, both ends of a long one", () => {
		const words = Array.from({ length: 12 }, (_, at) => `w${at}`).join(" ");
		const content = contentOf("1", words, [], "html");
		assert.deepEqual(locate(content, { start: 0, end: 5 }), { kind: "fragment", start: "w0 w1" });
		assert.deepEqual(locate(content, { start: 0, end: words.length }), {
			kind: "fragment",
			start: "w0 w1 w2 w3 w4",
			end: "w7 w8 w9 w10 w11",
		});
	});
});

describe("views", () => {
	const text = "One   is here.\n\nTwo is\nthere.";
	const file = { uri: "file:///a.txt", path: "a.txt" };

	it("show a passage on one line, with its place and an id that leads back", () => {
		const content = contentOf(file.uri, text);
		const source = { number: 7, file, content, findings: [] };
		const view = viewPassage(source, content, { start: 16, end: 29 });
		assert.deepEqual(
			[view.text, view.line, view.id, view.isFileText, view.locator],
			["Two is there.", 3, "7.16.29", true, { kind: "lines", first: 3, last: 4 }],
		);
	});

	it("show a source that could not be read with its findings and nothing else", () => {
		const finding = { code: "source-unreadable", severity: "error", uri: file.uri } as const;
		assert.deepEqual(summariseSource({ number: 1, file, findings: [finding] }), {
			uri: file.uri,
			path: "a.txt",
			metadata: {},
			words: 0,
			passages: 0,
			findings: [finding],
		});
	});

	it("find the passage that holds an offset, or the next one", () => {
		const passages = [
			{ start: 2, end: 5 },
			{ start: 7, end: 9 },
		];
		assert.deepEqual(
			[0, 2, 4, 5, 6, 8, 9, 100].map((offset) => passageIndexAt(passages, offset)),
			[0, 0, 0, 1, 1, 1, -1, -1],
		);
		assert.equal(passageIndexAt([], 0), -1);
	});

	it("fold white space of any kind", () => {
		assert.equal(oneLine("  a\r\n\tb\u00a0 c "), "a b c");
	});
});
