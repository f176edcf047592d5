// A file of several articles: each is found, shown, cited and checked as a document of its own.
import assert from "node:assert/strict";
import { createLibrary, defaultSettings, type Library, silentLog } from "../../src/core/index.ts";
import { memoryWorkspace } from "../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;
const path = "sources/news.json";
const said = "Lorne Ferries Ltd will pay 310 million euros for two ships, the company said on Monday.";

const ferry = {
	slug: "two-ships",
	title: "Two ships for Lorne",
	author: "Morag Sinclair",
	publisher: "Clyde Post",
	date: "2026-05-04",
	content: `<p>${said}</p><p>Nobody else made an offer.</p>`,
};
const union = {
	slug: "crews-doubt",
	title: "Crews doubt the new pier",
	publisher: "Tarn Courier",
	date: "2026-05-11",
	content: "<p>Lorne Ferries Ltd has not asked its crews about the ships.</p><p>Nobody else made an offer.</p>",
};
const late = { slug: "late", title: "The lock is late", date: "2026-06-01", content: "The lock opens in July." };

async function open(...articles: readonly object[]) {
	const workspace = memoryWorkspace({ [path]: JSON.stringify({ articles }) });
	const library = createLibrary(workspace, defaultSettings, silentLog);
	await library.rebuild(signal);
	const uri = workspace.uri(path);
	const rewrite = async (...now: readonly object[]) => {
		workspace.write(path, JSON.stringify({ articles: now }));
		await library.refresh([uri], signal);
	};
	return { library, workspace, uri, rewrite };
}

async function citationOf(library: Library, uri: string, quote: string): Promise<string> {
	const found = await library.findQuote(uri, quote, undefined, signal);
	assert.ok(found);
	const request = { passage: found.id, span: found.span, style: "link", noteText: "", offset: 0 };
	return (await library.cite({ ...request, note: "file:///workspace/note.md" }, signal))?.[0]?.text ?? "";
}

async function checked(library: Library, text: string) {
	return library.checkNote({ uri: "file:///workspace/note.md", text }, signal);
}

describe("articles of one file", () => {
	it("are listed with what each says of itself, and where it starts", async () => {
		const { library, uri } = await open(ferry, union);
		const [source] = await library.sources(signal);
		const text = (await library.readableText(uri, signal))?.text ?? "";
		const listed = source?.articles?.map(({ key, metadata, start, passages }) => [
			key,
			metadata.publisher?.value,
			text.slice(start, start + 10),
			passages,
		]);
		assert.deepEqual(listed, [
			["two-ships", "Clyde Post", "Two ships ", 3],
			["crews-doubt", "Tarn Courier", "Crews doub", 3],
		]);
		assert.equal(source?.metadata.title, undefined);
	});

	it("are told apart by the locator where two of them say the same words", async () => {
		const { library, uri } = await open(ferry, union);
		const text = (await library.readableText(uri, signal))?.text ?? "";
		const words = "Nobody else made an offer.";
		const places = await Promise.all(
			["two-ships", "crews-doubt", "gone"].map(async (key) => {
				const found = await library.findQuote(uri, words, { kind: "article", key }, signal);
				return found?.span.start;
			}),
		);
		assert.deepEqual(places, [text.indexOf(words), text.lastIndexOf(words), undefined]);
		assert.equal(await library.findQuote(uri, words, undefined, signal), undefined);
		// The words win over a locator that has gone wrong.
		const elsewhere = await library.findQuote(uri, said, { kind: "article", key: "crews-doubt" }, signal);
		assert.equal(elsewhere?.span.start, text.indexOf(said));
	});

	it("are cited by their key and publisher, and stay found when others come before them", async () => {
		const { library, uri, rewrite } = await open(ferry, union);
		const citation = await citationOf(library, uri, said);
		assert.equal(citation, `[Clyde Post](sources/news.json#article=two-ships "${said}")`);
		for (const articles of [
			[ferry, union],
			[late, union, ferry],
			[union, { ...ferry, title: "Two ships for Lorne, at last" }],
		]) {
			await rewrite(...articles);
			const { citations, findings } = await checked(library, citation);
			assert.deepEqual(
				citations.map(({ grade }) => grade),
				["exact"],
			);
			assert.deepEqual(findings, []);
		}
	});

	it("tell apart the same words in two of them", async () => {
		const { library } = await open(ferry, union);
		const words = "Nobody else made an offer.";
		for (const [key, grade] of [
			["crews-doubt", "exact"],
			["two-ships", "exact"],
			["gone", "ambiguous"],
		]) {
			const { citations } = await checked(library, `[a](sources/news.json#article=${key} "${words}")`);
			assert.equal(citations[0]?.grade, grade, key);
		}
	});

	it("give a moved citation the key of the article that says it now", async () => {
		const { library } = await open(ferry, union);
		const note = `Two ships.[Post](sources/news.json#article=crews-doubt "${said}")`;
		const { findings } = await checked(library, note);
		const [finding] = findings;
		assert.equal(finding?.code, "quote-moved");
		assert.deepEqual(finding?.details, { path, cited: 'article "crews-doubt"', now: 'article "two-ships"' });
		assert.match(finding?.repairs[0]?.changes[0]?.newText ?? "", /^sources\/news\.json#article=two-ships$/);
	});

	it("are missed when a citation without words names one that is gone", async () => {
		const { library, uri } = await open(ferry, union);
		const request = { source: uri, style: "link", note: "file:///workspace/note.md", noteText: "", offset: 0 };
		const whole = await library.citeSource({ ...request, article: "two-ships" }, signal);
		assert.equal(whole?.[0]?.text, "[Clyde Post](sources/news.json#article=two-ships)");
		assert.equal(await library.citeSource({ ...request, article: "nowhere" }, signal), undefined);
		assert.deepEqual((await checked(library, whole?.[0]?.text ?? "")).findings, []);
		const { findings } = await checked(library, "[x](sources/news.json#article=nowhere)");
		assert.deepEqual(
			findings.map(({ code, details }) => [code, details?.cited]),
			[["line-out-of-range", "nowhere"]],
		);
	});

	it("are searched one by one", async () => {
		const { library } = await open(ferry, union);
		const found = async (query: string) =>
			(await library.searchPassages(query, 10, signal)).map(({ source }) => source.metadata.publisher?.value);
		assert.deepEqual(await found('"made an offer"'), ["Clyde Post", "Tarn Courier"]);
		assert.deepEqual(await found('source:courier "made an offer"'), ["Tarn Courier"]);
		assert.deepEqual(await found('source:news source:sinclair "made an offer"'), ["Clyde Post"]);
		assert.deepEqual(await found('source:news.json "made an offer"'), ["Clyde Post", "Tarn Courier"]);
		assert.deepEqual(await found('source:gazette "made an offer"'), []);
		assert.deepEqual(await found('after:2026-05-05 "made an offer"'), ["Tarn Courier"]);
		assert.deepEqual(await found('source:news before:2026-05-05 "made an offer"'), ["Clyde Post"]);
	});

	it("are named in the cards of entities and citations", async () => {
		const { library, uri } = await open(ferry, union);
		const entity = (await library.entities(signal)).find((one) => one.entity.name.startsWith("Lorne Ferries"));
		assert.ok(entity);
		const card = await library.entityCard([entity.entity.id], signal);
		const lines = card?.lines.map(({ runs }) => runs.map(({ text }) => text).join("")) ?? [];
		assert.ok(
			lines.some((line) => line.includes("4 May 2026") && line.includes("11 May 2026")),
			lines.join("\n"),
		);
		assert.ok(
			lines.some((line) => line.startsWith("Clyde Post · 4 May 2026")),
			lines.join("\n"),
		);
		assert.ok(
			lines.some((line) => line.startsWith("Tarn Courier · 11 May 2026")),
			lines.join("\n"),
		);
		const [citation] = await library.citationsIn(await citationOf(library, uri, said), signal);
		assert.ok(citation);
		const shown = await library.citationCard(citation, "file:///workspace/note.md", signal);
		assert.equal(shown?.lines[0]?.runs[0]?.text, "Clyde Post");
	});

	it("take what sources.yaml says of the file, but for title and address, and stand in the report", async () => {
		const { library, workspace } = await open(ferry, union);
		workspace.write("sources/sources.yaml", "news.json:\n  title: All of May\n  publisher: Quay Archive\n");
		await library.rebuild(signal);
		const [source] = await library.sources(signal);
		assert.equal(source?.metadata.title?.value, "All of May");
		assert.deepEqual(
			source?.articles?.map(({ metadata }) => [metadata.title?.value, metadata.publisher?.value]),
			[
				["Two ships for Lorne", "Quay Archive"],
				["Crews doubt the new pier", "Quay Archive"],
			],
		);
		const report = await library.indexReport(signal);
		assert.match(report, /## Articles in files of several \(2\)/);
		assert.match(report, /\| Two ships for Lorne \| Morag Sinclair \| Quay Archive \| 4 May 2026 \|/);
	});
});
