// Sources that a filter leaves, and of files of several articles which of them.
import assert from "node:assert/strict";
import type { SourceMetadata, SourceSummary } from "../../../src/core/index.ts";
import { parseDragged } from "../../../src/extension/editor/draggedSource.ts";
import { filterSources, type SourceOrder, sortSources } from "../../../src/extension/editor/sourceOrder.ts";
import { folderTree } from "../../../src/extension/editor/sourceTree.ts";

const titled = (title: string): SourceMetadata => ({ title: { value: title, origin: "json-field" } });
const article = (key: string, title: string) => ({ key, metadata: titled(title), start: 0, words: 9, passages: 1 });
const bare: Omit<SourceSummary, "path"> = { uri: "file:///a", metadata: {}, words: 0, passages: 0, findings: [] };
const sources: readonly SourceSummary[] = [
	{ ...bare, path: "sources/pier.txt", metadata: titled("The pier") },
	{ ...bare, path: "sources/news.json", articles: [article("1", "The pier opens"), article("2", "The lock is shut")] },
];

describe("the filter of sources", () => {
	const left = (filter: string) =>
		filterSources(sources, filter).map(({ path, articles = [] }) => [path, ...articles.map(({ key }) => key)]);

	it("leaves of a file the articles that are meant, or all when the file itself is", () => {
		assert.deepEqual(left("pier"), [["sources/pier.txt"], ["sources/news.json", "1"]]);
		assert.deepEqual(left("news"), [["sources/news.json", "1", "2"]]);
		assert.deepEqual(left("news shut"), [["sources/news.json", "2"]]);
		assert.deepEqual(left("nothing"), []);
	});
});

describe("the order of sources", () => {
	const on = (title: string, date: string): SourceMetadata => ({
		...titled(title),
		published: { value: date, origin: "json-field" },
	});
	const damaged: SourceSummary = {
		...bare,
		path: "sources/feed.json",
		words: 900,
		findings: [{ code: "document-damaged", severity: "warning", uri: "file:///a" }],
		articles: [
			{ ...article("old", ""), metadata: on("An old lock", "2024-01-02"), words: 600 },
			{ ...article("new", ""), metadata: on("Zebra at the quay", "2026-05-04"), words: 300 },
		],
	};
	const report: SourceSummary = {
		...bare,
		path: "sources/report.txt",
		metadata: on("Report", "2025-06-01"),
		words: 500,
	};
	const sorted = (order: SourceOrder) =>
		sortSources([damaged, report], order).map(({ source, article: one }) => one?.key ?? source.path);

	it("puts each article of a file in its own place", () => {
		assert.deepEqual(sorted("newest"), ["new", "sources/report.txt", "old"]);
		assert.deepEqual(sorted("title"), ["old", "sources/report.txt", "new"]);
		assert.deepEqual(sorted("longest"), ["old", "sources/report.txt", "new"]);
	});

	it("keeps the file where what went wrong with it is asked for", () => {
		assert.deepEqual(sorted("problems"), ["sources/feed.json", "sources/report.txt"]);
	});

	it("counts articles in folders, and words of those that a filter leaves", () => {
		assert.equal(folderTree([damaged, report]).count, 3);
		const [left] = filterSources([damaged, report], "zebra");
		assert.equal(left?.words, 300);
	});
});

describe("what is dragged", () => {
	it("is read back, and anything else is nothing", () => {
		assert.deepEqual(parseDragged('{"source":"file:///a","article":"x"}'), { source: "file:///a", article: "x" });
		assert.deepEqual(parseDragged('{"source":"file:///a"}'), { source: "file:///a" });
		for (const other of ["", "file:///a", "null", "7", '{"source":7}', '{"source":"a","article":{}}']) {
			assert.equal(parseDragged(other), undefined, other);
		}
	});
});
