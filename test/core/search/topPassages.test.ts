// The best passages that pass a test, and how few are tested for it.
import assert from "node:assert/strict";
import fc from "fast-check";
import { compareScored, type ScoredPassage, TopPassages } from "../../../src/core/search/topPassages.ts";

const passages = fc.uniqueArray(
	fc.record({ source: fc.constantFrom("a", "b"), passage: fc.nat(400), score: fc.integer({ min: 0, max: 9 }) }),
	{ selector: ({ source, passage }) => `${source}${passage}`, maxLength: 300 },
);

describe("TopPassages", () => {
	it("keeps the best of those that pass, equal ones in order of source and place", () => {
		fc.assert(
			fc.property(passages, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), (all, limit, share) => {
				const passes = ({ passage }: ScoredPassage) => passage % share === 0;
				const tested = new TopPassages(limit, (source, passage) => passes({ source, passage, score: 0 }));
				const plain = new TopPassages(limit);
				for (const item of all) {
					tested.add(item, false);
					plain.add(item, false);
				}
				const sorted = [...all].sort(compareScored);
				assert.deepEqual(tested.sorted(), sorted.filter(passes).slice(0, limit));
				assert.deepEqual(plain.sorted(), sorted.slice(0, limit));
			}),
		);
	});

	it("tests few of many that pass", () => {
		let tests = 0;
		const top = new TopPassages(10, () => {
			tests++;
			return true;
		});
		for (let passage = 0; passage < 10_000; passage++)
			top.add({ source: "a", passage, score: (passage * 7919) % 10_007 }, false);
		assert.equal(top.sorted().length, 10);
		assert.ok(tests < 100, `${tests} tests`);
	});

	it("says of what comes too late that it is not kept", () => {
		const top = new TopPassages(1, () => true);
		assert.ok(top.add({ source: "a", passage: 0, score: 2 }, false));
		top.sorted();
		assert.equal(top.least, 2);
		assert.equal(top.add({ source: "a", passage: 1, score: 2 }, false), false);
		assert.equal(top.add({ source: "b", passage: 0, score: 1 }, false), false);
		assert.ok(top.add({ source: "A", passage: 5, score: 2 }, false));
	});
});
