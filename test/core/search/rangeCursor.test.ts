// The passages of a beginning, walked in any way, are those that hold one of its words.
import assert from "node:assert/strict";
import fc from "fast-check";
import { freeze } from "../../../src/core/search/freezeSegments.ts";
import { createLiveSegment } from "../../../src/core/search/liveSegment.ts";
import { RangeCursor } from "../../../src/core/search/rangeCursor.ts";
import { noMorePassages, type PostingRange } from "../../../src/core/search/segment.ts";
import { sourceOf } from "./passages.ts";

const word = fc.constantFrom("steel", "steam", "step", "stone", "yen");
const sentences = fc.array(fc.array(word, { maxLength: 4 }), { minLength: 1, maxLength: 40 });
const moves = fc.array(fc.nat(5), { maxLength: 40 });

describe("RangeCursor", () => {
	it("stops at every passage that holds a word of the beginning, however many of them are looked up", () => {
		fc.assert(
			fc.property(sentences, moves, fc.nat(20), fc.boolean(), (passages, steps, most, isFrozen) => {
				const live = createLiveSegment();
				const {
					source,
					text,
					passages: spans,
				} = sourceOf(
					"a",
					passages.map((words) => words.join(" ")),
				);
				live.add(source, text, spans);
				const range = (isFrozen ? freeze(live) : live).beginningWith("ste");
				const expected = passages.flatMap((words, at) => (words.some((one) => one.startsWith("ste")) ? [at] : []));
				assert.equal(range === undefined, expected.length === 0);
				if (!range) return;
				const cursor = new RangeCursor(range as PostingRange, passages.length, most);
				let at = 0;
				cursor.advance(0);
				for (const step of steps) {
					assert.equal(cursor.passage, expected.find((passage) => passage >= at) ?? noMorePassages);
					if (cursor.passage === noMorePassages) return;
					at = cursor.passage + Math.max(1, step);
					if (step === 0) cursor.next();
					else cursor.advance(at);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it("seeks the next passage that is short enough, or one after the end", () => {
		const words = ["steel steel steel", "yen", "steel", "stone", "step step"];
		const live = createLiveSegment();
		const { source, text, passages } = sourceOf("a", words);
		live.add(source, text, passages);
		const segment = freeze(live);
		const norms = { lengths: segment.lengths, table: Float64Array.of(0, 1, 2, 3) };
		const cursor = new RangeCursor(segment.beginningWith("ste") as PostingRange, words.length, words.length);
		cursor.advance(0);
		cursor.seek(4, 1, norms);
		assert.equal(cursor.passage, 2);
		cursor.next();
		assert.equal(cursor.passage, 4);
		cursor.seek(3, 1, norms);
		assert.equal(cursor.passage, 4);
		cursor.seek(4, 1, norms);
		assert.equal(cursor.passage, noMorePassages);
	});
});
