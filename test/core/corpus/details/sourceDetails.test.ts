// What the writer says of sources in `sources.yaml`: read, applied field by field, and written with nothing else touched.
import assert from "node:assert/strict";
import { createCorpus } from "../../../../src/core/corpus/corpus.ts";
import { readAllDetails } from "../../../../src/core/corpus/details/applyDetails.ts";
import { editDetails } from "../../../../src/core/corpus/details/editDetails.ts";
import { readDetails } from "../../../../src/core/corpus/details/readDetails.ts";
import { removeDetail } from "../../../../src/core/corpus/details/removeDetail.ts";
import { createLibrary, defaultSettings, silentLog } from "../../../../src/core/index.ts";
import { applyChanges } from "../../../../src/core/text/applyChanges.ts";
import { memoryWorkspace } from "../../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;
const article = "---\ntitle: Draft 7\nauthor: M. Sinclair\n---\n\nTarn Freight moved 40 ships.\n";

async function open(files: Record<string, string>) {
	const workspace = memoryWorkspace(files);
	const library = createLibrary(workspace, defaultSettings, silentLog);
	await library.rebuild(signal);
	const metadata = async (path: string) => {
		const source = (await library.sources(signal)).find((listed) => listed.path === path);
		return Object.fromEntries(Object.entries(source?.metadata ?? {}).map(([field, { value }]) => [field, value]));
	};
	return { workspace, library, metadata };
}

describe("details of sources", () => {
	it("are taken out line by line, and what the source says counts again", async () => {
		const text = "# ours\na.md:\n  title: Inner # sic\n  author: >\n    A long\n    name\nb.md: {title: B}\n";
		const place = { path: "a.md", field: "title" } as const;
		const after = (one: Parameters<typeof removeDetail>[1], from = text) => {
			const changes = removeDetail(from, one);
			return changes && applyChanges(from, changes);
		};
		assert.equal(after(place), text.replace("  title: Inner # sic\n", ""));
		assert.equal(after({ ...place, field: "author" }), text.replace("  author: >\n    A long\n    name\n", ""));
		assert.equal(after(place, "a.md:\r\n  title: X"), "a.md:\r\n");
		assert.deepEqual(removeDetail(text, { ...place, field: "url" }), []);
		assert.deepEqual(removeDetail(undefined, place), []);
		assert.equal(removeDetail(text, { ...place, path: "b.md" }), undefined);
		const article = "a.json:\n  articles:\n    one:\n      title: X\n      author: Y\n";
		const ofArticle = { path: "a.json", article: "one", field: "title" } as const;
		assert.equal(after(ofArticle, article), article.replace("      title: X\n", ""));
		const { library } = await open({ "sources/a.md": article, "sources/sources.yaml": text });
		const [source] = await library.sources(signal);
		const request = { source: source?.uri ?? "", field: "title", value: " " } as const;
		assert.equal((await library.setDetail(request, text, signal)).changes.length, 1);
		assert.equal((await library.setDetail({ ...request, field: "url" }, text, signal)).obstacle, "not-said");
	});

	it("go before what a document says of itself, field by field", async () => {
		const { metadata, library } = await open({
			"sources/a.md": article,
			"sources/sources.yaml": "a.md:\n  title: The ships of Tarn\n  published: 4 May 2026\n",
		});
		assert.deepEqual(await metadata("sources/a.md"), {
			title: "The ships of Tarn",
			author: "M. Sinclair",
			published: "2026-05-04",
		});
		assert.deepEqual(await library.findings(signal), []);
	});

	it("may stand in any folder above, the nearest going first", async () => {
		const { metadata } = await open({
			"sources/2026/may/a.md": article,
			"sources.yaml": "sources/2026/may/a.md: {title: Outer, publisher: Tarn Post}\n",
			"sources/2026/may/sources.yaml": "a.md: {title: Inner}\n",
		});
		assert.deepEqual(await metadata("sources/2026/may/a.md"), {
			title: "Inner",
			author: "M. Sinclair",
			publisher: "Tarn Post",
		});
	});

	it("are looked for only where a folder has an address, when a source lies beside the working folder", async () => {
		const asked: string[] = [];
		const exists = async (uri: string) => {
			asked.push(uri);
			return false;
		};
		const corpus = createCorpus();
		const file = { uri: "file:///tarn/notes/a.txt", path: "../../../tarn/notes/a.txt" };
		corpus.put({ number: 1, file, findings: [] });
		await readAllDetails({ corpus }, { ...memoryWorkspace(), exists }, signal);
		assert.deepEqual(
			asked,
			["notes/", "", "../"].map((folder) => new URL(`${folder}sources.yaml`, "file:///tarn/").href),
		);
	});

	it("follow the file when it changes and when it goes, and stay with a source that is read again", async () => {
		const file = "sources/sources.yaml";
		const { workspace, library, metadata } = await open({ "sources/a.md": article });
		const title = async () => (await metadata("sources/a.md")).title;
		assert.equal(await title(), "Draft 7");
		workspace.write(file, "a.md: {title: One}\n");
		await library.refresh([workspace.uri(file)], signal);
		assert.equal(await title(), "One");
		workspace.write("sources/a.md", article.replace("40", "41"));
		await library.refresh([workspace.uri("sources/a.md")], signal);
		assert.equal(await title(), "One");
		workspace.remove(file);
		await library.refresh([workspace.uri(file)], signal);
		assert.equal(await title(), "Draft 7");
	});

	it("name the source in a citation and in cards", async () => {
		const { library, workspace } = await open({
			"sources/a.md": article,
			"sources/sources.yaml": "a.md: {publisher: Tarn Post}\n",
		});
		const [hit] = await library.searchPassages("ships", 1, signal);
		const note = workspace.uri("notes/draft.md");
		const [insertion] =
			(await library.cite({ passage: hit?.id ?? "", style: "link", note, noteText: "", offset: 0 }, signal)) ?? [];
		assert.match(insertion?.text ?? "", /^\[Tarn Post\]/);
	});

	it("are findings at their place where they are wrong, and cost nothing else", () => {
		const text = "a.md:\n  title: Fine\n  titel: Oops\n  published: someday\n  url: ftp://x\nb.md: 7\n";
		const { details, findings } = readDetails("file:///s/sources.yaml", text);
		assert.deepEqual(
			findings.map(({ code, span }) => [code, text.slice(span?.start, span?.end)]),
			[
				["catalogue-unknown-key", "titel"],
				["catalogue-wrong-type", "someday"],
				["catalogue-wrong-type", "ftp://x"],
				["catalogue-wrong-type", "b.md"],
			],
		);
		assert.equal(details[0]?.metadata.title?.value, "Fine");
	});

	it("tell of a source that is not there", async () => {
		const { library } = await open({ "sources/a.md": article, "sources/sources.yaml": "b.md: {title: B}\n" });
		const [finding] = await library.findings(signal);
		assert.equal(finding?.code, "details-without-source");
	});

	it("survive text that is no YAML, lists, and hostile keys", () => {
		for (const text of [
			"a: [",
			"- a\n- b\n",
			"&a [*a]",
			"__proto__: {title: x}\n",
			"constructor:\n  title: y\n",
			"\u0000",
		]) {
			const { details } = readDetails("file:///s/sources.yaml", text);
			assert.equal(Object.getPrototypeOf({}).title, undefined, text);
			assert.ok(Array.isArray(details));
		}
	});
});

describe("editing the details of a source", () => {
	const edited = (text: string | undefined, path: string, value: string, field: "title" | "author" = "title") => {
		const changes = editDetails(text, { path, field, value });
		return changes && applyChanges(text ?? "", changes);
	};

	it("makes the file, adds a source to it, adds a field and replaces one; comments and order stay", () => {
		assert.equal(edited(undefined, "a.md", "One"), "a.md:\n  title: One\n");
		const text = "# mine\nb.md: # the letter\n    author: X # who\n    url: https://example.org/b\n\n# end";
		assert.equal(edited(text, "a.md", "One"), `${text}\na.md:\n  title: One\n`);
		assert.equal(edited(text, "b.md", "Zoe", "author"), text.replace("author: X", "author: Zoe"));
		const added = edited(text, "b.md", "The letter");
		assert.equal(added, text.replace("/b\n", "/b\n    title: The letter\n"));
	});

	it("quotes what YAML would read otherwise", () => {
		for (const value of ["true", "2026", "a: b", "# 7", "it's", '"x"', "– dash", "[x]"]) {
			const [said] = readDetails("", edited(undefined, "a b: c.md", value) ?? "").details;
			assert.deepEqual([said?.path, said?.metadata.title?.value], ["a b: c.md", value]);
		}
	});

	it("fills in a source without fields, in files with Windows line ends too", () => {
		assert.equal(
			edited("a.md:\r\nb.md: {title: B}\r\n", "a.md", "One"),
			"a.md:\r\n  title: One\r\nb.md: {title: B}\r\n",
		);
		assert.equal(edited("a.md: {author: X}\n", "a.md", "One"), "a.md: {author: X, title: One}\n");
	});

	it("refuses where it would break the file", () => {
		for (const text of ["a.md: [", "- a\n", "a.md: 7\n", "{a.md: {}}"])
			assert.equal(edited(text, "a.md", "One"), undefined);
	});
});
