// The stretches of a text that are decoded.
import assert from "node:assert/strict";
import fc from "fast-check";
import { isNameWord } from "../../../../../src/core/entities/recognition/tagger/runs.ts";
import { findWindows, longestWindow } from "../../../../../src/core/entities/recognition/tagger/windows.ts";
import { tokenise } from "../../../../../src/core/text/tokens.ts";

function windowsOf(text: string): string[] {
	const tokens = tokenise(text);
	return findWindows(tokens).map(({ start, end }) => text.slice(tokens.start[start], tokens.end[end - 1]));
}

describe("findWindows", () => {
	it("keeps a name with small words inside in one window", () => {
		const [first] = windowsOf("officials of the Ministry of the Interior said so again");
		assert.equal(first, "of the Ministry of the Interior said so");
	});

	it("takes in small words before a capital", () => {
		assert.deepEqual(windowsOf("we asked the government of Norland for it"), ["government of Norland for it"]);
	});

	it("does not reach over a paragraph", () => {
		assert.deepEqual(windowsOf("it was Hondel\n\nMotors rose"), ["it was Hondel", "Motors rose"]);
	});

	it("finds nothing where nothing has a capital", () => {
		assert.deepEqual(windowsOf("nothing here, and no more there."), []);
	});

	it("covers every capitalised word once, in order, and stays short", () => {
		const words = fc.constantFrom("Norland", "of", "the", "said", ".", "\n\n", "NORLAND", ",", "\n", "Ek");
		fc.assert(
			fc.property(fc.array(words, { maxLength: 700 }), (list) => {
				const tokens = tokenise(list.join(" "));
				const covered = new Uint8Array(tokens.length);
				let last = 0;
				for (const { start, end } of findWindows(tokens)) {
					assert.ok(start >= last && end > start && end <= tokens.length);
					assert.ok(end - start <= longestWindow + 8);
					covered.fill(1, start, end);
					last = end;
				}
				tokens.flags.forEach((flags, at) => {
					if (isNameWord(flags)) assert.equal(covered[at], 1);
				});
			}),
			{ numRuns: 60 },
		);
	});
});
