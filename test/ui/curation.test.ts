// A writer puts the names right: every action once, by real mouse or keyboard, and what it writes into the catalogue.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { root } from "../../scripts/host/paths.mjs";
import { makeWorkspace } from "../support/testWorkspaces.ts";
import {
	assertCatalogue,
	chooseFromMenu,
	clickInline,
	dragOnto,
	lightbulb,
	pick,
	row,
	selectRows,
	settle,
	showEntities,
} from "./support/curation.ts";
import { answerMessage } from "./support/messages.ts";
import { clickWords, hoverWords } from "./support/words.ts";
import {
	openFile,
	openWorkbench,
	quickInput,
	runCommand,
	screenshot,
	textOf,
	until,
	type Workbench,
	waitForSources,
} from "./support/workbench.ts";

describe("curation", () => {
	let workbench: Workbench;
	let note: Locator;
	let pane: Locator;
	let folder = "";
	let text = "";
	const catalogue = () => path.join(folder, "entities.yaml");
	/** What the action before has left: goldens follow one another. */
	const becomes = (golden: string) => assertCatalogue(workbench.page, catalogue(), golden, text);

	before(async () => {
		workbench = await openWorkbench({
			makeFolder: (parent) => {
				folder = makeWorkspace(parent, "curation");
				return folder;
			},
		});
		note = await openFile(workbench.page, "draft.md");
		await waitForSources(workbench.page);
		pane = await showEntities(workbench.page);
	});

	after(() => workbench?.close());

	beforeEach(async () => {
		await settle(workbench.page, pane);
		text = readFileSync(catalogue(), "utf8");
	});

	afterEach(async function () {
		if (this.currentTest?.state === "failed" && workbench) await screenshot(workbench.page, "curation-failed");
	});

	it("lists entities by kind, confirmed and candidates apart, and what is likely the same", async () => {
		for (const expected of ["Likely the Same", "Confirmed", "Candidates", "Companies", "Skerry Lines"]) {
			await pane.locator(".monaco-list-row", { hasText: expected }).first().waitFor();
		}
		await screenshot(workbench.page, "curation-view");
	});

	it("confirms from the card, by mouse", async () => {
		const hover = await hoverWords(workbench.page, note, "Kelpie", "candidate");
		await screenshot(workbench.page, "curation-card");
		await hover.locator("a", { hasText: "Confirm" }).click();
		await becomes("01-confirm");
		const after = await hoverWords(workbench.page, note, "Kelpie", "confirmed");
		assert.match(await textOf(after), /Edit Entry · Same As… · Ignore/);
	});

	it("merges from the lightbulb, by keyboard", async () => {
		await clickWords(workbench.page, note, "Tarbert Banking");
		await lightbulb(workbench.page, "is the same as…");
		await screenshot(workbench.page, "curation-same-as");
		await pick(workbench.page, "Tarbert B", "Tarbert Bank");
		await becomes("02-same-as");
	});

	it("keeps names apart, from the palette", async () => {
		await clickWords(workbench.page, note, "Marram Insurance");
		await runCommand(workbench.page, "Not the Same As…");
		await pick(workbench.page, "Marram G", "Marram Group");
		await becomes("03-not-same-as");
	});

	it("sets a kind from the menu of the view, by mouse", async () => {
		await chooseFromMenu(workbench.page, row(pane, "Garvel Shipyard"), "Set Kind…");
		await pick(workbench.page, "org", "organization");
		await becomes("04-set-kind");
	});

	it("renames with F2 in a note, which stays as it is", async () => {
		await clickWords(workbench.page, note, "Kelpie Energy");
		await workbench.page.keyboard.press("F2");
		const box = workbench.page.locator(".rename-box input");
		await box.waitFor();
		await box.fill("Kelpie Power");
		await workbench.page.keyboard.press("Enter");
		await becomes("05-rename");
		assert.match(await textOf(note.locator(".view-lines")), /Kelpie Energy charges/);
	});

	it("ignores at the end of a row, by mouse", async () => {
		await clickInline(pane, "Marram Group", "Ignore");
		await becomes("06-ignore");
		await row(pane, "Marram Group").waitFor({ state: "detached" });
	});

	it("takes that back from its message, and does it again", async () => {
		await answerMessage(workbench.page, "will be ignored", "Undo");
		await becomes("05-rename");
		text = readFileSync(catalogue(), "utf8");
		await settle(workbench.page, pane);
		await row(pane, "Marram Group").click();
		await workbench.page.keyboard.press("Delete");
		await becomes("06-ignore");
	});

	it("adds an alias from words that are selected", async () => {
		const { page } = workbench;
		await clickWords(page, note, "The Isles");
		await page.keyboard.press("Home");
		for (let step = 0; step < "The Isles yard".length; step++) await page.keyboard.press("Shift+ArrowRight");
		await runCommand(page, "Add Alias From Selection");
		await pick(page, "Garvel", "Garvel Shipyard");
		await becomes("07-add-alias");
		await hoverWords(page, note, "Isles yard", "Garvel Shipyard");
	});

	it("cuts an alias in the view", async () => {
		const { page } = workbench;
		await row(pane, "Harbour Safety Authority").click();
		await page.keyboard.press("ArrowRight");
		await row(pane, "HSA").waitFor();
		await screenshot(page, "curation-aliases");
		await clickInline(pane, "HSA", "Cut Alias");
		await becomes("08-cut-alias");
	});

	it("accepts what is likely the same", async () => {
		await clickInline(pane, "FIT = Fair Isle Trust", "They Are the Same");
		await becomes("09-accept-merge");
	});

	it("makes one of two names where a note defines one", async () => {
		await clickWords(workbench.page, note, "(MIT)");
		await lightbulb(workbench.page, '"MIT" is the same as');
		await becomes("10-definition");
	});

	it("confirms several at once, by mouse and keyboard", async () => {
		const { page } = workbench;
		await selectRows(pane, ["Lewis Capital", "Marram Insurance"]);
		await screenshot(page, "curation-several");
		await page.keyboard.press("Control+Enter");
		await becomes("11-confirm-several");
	});

	it("merges one that is dragged onto another", async () => {
		await dragOnto(workbench.page, row(pane, "Lewis Capital"), row(pane, "Marram Insurance"));
		await becomes("12-drag");
	});

	it("filters the view", async () => {
		const { page } = workbench;
		await runCommand(page, "Filter Entities", "skerry");
		await row(pane, "Garvel Shipyard").waitFor({ state: "detached" });
		await page.keyboard.press("Enter");
		await row(pane, "Skerry Lines").waitFor();
		await screenshot(page, "curation-filter");
		await runCommand(page, "Clear Filter of Entities");
		await row(pane, "Garvel Shipyard").waitFor();
	});

	it("undoes the last change from the palette", async () => {
		await runCommand(workbench.page, "Undo Last Change of the Catalogue");
		await becomes("11-confirm-several");
	});

	it("writes the words of the names for a spell checker", async () => {
		const { page } = workbench;
		await runCommand(page, "Export Names to Spell Checker");
		const list = path.join(folder, "cspell-names.txt");
		const typed = () => quickInput(page).inputValue();
		await until(page, "the list's name is proposed", async () => (await typed()).endsWith(path.basename(list)));
		await page.keyboard.press("Enter");
		await until(page, "the list is written", () => existsSync(list));
		await answerMessage(page, "words written", "Copy cspell Settings");
		const copied = () => page.evaluate(() => navigator.clipboard.readText());
		await until(page, "the settings are copied", async () => (await copied()).includes("dictionaryDefinitions"));
		const words = readFileSync(list, "utf8").split("\n");
		for (const word of ["Skerry", "Garvel", "Shipyard"]) assert.ok(words.includes(word), word);
	});

	it("never changes a source or the note", () => {
		for (const file of ["notes/draft.md", "sources/ferry-order.txt", "sources/lenders.md", "sources/column.txt"]) {
			const original = path.join(root, "test/fixtures/workspaces/curation", file);
			assert.equal(readFileSync(path.join(folder, file), "utf8"), readFileSync(original, "utf8"), file);
		}
	});

	it("asks nothing of the network", () => assert.deepEqual(workbench.offOrigin, []));
});
