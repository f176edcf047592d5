// What the rows of the Citations view say.
import assert from "node:assert/strict";
import type { CheckedCitation, NoteFinding } from "../../../src/core/index.ts";
import { citationText, noteDescription } from "../../../src/extension/editor/citationLabels.ts";

const citation: CheckedCitation = {
	label: "Post",
	path: "../sources/a.txt",
	quote: "The order is worth 2.4 billion kronor.",
	span: { start: 10, end: 20 },
	destination: { start: 13, end: 15 },
	line: 3,
	grade: "exact",
};
const finding = (code: NoteFinding["code"], details = {}): NoteFinding => ({
	code,
	severity: "warning",
	uri: "n:1",
	span: { start: 10, end: 20 },
	details,
	related: [],
	repairs: [],
});
const text = (grade: CheckedCitation["grade"], found?: NoteFinding) =>
	citationText({
		kind: "citation",
		note: "n:1",
		citation: { ...citation, ...(grade && { grade }) },
		...(found && { finding: found }),
	});

describe("citationText", () => {
	it("says the words first where the citation holds", () => {
		const { label, description, tooltip } = text("normalised");
		assert.deepEqual([label, description], [citation.quote, "Post"]);
		assert.match(
			tooltip,
			/^The source says this; only spacing[^\n]*\n\n“The order[^\n]*”\n\nPost, line 3 of the note$/,
		);
	});

	it("says first what is wrong where it does not", () => {
		const moved = finding("quote-moved", { path: "a.txt", now: "line 8", cited: "line 6" });
		assert.equal(text("moved", moved).label, `moved · ${citation.quote}`);
		assert.match(text("moved", moved).tooltip, /^a\.txt says this at line 8, not at line 6\.\n/);
		assert.match(text(undefined, finding("source-missing", { path: "a.txt" })).label, /^missing · /);
		assert.match(text("lost", finding("quote-lost", { path: "a.txt" })).label, /^lost · /);
	});

	it("names a citation without words by its label, and a sentence by what is said of it", () => {
		const { quote: _, ...bare } = citation;
		const row = citationText({ kind: "citation", note: "n:1", citation: bare });
		assert.deepEqual([row.label, row.description], ["Post", ""]);
		assert.match(row.tooltip, /^This citation quotes no words/);
		const differs = finding("figure-differs", { source: "¥1 trillion", figure: "¥2 trillion" });
		const sentence = citationText({ kind: "sentence", note: "n:1", finding: differs });
		assert.deepEqual([sentence.label, sentence.description], ["differs · ¥2 trillion", "source says ¥1 trillion"]);
		assert.equal(sentence.tooltip, "The cited passage says ¥1 trillion, not ¥2 trillion.");
		const altered = finding("quotation-altered", { words: "we will never sell" });
		assert.equal(
			citationText({ kind: "sentence", note: "n:1", finding: altered }).label,
			"altered · we will never sell",
		);
	});
});

describe("noteDescription", () => {
	const node = { kind: "note", note: "n:1", children: [], citations: 12, brokenCitations: 1, sentences: 0 } as const;

	it("counts what there is, and what is left of it when only the broken are shown", () => {
		assert.equal(noteDescription({ ...node, brokenCitations: 0 }, false), "12 citations");
		assert.equal(noteDescription(node, false), "12 citations · 1 finding");
		assert.equal(noteDescription(node, true), "1 of 12 citations");
		assert.equal(noteDescription({ ...node, sentences: 2 }, true), "1 of 12 citations · 2 sentences");
		assert.equal(noteDescription({ ...node, brokenCitations: 0, sentences: 1 }, true), "1 sentence");
	});
});
