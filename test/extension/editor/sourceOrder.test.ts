// Sources that a filter leaves, and of files of several articles which of them.
import assert from "node:assert/strict";
import type { SourceMetadata, SourceSummary } from "../../../src/core/index.ts";
import { parseDragged } from "../../../src/extension/editor/draggedSource.ts";
import { filterSources } from "../../../src/extension/editor/sourceOrder.ts";

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

describe("what is dragged", () => {
	it("is read back, and anything else is nothing", () => {
		assert.deepEqual(parseDragged('{"source":"file:///a","article":"x"}'), { source: "file:///a", article: "x" });
		assert.deepEqual(parseDragged('{"source":"file:///a"}'), { source: "file:///a" });
		for (const other of ["", "file:///a", "null", "7", '{"source":7}', '{"source":"a","article":{}}']) {
			assert.equal(parseDragged(other), undefined, other);
		}
	});
});
