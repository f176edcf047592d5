// Sources by folder.
import assert from "node:assert/strict";
import type { SourceSummary } from "../../../src/core/index.ts";
import { type FolderNode, folderTree } from "../../../src/extension/editor/sourceTree.ts";

const source = (path: string): SourceSummary => ({
	uri: `file:///${path}`,
	path,
	metadata: {},
	words: 0,
	passages: 0,
	findings: [],
});

const outline = ({ name, count, folders, sources }: FolderNode): unknown => [
	name,
	count,
	...folders.map(outline),
	...sources.map(({ path }) => path),
];

describe("the tree of sources", () => {
	it("puts sources into their folders and counts what is below", () => {
		const tree = folderTree(["a.txt", "sources/b.txt", "sources/old/c.txt"].map(source));
		assert.deepEqual(outline(tree), ["", 3, ["sources", 2, ["old", 1, "sources/old/c.txt"], "sources/b.txt"], "a.txt"]);
	});

	it("shows folders that hold only one another as one", () => {
		const tree = folderTree(["case/files/sources/a.txt", "case/files/sources/b.txt"].map(source));
		assert.deepEqual(outline(tree), [
			"",
			2,
			["case/files/sources", 2, "case/files/sources/a.txt", "case/files/sources/b.txt"],
		]);
	});

	it("is empty without sources", () => {
		assert.deepEqual(outline(folderTree([])), ["", 0]);
	});

	it("takes folder names that are words of the language", () => {
		assert.deepEqual(outline(folderTree([source("__proto__/constructor/a.txt")])), [
			"",
			1,
			["__proto__/constructor", 1, "__proto__/constructor/a.txt"],
		]);
	});
});
