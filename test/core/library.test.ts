// The library as hosts use it, over a workspace in memory.
import assert from "node:assert/strict";
import { createLibrary, defaultSettings, type Library, silentLog } from "../../src/core/index.ts";
import { type MemoryWorkspace, memoryWorkspace } from "../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

const ferry = [
	"LORNE FERRIES ORDERS TWO SHIPS",
	"CLYDE POST, MAY 4, 2026",
	"",
	"Lorne Ferries Ltd will pay 310 million euros for two ships, the company said on Monday.",
	"The Harbours Inspectorate (HINS) must still approve the pier. HINS expects to decide in June.",
	"",
].join("\n");

const union = [
	"---",
	"title: Crews doubt the new pier",
	"date: 2026-05-11",
	"---",
	"",
	"Lorne Ferries has not asked its crews, said Morag Sinclair, who speaks for them.",
	"The ships will cost 340 million euros, Sinclair said.",
	"",
].join("\n");

async function open(
	files: Record<string, string | Uint8Array>,
): Promise<{ library: Library; workspace: MemoryWorkspace }> {
	const workspace = memoryWorkspace(files);
	const library = createLibrary(workspace, defaultSettings, silentLog);
	await library.rebuild(signal);
	return { library, workspace };
}

describe("library", () => {
	it("is empty and says so before and after reading nothing", async () => {
		const { library } = await open({});
		const { sourcesVersion, ...status } = await library.status();
		assert.equal((await library.status()).sourcesVersion, sourcesVersion);
		assert.deepEqual(status, {
			state: "empty",
			sources: 0,
			files: 0,
			entities: 0,
			passages: 0,
			problems: 0,
		});
	});

	it("counts mentions of an entity over sources, whichever name they use", async () => {
		const { library } = await open({ "sources/a.txt": ferry, "sources/b.md": union });
		const entities = await library.entities(signal);
		const found = entities.find(({ entity }) => entity.name.startsWith("Lorne Ferries"));
		assert.equal(found?.entity.kind, "company");
		assert.equal(found?.sources, 2);
		assert.equal(found?.mentions, 3);
	});

	it("ties an acronym to its long form where a source defines it", async () => {
		const { library } = await open({ "sources/a.txt": ferry });
		const [mention] = await library.mentionsIn("We asked HINS.", "markdown", signal);
		assert.equal(mention?.names[0]?.entity.name, "Harbours Inspectorate");
		assert.equal(mention?.names[0]?.mentions, 3);
	});

	it("lets the catalogue decide name and kind, and reads it again when it changes", async () => {
		const { library, workspace } = await open({ "sources/a.txt": ferry });
		workspace.write("entities.yaml", "entities:\n  - name: Lorne\n    kind: place\n    aliases: [Lorne Ferries]\n");
		await library.refresh([workspace.uri("entities.yaml")], signal);
		const [mention] = await library.mentionsIn("Lorne Ferries sails.", "markdown", signal);
		assert.deepEqual(
			mention?.names.map(({ entity }) => [entity.name, entity.kind, entity.status]),
			[["Lorne", "place", "confirmed"]],
		);
	});

	it("reads only the file that changed", async () => {
		const { library, workspace } = await open({ "sources/a.txt": ferry, "sources/b.md": union });
		const before = workspace.reads.length;
		workspace.write("sources/b.md", "Nothing is said here of any ship.\n");
		await library.refresh([workspace.uri("sources/b.md")], signal);
		assert.deepEqual(workspace.reads.slice(before), ["sources/b.md"]);
		assert.deepEqual(await library.searchPassages("crews", 5, signal), []);
	});

	it("forgets a file that is gone", async () => {
		const { library, workspace } = await open({ "sources/a.txt": ferry, "sources/b.md": union });
		workspace.remove("sources/a.txt");
		await library.refresh([workspace.uri("sources/a.txt")], signal);
		assert.equal((await library.status()).sources, 1);
		assert.deepEqual(await library.searchPassages("Inspectorate", 5, signal), []);
	});

	it("finds passages by words, by the beginning of the last one, by entity and by source", async () => {
		const { library } = await open({ "sources/a.txt": ferry, "sources/b.md": union });
		const paths = async (query: string) =>
			(await library.searchPassages(query, 10, signal)).map(({ source, line }) => `${source.path}:${line}`);
		assert.deepEqual(await paths("million eur"), ["sources/b.md:7", "sources/a.txt:4"]);
		assert.deepEqual(await paths('entity:"Harbours Inspectorate" June'), ["sources/a.txt:5"]);
		assert.deepEqual(await paths("million source:b.md"), ["sources/b.md:7"]);
	});

	it("finds passages by the date of their source, and none of a source without one", async () => {
		const { library } = await open({ "sources/a.txt": ferry, "sources/b.md": union, "sources/c.txt": "A million.\n" });
		const paths = async (query: string) =>
			(await library.searchPassages(query, 10, signal)).map(({ source, line }) => `${source.path}:${line}`);
		assert.deepEqual(await paths("million after:2026-05-05 "), ["sources/b.md:7"]);
		assert.deepEqual(await paths("million source:b after:2026-05 before:2026-06 "), ["sources/b.md:7"]);
		assert.deepEqual(await paths("before:2026 million "), []);
		assert.deepEqual(await paths("after:2026-05-11"), ["sources/b.md:6", "sources/b.md:7"]);
	});

	it("finds what holds most of the words when nothing holds all, but not what holds few", async () => {
		const { library } = await open({ "sources/a.txt": ferry, "sources/b.md": union });
		const lines = async (query: string) =>
			(await library.searchPassages(query, 10, signal)).map(({ source, line }) => `${source.path}:${line}`);
		assert.deepEqual(await lines("310 million dollars ships"), ["sources/a.txt:4"]);
		assert.deepEqual(await lines("340 walrus quartz"), []);
		assert.deepEqual(await lines('"310 million dollars"'), []);
	});

	it("writes a citation that it then finds to hold", async () => {
		const { library, workspace } = await open({ "sources/a.txt": ferry });
		const [hit] = await library.searchPassages("310 million", 1, signal);
		assert.ok(hit);
		const note = workspace.uri("notes/draft.md");
		const [insertion] =
			(await library.cite({ passage: hit.id, style: "link", note, noteText: "", offset: 0 }, signal)) ?? [];
		assert.match(insertion?.text ?? "", /^\[Clyde Post\]\(\.\.\/sources\/a\.txt#L4 "/);
		const [citation] = await library.citationsIn(insertion?.text ?? "", signal);
		assert.ok(citation);
		const card = await library.citationCard(citation, note, signal);
		assert.match(card?.lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join("\n") ?? "", /exact/);
	});

	it("says when a citation's source is missing or its words are gone", async () => {
		const { library, workspace } = await open({ "sources/a.txt": ferry });
		const note = workspace.uri("notes/draft.md");
		const heading = async (markdown: string) => {
			const [citation] = await library.citationsIn(markdown, signal);
			assert.ok(citation);
			const card = await library.citationCard(citation, note, signal);
			return card?.lines[0]?.runs.map(({ text }) => text).join("");
		};
		assert.equal(await heading('[x](../sources/gone.txt#L1 "any words")'), "Source missing");
		assert.equal(await heading('[x](../sources/a.txt#L4 "will pay 311 million")'), "Clyde Post · near");
		assert.equal(await heading('[x](../sources/a.txt#L4 "nobody sails in winter")'), "Clyde Post · lost");
		assert.equal(await heading('[x](../sources/a.txt#L1 "will pay 310 million")'), "Clyde Post · moved");
	});

	it("gives no passage for ids that are old, forged or broken", async () => {
		const { library, workspace } = await open({ "sources/a.txt": ferry });
		const [hit] = await library.searchPassages("pier", 1, signal);
		assert.ok(hit);
		await library.refresh([workspace.uri("sources/a.txt")], signal);
		for (const id of [hit.id, "", "1.2", "1.9.3", "999999.0.5", "1.0.999999", "../etc", "1.0.5; x"]) {
			assert.equal(await library.passage(id, signal), undefined, id);
		}
	});

	it("shows what an entity's card says, within fifteen lines", async () => {
		const { library } = await open({ "sources/a.txt": ferry, "sources/b.md": union });
		const [mention] = await library.mentionsIn("Lorne Ferries", "markdown", signal);
		const card = await library.entityCard(mention?.entities ?? [], signal);
		const lines = card?.lines.map(({ runs }) => runs.map(({ text }) => text).join("")) ?? [];
		assert.match(lines[0] ?? "", /^Lorne Ferries.* · company · candidate$/);
		assert.ok(lines.includes("3 mentions in 2 sources · 4 May 2026 to 11 May 2026"), lines.join("\n"));
		assert.ok(lines.some((line) => line.includes("310 million")));
		assert.ok(lines.length <= 15);
	});

	it("lists what cannot be read with its reason and reads the rest", async () => {
		const { library } = await open({
			"sources/a.txt": ferry,
			"sources/empty.txt": "",
			"sources/broken.json": '{"title": "x", ',
			"sources/binary.txt": new Uint8Array([0, 1, 2, 3, 0, 0, 255, 254, 7, 0, 0, 1]),
			"entities.yaml": "entities:\n  - name: Lorne Ferries\n    kind: ferry\n  - {name: [\n",
		});
		const codes = (await library.findings(signal)).map(({ code }) => code);
		for (const code of ["source-empty", "json-invalid", "source-binary", "catalogue-unknown-kind"] as const) {
			assert.ok(codes.includes(code), `${code} in ${codes}`);
		}
		assert.equal((await library.searchPassages("310 million", 5, signal)).length, 1);
	});

	it("keeps to the limits of size and number", async () => {
		const workspace = memoryWorkspace({ "sources/a.txt": ferry, "sources/b.md": union, "sources/c.txt": union });
		const library = createLibrary(
			workspace,
			{ ...defaultSettings, maximumFileBytes: union.length, maximumSources: 2 },
			silentLog,
		);
		await library.rebuild(signal);
		const found = (await library.findings(signal)).map(({ code, uri }) => [code, uri.split("/").at(-1)]);
		assert.deepEqual(found, [
			["source-too-large", "a.txt"],
			["sources-too-many", "c.txt"],
		]);
		assert.equal((await library.status()).sources, 2);
	});

	it("ends an earlier rebuild when a later one starts", async () => {
		const workspace = memoryWorkspace({ "sources/a.txt": ferry, "sources/b.md": union });
		const library = createLibrary(workspace, defaultSettings, silentLog);
		const first = library.rebuild(signal);
		const second = library.rebuild(signal);
		await assert.rejects(first);
		await second;
		assert.equal((await library.status()).state, "ready");
	});
});
