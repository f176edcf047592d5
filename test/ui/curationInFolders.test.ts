// Names put right in a workspace of two folders: each says what it knows in a catalogue of its own.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { makeFoldersToCurate } from "../support/testWorkspaces.ts";
import {
	assertCatalogue,
	chooseFromMenu,
	lightbulb,
	pick,
	row,
	selectRows,
	settle,
	showEntities,
} from "./support/curation.ts";
import { clickWords } from "./support/words.ts";
import {
	openFile,
	openWorkbench,
	quickRow,
	runCommand,
	screenshot,
	textOf,
	until,
	type Workbench,
	waitForSources,
} from "./support/workbench.ts";

const broken = [
	"# The quays.",
	"entities:",
	"  - name: Solan Marine",
	"    kind: compny # repairs boats",
	"    aliases: [Solan]",
	"  - nam: Stenness Harbour Authority",
	"  - name: Stenness Harbour Authority",
	"    kind: agency",
	"    aliases: [Solan, SHA] # one is wrong",
	"",
].join("\n");

describe("curation in several folders", () => {
	let workbench: Workbench;
	let ferries: Locator;
	let pane: Locator;
	let parent = "";
	let text = "";
	const catalogue = (folder: "curation" | "harbour") => path.join(parent, folder, "entities.yaml");
	const becomes = (golden: string, folder: "curation" | "harbour" = "curation") =>
		assertCatalogue(workbench.page, catalogue(folder), golden, text);
	const editorOf = (file: string) => workbench.page.locator(`.monaco-editor[data-uri$="${file}"]`).first();
	/** Opens the entry of the name at the cursor. */
	async function openEntry(folder: "curation" | "harbour"): Promise<Locator> {
		await runCommand(workbench.page, "Edit Entity");
		// It shows before it takes keys.
		await workbench.page.locator(`.monaco-editor.focused[data-uri$="${folder}/entities.yaml"]`).waitFor();
		return editorOf(`${folder}/entities.yaml`);
	}

	before(async () => {
		workbench = await openWorkbench({
			makeFolder: (folder) => {
				parent = folder;
				return makeFoldersToCurate(folder);
			},
			theme: "Default Light Modern",
		});
		ferries = await openFile(workbench.page, "draft.md");
		await waitForSources(workbench.page);
	});

	after(() => workbench?.close());

	beforeEach(() => {
		text = existsSync(catalogue("curation")) ? readFileSync(catalogue("curation"), "utf8") : "";
	});

	afterEach(async function () {
		if (this.currentTest?.state === "failed" && workbench) await screenshot(workbench.page, "folders-failed");
	});

	it("makes the catalogue of the note's folder with the first word", async () => {
		await clickWords(workbench.page, ferries, "Garvel Shipyard");
		await runCommand(workbench.page, "Confirm");
		await becomes("first");
		pane = await showEntities(workbench.page);
		await settle(workbench.page, pane);
		await screenshot(workbench.page, "curation-view-light");
	});

	it("shows a rename before it is made, and makes it", async () => {
		const { page } = workbench;
		await clickWords(page, ferries, "Garvel Shipyard");
		await page.keyboard.press("F2");
		const box = page.locator(".rename-box input");
		await box.waitFor();
		await box.fill("Garvel Yard");
		await page.keyboard.press("Control+Enter");
		const preview = page.locator(".bulk-edit-panel");
		await preview.locator(".monaco-list-row", { hasText: "Garvel Yard" }).first().waitFor();
		await screenshot(page, "rename-preview");
		assert.equal(readFileSync(catalogue("curation"), "utf8"), text);
		await preview.locator(".monaco-button", { hasText: "Apply" }).click();
		await becomes("first-renamed");
		assert.match(await textOf(ferries.locator(".view-lines")), /Garvel Shipyard builds/);
	});

	it("undoes it where it was written, and does it again", async () => {
		const { page } = workbench;
		await clickWords(page, ferries, "Garvel Shipyard");
		const entry = await openEntry("curation");
		const says = (words: string) => entry.locator(".view-line", { hasText: words }).first().waitFor();
		await page.keyboard.press("Control+z");
		await says("name: Garvel Shipyard");
		await page.keyboard.press("Control+s");
		await becomes("first");
		await page.keyboard.press("Control+Shift+z");
		await says("name: Garvel Yard");
		await page.keyboard.press("Control+s");
		await becomes("first-renamed");
	});

	it("writes into the catalogue of another note's folder", async () => {
		const { page } = workbench;
		const quay = await openFile(page, "quay.md");
		await clickWords(page, quay, "Solan Marine");
		await runCommand(page, "Confirm");
		await becomes("harbour-first", "harbour");
		assert.equal(readFileSync(catalogue("curation"), "utf8"), text);
	});

	it("writes about an entity where its entry is, whatever note is open", async () => {
		const { page } = workbench;
		await openFile(page, "draft.md");
		await settle(page, pane);
		await chooseFromMenu(page, row(pane, "Solan Marine"), "Set Kind…");
		await pick(page, "org", "organization");
		await becomes("harbour-kind", "harbour");
		assert.equal(readFileSync(catalogue("curation"), "utf8"), text);
	});

	it("merges several names that are selected, by mouse", async () => {
		const { page } = workbench;
		await settle(page, pane);
		await selectRows(pane, ["Lewis Capital", "Marram Insurance"]);
		await chooseFromMenu(page, row(pane, "Marram Insurance"), "Same As…");
		await quickRow(page, "Marram Insurance").click();
		await becomes("several-merged");
	});

	it("ignores several names that are selected, and takes it back", async () => {
		const { page } = workbench;
		await settle(page, pane);
		await selectRows(pane, ["Kelpie Energy", "Marram Group"]);
		await screenshot(page, "several-selected-light");
		await chooseFromMenu(page, row(pane, "Marram Group"), "Ignore");
		await becomes("several-ignored");
		await runCommand(page, "Undo Last Change of the Catalogue");
		await becomes("several-merged");
	});

	it("mends what is wrong in a catalogue, from the lightbulb", async () => {
		const { page } = workbench;
		writeFileSync(catalogue("harbour"), broken);
		const quay = await openFile(page, "quay.md");
		await clickWords(page, quay, "Solan Marine");
		const yaml = await openEntry("harbour");
		const squiggles = yaml.locator(".squiggly-error, .squiggly-warning, .squiggly-info");
		await until(page, "the problems are marked", async () => (await squiggles.count()) >= 3);
		await screenshot(page, "catalogue-problems-light");
		const timesOf = async (words: string) => (await textOf(yaml.locator(".view-lines"))).split(words).length;
		for (const [words, key, fix] of [
			["compny", undefined, 'Change to "company"'],
			["nam:", undefined, 'Change to "name"'],
			// The second of the two.
			["Stenness Harbour Authority", "ArrowDown", "Merge the two entries"],
			["Solan, SHA", "ArrowLeft", 'Remove the alias "Solan"'],
		] as const) {
			const times = await timesOf(words);
			await clickWords(page, yaml, words);
			if (key) await page.keyboard.press(key);
			await lightbulb(page, fix);
			await until(page, `${words} is mended`, async () => (await timesOf(words)) < times);
		}
		await until(page, "no problem is left", async () => (await squiggles.count()) === 0);
		await page.keyboard.press("Control+s");
		await becomes("harbour-mended", "harbour");
	});

	it("asks nothing of the network", () => assert.deepEqual(workbench.offOrigin, []));
});
