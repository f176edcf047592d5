// What is counted where a file holds several articles: each of them is a source, in this session and the next.
import assert from "node:assert/strict";
import type { Library } from "../../src/core/index.ts";
import { longAgo, session, settled } from "../support/keptSessions.ts";
import { memoryCacheStore } from "../support/memoryCacheStore.ts";
import { memoryWorkspace } from "../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;
const path = "sources/feed.json";
const articles = [
	{ id: 1, title: "Two ships", content: "Lorne Ferries Ltd buys two ships. Lorne Ferries Ltd pays in May." },
	{ id: 2, title: "Crews doubt", content: "The crews of Lorne Ferries Ltd doubt it." },
	{ id: 3, title: "A lock", content: "The lock is shut, says the Harbour Board." },
];

function workspace() {
	const files = memoryWorkspace({ "entities.yaml": "entities:\n  - name: Harbour Board\n    kind: agency\n" });
	files.write(path, JSON.stringify(articles), longAgo);
	files.write("sources/pier.txt", "The Harbour Board wants a pier. Lorne Ferries Ltd does not.\n", longAgo);
	return files;
}

async function counts(library: Library) {
	const entities = await library.entities(signal);
	const of = (name: string) => {
		const found = entities.find(({ entity }) => entity.name.startsWith(name));
		return [found?.mentions, found?.sources];
	};
	const { sources, files } = await library.status();
	return { ferries: of("Lorne"), board: of("Harbour"), sources, files };
}

const expected = { ferries: [4, 3], board: [2, 2], sources: 4, files: 2 };

describe("counts of articles", () => {
	it("say in how many of them a name is mentioned, and how many there are", async () => {
		const { library } = await session(workspace(), undefined);
		assert.deepEqual(await counts(library), expected);
		const [ferries] = await library.searchEntities("lorne", 1, signal);
		const card = await library.entityCard([ferries?.entity.id ?? ""], signal);
		const lines = card?.lines.map(({ runs }) => runs.map(({ text }) => text).join("")) ?? [];
		assert.ok(
			lines.some((line) => line.startsWith("4 mentions in 3 sources")),
			lines.join("\n"),
		);
	});

	it("are the words and passages of each, in lists and in the report", async () => {
		const { library } = await session(workspace(), undefined);
		const [feed] = await library.sources(signal);
		assert.deepEqual(
			feed?.articles?.map(({ words, passages }) => [words, passages]),
			[
				[14, 3],
				[10, 2],
				[10, 2],
			],
		);
		assert.equal(feed?.words, 34);
		const report = await library.indexReport(signal);
		assert.match(report, /^4 sources in 2 files, 45 words\./m);
		assert.match(report, /\| Crews doubt \| .* \| 10 \|/);
	});

	it("follow a file that changes, and are known in the next session before it is read", async () => {
		const files = workspace();
		const cache = memoryCacheStore();
		const first = await session(files, cache);
		await settled(cache);
		const again = await session(files, cache);
		assert.deepEqual(again.read, []);
		assert.deepEqual(await counts(again.library), expected);
		assert.deepEqual(await again.library.sources(signal), await first.library.sources(signal));
		files.write(path, JSON.stringify(articles.slice(1)), longAgo + 5000);
		await again.library.refresh([files.uri(path)], signal);
		assert.deepEqual(await counts(again.library), { ferries: [2, 2], board: [2, 2], sources: 3, files: 2 });
		files.remove(path);
		await again.library.refresh([files.uri(path)], signal);
		assert.deepEqual(await counts(again.library), { ferries: [1, 1], board: [1, 1], sources: 1, files: 1 });
	});
});
