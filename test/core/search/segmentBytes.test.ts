// Parts of the passage index, written and read again.
import assert from "node:assert/strict";
import { createTextGenerator } from "../../../bench/support/generatedText.ts";
import { parseQuery } from "../../../src/core/search/parseQuery.ts";
import { createPassageIndex } from "../../../src/core/search/passageIndex.ts";
import { readSegment, segmentBytes } from "../../../src/core/search/segmentBytes.ts";
import { generateQueries, generateSources, sourceOf, textLookup } from "./passages.ts";

describe("segmentBytes", () => {
	const generator = createTextGenerator(7);
	const strange = sourceOf("strange", ["東京大学の研究。", "Crédit Agricole 1,000", "\u{2284a} and \ufacf\u4e00", ""]);
	const sources = [...generateSources(generator, 40, 20), strange];
	const index = createPassageIndex(textLookup(sources));
	for (const { source, text, passages } of sources) index.replace(source, text, passages);
	index.remove(sources[3]?.source ?? "");
	index.freeze();
	const bytes = index.segments.map(segmentBytes);

	it("reads what it wrote: a new index finds the same with the same scores", () => {
		const other = createPassageIndex(textLookup(sources));
		for (const part of bytes) {
			const segment = readSegment(part);
			assert.ok(segment);
			other.adopt(segment);
		}
		assert.equal(other.size, index.size);
		const queries = generateQueries(generator, sources, 100).map((words) => words.join(" "));
		for (const query of [...queries, "credit 1000 ", "東京", "研究", "\ufacf\u4e00", '"of the"', '"to the"']) {
			assert.deepEqual(other.search(parseQuery(query), 20), index.search(parseQuery(query), 20), query);
		}
	});

	it("reads bytes that begin anywhere", () => {
		const part = bytes[0] as Uint8Array;
		const shifted = new Uint8Array(part.length + 1);
		shifted.set(part, 1);
		const segment = readSegment(shifted.subarray(1));
		assert.ok(segment && "data" in segment);
		assert.deepEqual(segmentBytes(segment), part);
	});

	it("reads nothing that was cut short, or written by another version", () => {
		const part = bytes[0] as Uint8Array;
		for (const length of [0, 3, 44, part.length >> 1, part.length - 4]) {
			assert.equal(readSegment(part.slice(0, length)), undefined);
		}
		const other = part.slice();
		other[0] = 99;
		assert.equal(readSegment(other), undefined);
	});

	it("adopts beside what was indexed meanwhile, which stays", () => {
		const other = createPassageIndex(textLookup([]));
		other.replace("strange", "Only this.", [{ start: 0, end: 10 }]);
		for (const part of bytes) other.adopt(readSegment(part) as NonNullable<ReturnType<typeof readSegment>>);
		assert.deepEqual(
			other.search(parseQuery("only this "), 5).map(({ source }) => source),
			["strange"],
		);
		assert.deepEqual(other.search(parseQuery("agricole "), 5), []);
		other.compact();
		assert.equal(other.size, index.size - strange.passages.length + 1);
	});
});
