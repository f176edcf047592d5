// What the writer says of single articles of a file in `sources.yaml`: read, applied field by field, and written.
import assert from "node:assert/strict";
import fc from "fast-check";
import { editDetails } from "../../../../src/core/corpus/details/editDetails.ts";
import { readDetails } from "../../../../src/core/corpus/details/readDetails.ts";
import { createLibrary, defaultSettings, type Library, silentLog } from "../../../../src/core/index.ts";
import { applyChanges } from "../../../../src/core/text/applyChanges.ts";
import { memoryWorkspace } from "../../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

async function open(files: Record<string, string>) {
	const workspace = memoryWorkspace(files);
	const library = createLibrary(workspace, defaultSettings, silentLog);
	await library.rebuild(signal);
	return { workspace, library };
}

describe("details of articles", () => {
	const feed = JSON.stringify([
		{ id: 7, title: "Quay closed", author: "M. Sinclair", date: "2026-05-04", content: "Tarn Freight closed a quay." },
		{ id: "lock/8", title: "Lock open", content: "The lock is open." },
	]);
	const said =
		"feed.json:\n  publisher: Tarn Post\n  articles:\n    7: {author: Ada Quill}\n    lock/8:\n      title: The lock\n      publisher: Lock Courier\n";
	const articlesOf = async (library: Library) => {
		const [source] = await library.sources(signal);
		return source?.articles?.map(({ metadata: { title, author, publisher, published } }) =>
			[title, author, publisher, published].map((known) => known?.value),
		);
	};

	it("go before those of their file and what they say themselves, field by field", async () => {
		const { library } = await open({ "sources/feed.json": feed, "sources/sources.yaml": said });
		assert.deepEqual(await articlesOf(library), [
			["Quay closed", "Ada Quill", "Tarn Post", "2026-05-04"],
			["The lock", undefined, "Lock Courier", undefined],
		]);
		assert.deepEqual(await library.findings(signal), []);
	});

	it("name them in citations, cards, searches and the report", async () => {
		const { library, workspace } = await open({ "sources/feed.json": feed, "sources/sources.yaml": said });
		const [hit] = await library.searchPassages('source:courier "is open"', 5, signal);
		assert.equal(hit?.source.metadata.title?.value, "The lock");
		const place = { style: "link", note: workspace.uri("notes/draft.md"), noteText: "", offset: 0 };
		const [cited] = (await library.cite({ passage: hit?.id ?? "", ...place }, signal)) ?? [];
		assert.match(cited?.text ?? "", /^\[Lock Courier\]\(\.\.\/sources\/feed\.json#article=lock/);
		const whole = { source: workspace.uri("sources/feed.json"), article: "lock/8", ...place };
		assert.match((await library.citeSource(whole, signal))?.[0]?.text ?? "", /^\[Lock Courier\]/);
		assert.match(await library.indexReport(signal), /\| The lock \|.*\| Lock Courier \|/);
	});

	it("of several files, the nearest to the source says a field", async () => {
		const { library } = await open({
			"sources/feed.json": feed,
			"sources.yaml": "sources/feed.json: {articles: {7: {title: Outer, author: Outer}}}\n",
			"sources/sources.yaml": "feed.json: {articles: {7: {title: Inner}}}\n",
		});
		assert.deepEqual((await articlesOf(library))?.[0]?.slice(0, 2), ["Inner", "Outer"]);
	});

	it("are findings at their place where they are wrong, or of no article", async () => {
		const text =
			"feed.json:\n  articles:\n    7: {titel: x}\n    9: {title: Nine}\nb.json:\n  articles: 4\nc.json: {articles: {1: {articles: {}}}}\n";
		assert.deepEqual(
			readDetails("", text).findings.map(({ code, span }) => [code, text.slice(span?.start, span?.end)]),
			[
				["catalogue-unknown-key", "titel"],
				["catalogue-wrong-type", "articles"],
				["catalogue-unknown-key", "articles"],
			],
		);
		const { library } = await open({
			"sources/feed.json": feed,
			"sources/sources.yaml": text.split("b.json")[0] ?? "",
		});
		const [, gone] = await library.findings(signal);
		assert.deepEqual(gone?.details, { path: "feed.json", article: "9" });
	});
});

describe("editing the details of an article", () => {
	const edited = (text: string | undefined, value: string, field: "title" | "author" = "title", article = "lock 8") => {
		const changes = editDetails(text, { path: "feed.json", article, field, value });
		return changes && applyChanges(text ?? "", changes);
	};

	it("makes the file, the source, the list and the article, whatever is missing", () => {
		const whole = "feed.json:\n  articles:\n    lock 8:\n      title: One\n";
		assert.equal(edited(undefined, "One"), whole);
		assert.equal(edited("# mine\n", "One"), `# mine\n${whole}`);
		assert.equal(edited("b.md:\n  title: B", "One"), `b.md:\n  title: B\n${whole}`);
		assert.equal(edited("feed.json:\n", "One"), `${whole.trimEnd()}\n`);
		assert.equal(
			edited("feed.json:\n  articles: # all\n", "One"),
			`feed.json:\n  articles:\n    lock 8:\n      title: One # all\n`,
		);
	});

	it("adds to what is there, and keeps comments and order", () => {
		const text =
			"# mine\nfeed.json: # May\n    publisher: X # who\n    articles:\n        7:\n            title: Seven # lucky\n\nb.md: {title: B}\n# end\n";
		const added = edited(text, "One") ?? "";
		assert.equal(added, text.replace("# lucky\n", "# lucky\n        lock 8:\n          title: One\n"));
		const author = edited(added, "Ada Quill", "author") ?? "";
		assert.equal(author, added.replace("title: One", "title: One\n          author: Ada Quill"));
		assert.equal(edited(author, "Two"), author.replace("title: One", "title: Two"));
		assert.equal(
			edited("feed.json: {publisher: X}\n", "One"),
			"feed.json: {publisher: X, articles: {lock 8: {title: One}}}\n",
		);
	});

	it("puts fields of the file before its articles", () => {
		const changes = editDetails("feed.json:\n  articles:\n    7:\n      title: T\n", {
			path: "feed.json",
			field: "publisher",
			value: "Tarn Post",
		});
		assert.equal(
			applyChanges("feed.json:\n  articles:\n    7:\n      title: T\n", changes ?? []),
			"feed.json:\n  publisher: Tarn Post\n  articles:\n    7:\n      title: T\n",
		);
	});

	it("reads back whatever an article is called", () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, unit: "grapheme" }),
				fc.constantFrom(undefined, "b.json:\n  title: B\n", "feed.json: {}\n"),
				(key, text) => {
					const article = key.replace(/\s+/g, " ").trim();
					fc.pre(article !== "");
					const { details } = readDetails("", edited(text, "One", "title", article) ?? "");
					const source = details.find(({ path }) => path === "feed.json");
					assert.equal(source?.articles.find((one) => one.key === article)?.metadata.title?.value, "One");
				},
			),
		);
		for (const key of [
			"https://quay.example/?p=7#top",
			"7",
			"true",
			"__proto__",
			"a: b",
			"- x",
			"{y}",
			"'q",
			'"',
			"&a",
			"*a",
			"!t",
			"%d",
			"@x",
			"<<",
		]) {
			const [source] = readDetails("", edited(undefined, "One", "title", key) ?? "").details;
			assert.deepEqual(
				source?.articles.map((one) => one.key),
				[key],
			);
		}
	});

	it("refuses where it would break the file, or say it of others too", () => {
		for (const text of [
			"feed.json: 7\n",
			"feed.json:\n  articles: 7\n",
			"feed.json:\n  articles: [a]\n",
			"feed.json:\n  articles: {\n",
			"b.json: &b {articles: {x: {title: X}}}\nfeed.json: *b\n",
		])
			assert.equal(edited(text, "One"), undefined, text);
	});
});
