// Citations as a tree, and the sources they cite.
import assert from "node:assert/strict";
import type { CheckedCitation, NoteCheck, NoteFinding } from "../../../src/core/index.ts";
import { citationTree, citedOf, citedSources } from "../../../src/extension/editor/citationTree.ts";

const citation = (start: number, source?: string): CheckedCitation => ({
	label: "Post",
	path: "../sources/a.txt",
	span: { start, end: start + 10 },
	destination: { start: start + 3, end: start + 5 },
	line: 1,
	...(source !== undefined && { source, grade: "exact" as const }),
});

const finding = (start: number, end: number): NoteFinding => ({
	code: "figure-differs",
	severity: "warning",
	uri: "n:1",
	span: { start, end },
	related: [],
	repairs: [],
});

const checks: readonly NoteCheck[] = [
	{ uri: "n:1", citations: [citation(10, "s:a"), citation(30)], findings: [finding(2, 5), finding(30, 40)] },
	{ uri: "n:2", citations: [citation(0, "s:a")], findings: [] },
	{ uri: "n:3", citations: [], findings: [] },
];

describe("citationTree", () => {
	it("lists citations and sentences of each note in order, with what is wrong", () => {
		const tree = citationTree(checks, false).map(({ note, brokenCitations, sentences, children }) => [
			note,
			`${brokenCitations} and ${sentences}`,
			children.map((node) => `${node.kind}${node.finding ? " !" : ""}`),
		]);
		assert.deepEqual(tree, [
			["n:1", "1 and 1", ["sentence !", "citation", "citation !"]],
			["n:2", "0 and 0", ["citation"]],
		]);
	});

	it("leaves out what holds when asked to", () => {
		assert.deepEqual(
			citationTree(checks, true).map(({ note, children }) => [note, children.length]),
			[["n:1", 2]],
		);
	});
});

describe("citedSources", () => {
	it("tells for each source where it is cited", () => {
		const cited = citedSources(checks).get("s:a");
		assert.deepEqual(
			cited?.map(({ note }) => note),
			["n:1", "n:2"],
		);
	});
});

describe("citedOf", () => {
	const article = (key: string, start: number) => ({ key, start, end: start + 100, metadata: {}, words: 10 });
	const articles = [article("lock", 0), article("ferry", 100)];
	const source = {
		uri: "s:a",
		path: "a.json",
		format: "json",
		metadata: {},
		words: 20,
		passages: 2,
		findings: [],
		articles,
	};
	const to = (start: number, line: number) => ({ place: { span: { start, end: start + 5 }, line } });
	const places = [
		{ note: "n:1", citation: { ...citation(0, "s:a"), ...to(20, 3) } },
		{ note: "n:2", citation: { ...citation(0, "s:a"), ...to(150, 9) } },
		{ note: "n:3", citation: { ...citation(0, "s:a"), locator: { kind: "article", key: "ferry" } } },
	] as unknown as Parameters<typeof citedOf>[0];
	const notes = (key?: string, line?: number) => {
		const one = articles.find((listed) => listed.key === key);
		const row = { source, ...(one && { article: one }) } as unknown as Parameters<typeof citedOf>[1];
		return citedOf(places, row, line).map(({ note }) => note);
	};

	it("takes all of a source, or those that lead to an article by their words or by its name", () => {
		assert.deepEqual(notes(), ["n:1", "n:2", "n:3"]);
		assert.deepEqual(notes("lock"), ["n:1"]);
		assert.deepEqual(notes("ferry"), ["n:2", "n:3"]);
	});

	it("takes those that lead to a line", () => {
		assert.deepEqual(notes(undefined, 9), ["n:2"]);
		assert.deepEqual(notes("lock", 9), []);
	});
});
