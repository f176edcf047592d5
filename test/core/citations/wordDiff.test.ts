// What changed between two wordings.
import assert from "node:assert/strict";
import fc from "fast-check";
import { wordDiff } from "../../../src/core/citations/wordDiff.ts";

/** `-removed-` and `+added+`. */
function shown(a: string, b: string): string {
	const marks = { same: "", removed: "-", added: "+" };
	return wordDiff(a, b)
		.map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`)
		.join("");
}

describe("wordDiff", () => {
	it("marks the words that are others, whole", () => {
		assert.equal(shown("The rent is $1.2 million.", "The rent is $1.3 million."), "The rent is $-1.2 -+1.3 +million.");
		assert.equal(shown("It did comment.", "It did not comment."), "It did +not +comment.");
		assert.equal(shown("It did not comment.", "It did comment."), "It did -not -comment.");
		assert.equal(shown("20億円を払った", "21億円を払った"), "-20-+21+億円を払った");
	});

	it("does not mind white space", () => {
		assert.equal(shown("We left\nearly.", "We left early."), "We left early.");
		assert.equal(shown("", ""), "");
	});

	it("shows wordings that are long as a whole", () => {
		assert.deepEqual(wordDiff("a ".repeat(2000), "b"), [
			{ kind: "removed", text: "a ".repeat(2000) },
			{ kind: "added", text: "b" },
		]);
	});

	it("leaves the second wording when what is removed is taken out", () => {
		const wording = fc.array(fc.constantFrom("the", "dam", "fell,", "1.5", "é", "株式", "“ours”", "\n"), {
			maxLength: 30,
		});
		fc.assert(
			fc.property(wording, wording, (a, b) => {
				const changes = wordDiff(a.join(" "), b.join(" "));
				const kept = changes.filter(({ kind }) => kind !== "removed").map(({ text }) => text);
				assert.equal(kept.join(""), b.join(" "));
				const bare = (text: string): string => text.replace(/\s+/g, "");
				const old = changes.filter(({ kind }) => kind !== "added").map(({ text }) => text);
				assert.equal(bare(old.join("")), bare(a.join(" ")));
			}),
		);
	});
});
