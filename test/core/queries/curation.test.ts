// What the writer says about names, and what the library suggests to say.
import assert from "node:assert/strict";
import { createLibrary, defaultSettings, type Library, silentLog, type TextChange } from "../../../src/core/index.ts";
import { type MemoryWorkspace, memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

const order = [
	"SKERRY LINES ORDERS FOUR FERRIES",
	"",
	"Skerry Lines Ltd will pay 88 million pounds for four ferries, the company said on Monday.",
	"The Harbour Safety Authority (HSA) has approved the design. The HSA asked for wider doors.",
	"The Fair Isle Trust watches the price. The Fair Isle Trust was founded in 1974.",
	"",
].join("\n");
const column = "The FIT was not amused: FIT officials, and those of the Port Ellary Council, asked for one bill.\n";

async function open(catalogue?: string): Promise<{ library: Library; workspace: MemoryWorkspace }> {
	const files: Record<string, string> = { "sources/order.txt": order, "sources/column.txt": column };
	if (catalogue !== undefined) files["entities.yaml"] = catalogue;
	const workspace = memoryWorkspace(files);
	const library = createLibrary(workspace, { ...defaultSettings, minimumCertainty: 0.3 }, silentLog);
	await library.rebuild(signal);
	return { library, workspace };
}

function changed(text: string, changes: readonly TextChange[]): string {
	let result = text;
	for (const { start, end, newText } of [...changes].reverse()) {
		result = result.slice(0, start) + newText + result.slice(end);
	}
	return result;
}

async function idOf(library: Library, name: string): Promise<string> {
	const found = (await library.entities(signal)).find(({ entity }) =>
		entity.aliases.some((alias) => alias.name === name),
	);
	assert.ok(found, name);
	return found.entity.id;
}

describe("curation", () => {
	it("makes the catalogue with the first word about a name", async () => {
		const { library } = await open();
		const entities = [await idOf(library, "Fair Isle Trust")];
		const { changes, obstacle } = await library.curate({ kind: "confirm", entities }, undefined, signal);
		assert.equal(obstacle, undefined);
		assert.match(changed("", changes), /^entities:\n {2}- name: Fair Isle Trust\n/);
	});

	it("says why nothing changes", async () => {
		const text = "entities:\n  - name: Fair Isle Trust\n    kind: organization\n";
		const { library } = await open(text);
		const known = await idOf(library, "Fair Isle Trust");
		const obstacle = async (entities: readonly string[], catalogue: string) =>
			(await library.curate({ kind: "confirm", entities }, catalogue, signal)).obstacle;
		assert.equal(await obstacle([known], text), "said-already");
		assert.equal(await obstacle(["nobody"], text), "entity-gone");
		assert.equal(await obstacle([], text), "entity-gone");
		assert.equal(await obstacle([known], "entities: just a word\n"), "by-hand");
		assert.equal(await obstacle([known], "- a list\n"), "by-hand");
	});

	it("adds an entity that recognition did not find", async () => {
		const { library } = await open();
		const request = {
			kind: "add",
			name: " The  Isles\nyard ",
			entityKind: "company",
			aliases: ["Isles yard"],
		} as const;
		const { changes } = await library.curate(request, undefined, signal);
		assert.equal(
			changed("", changes),
			"entities:\n  - name: The Isles yard\n    kind: company\n    aliases: [Isles yard]\n",
		);
	});

	it("leaves one entity with both names when two candidates are merged", async () => {
		const { library, workspace } = await open();
		const entities = [await idOf(library, "Fair Isle Trust"), await idOf(library, "FIT")];
		const { changes } = await library.curate({ kind: "same-as", entities }, undefined, signal);
		workspace.write("entities.yaml", changed("", changes));
		await library.refresh([workspace.uri("entities.yaml")], signal);
		assert.equal(await idOf(library, "Fair Isle Trust"), await idOf(library, "FIT"));
		assert.deepEqual(await library.likelyMerges(signal), []);
	});

	it("suggests what is likely, and stops when the writer says no", async () => {
		const { library, workspace } = await open();
		const pairs = async () =>
			(await library.likelyMerges(signal)).map(({ short, long }) => [short.entity.name, long.entity.name]);
		assert.deepEqual(await pairs(), [["FIT", "Fair Isle Trust"]]);
		const entities = [await idOf(library, "FIT"), await idOf(library, "Fair Isle Trust")] as const;
		const { changes } = await library.curate({ kind: "not-same-as", entities }, undefined, signal);
		workspace.write("entities.yaml", changed("", changes));
		await library.refresh([workspace.uri("entities.yaml")], signal);
		assert.deepEqual(await pairs(), []);
	});

	it("cuts a name that a source defined", async () => {
		const { library, workspace } = await open();
		const entity = await idOf(library, "HSA");
		assert.equal(entity, await idOf(library, "Harbour Safety Authority"));
		const { changes } = await library.curate({ kind: "cut-alias", entity, alias: "HSA" }, undefined, signal);
		workspace.write("entities.yaml", changed("", changes));
		await library.refresh([workspace.uri("entities.yaml")], signal);
		assert.notEqual(await idOf(library, "HSA"), await idOf(library, "Harbour Safety Authority"));
	});

	it("says where an entity has its entry, however that is written", async () => {
		const text =
			'entities:\n  # - name: FIT\n  - {kind: organization, name: "Fair Isle Trust"}\n  - kind: company\n    name: Skerry Lines # ours\n';
		const { library, workspace } = await open(text);
		const found = async (name: string) =>
			(await library.entriesOf(await idOf(library, name), signal)).map(({ uri, start, end }) => [
				uri === workspace.uri("entities.yaml"),
				text.slice(start, end),
			]);
		assert.deepEqual(await found("Fair Isle Trust"), [[true, '"Fair Isle Trust"']]);
		assert.deepEqual(await found("Skerry Lines"), [[true, "Skerry Lines"]]);
		assert.deepEqual(await found("FIT"), []);
		assert.deepEqual(await library.entriesOf("nobody", signal), []);
	});

	it("hints at entries that no source mentions", async () => {
		const text = "entities:\n  - name: Fair Isle Trust\n  - name: Nobody & Sons # yet\n";
		const { library } = await open(text);
		const hints = (await library.findings(signal)).filter(({ code }) => code === "catalogue-never-mentioned");
		assert.deepEqual(
			hints.map(({ severity, span }) => [severity, span && text.slice(span.start, span.end)]),
			[["hint", "Nobody & Sons"]],
		);
		assert.equal((await library.status()).problems, 0);
	});
});

describe("definitions in a text", () => {
	const found = async (library: Library, text: string) =>
		(await library.openDefinitions(text, "markdown", signal)).map(({ start, end, short, request }) => ({
			words: text.slice(start, end),
			short,
			kind: request.kind,
		}));

	it("are open where the two are not one entity yet", async () => {
		const { library } = await open();
		assert.deepEqual(await found(library, "We met the Fair Isle Trust (FIT) today."), [
			{ words: "Fair Isle Trust (FIT)", short: "FIT", kind: "same-as" },
		]);
		assert.deepEqual(await found(library, "The Port Ellary Council (PEC) met."), [
			{ words: "Port Ellary Council (PEC)", short: "PEC", kind: "add-alias" },
		]);
	});

	it("are not where they are, in code, or where the catalogue keeps them apart", async () => {
		const { library } = await open("entities:\n  - name: Fair Isle Trust\n    notSameAs: [FIT]\n  - name: FIT\n");
		assert.deepEqual(await found(library, "The Harbour Safety Authority (HSA) came."), []);
		assert.deepEqual(await found(library, "`Skerry Lines (SL)`"), []);
		assert.deepEqual(await found(library, "The Fair Isle Trust (FIT) came."), []);
		assert.deepEqual(await found(library, "Skerry Lines (see below) sails."), []);
	});
});

describe("fixes for the catalogue", () => {
	async function fixed(text: string, code: string): Promise<readonly { title: string; after: string }[]> {
		const { library } = await open(text);
		const finding = (await library.findings(signal)).find((candidate) => candidate.code === code);
		assert.ok(finding, code);
		const fixes = await library.catalogueFixes(finding, text, signal);
		return fixes.map(({ title, changes }) => ({ title, after: changed(text, changes) }));
	}

	it("write the key and the kind that were meant", async () => {
		assert.deepEqual(await fixed("entities:\n  - nam: A B\n", "catalogue-unknown-key"), [
			{ title: 'Change to "name"', after: "entities:\n  - name: A B\n" },
		]);
		const [kind] = await fixed("entities:\n  - name: A B\n    kind: compny\n", "catalogue-unknown-kind");
		assert.equal(kind?.after, "entities:\n  - name: A B\n    kind: company\n");
	});

	it("offer every kind where none is near", async () => {
		assert.equal((await fixed("entities:\n  - name: A B\n    kind: ship\n", "catalogue-unknown-kind")).length, 8);
	});

	it("remove an alias that another entity has", async () => {
		const text = "entities:\n  - name: Aldmoor\n    aliases: [AM]\n  - name: Ashmere\n    aliases: [AM, Ash] # both\n";
		assert.deepEqual(await fixed(text, "name-ambiguous"), [
			{ title: 'Remove the alias "AM" of "Ashmere"', after: text.replace("[AM, Ash]", "[Ash]") },
		]);
	});

	it("merge two entries of one name", async () => {
		const text = "entities:\n  - name: Aldmoor\n    aliases: [AM]\n  - name: Aldmoor\n    aliases: [The Moor]\n";
		const [fix] = await fixed(text, "catalogue-duplicate-name");
		assert.equal(fix?.after, "entities:\n  - name: Aldmoor\n    aliases: [AM, The Moor]\n");
	});

	it("say when two entities are each an alias of the other", async () => {
		const text = "entities:\n  - name: Aldmoor\n    aliases: [Ashmere]\n  - name: Ashmere\n    aliases: [Aldmoor]\n";
		const { library } = await open(text);
		const cycles = (await library.findings(signal)).filter(({ code }) => code === "catalogue-alias-cycle");
		assert.deepEqual(
			cycles.map(({ span, details }) => [span && text.slice(span.start, span.end), details]),
			[["Aldmoor", { name: "Ashmere", other: "Aldmoor" }]],
		);
	});

	it("do nothing where the text has changed", async () => {
		const text = "entities:\n  - nam: A B\n";
		const { library } = await open(text);
		const [finding] = await library.findings(signal);
		assert.ok(finding);
		assert.deepEqual(await library.catalogueFixes(finding, "x", signal), []);
	});
});
