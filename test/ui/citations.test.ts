// Citations by mouse and keyboard: in a chosen style, from a source to its notes, broken, and listed.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { makeWorkspace } from "../support/testWorkspaces.ts";
import { brokenCitations } from "./support/brokenCitations.ts";
import { pick } from "./support/curation.ts";
import { hoverWords } from "./support/words.ts";
import {
	chosenRow,
	goToEnd,
	openFile,
	openWorkbench,
	quickRow,
	runCommand,
	screenshot,
	until,
	type Workbench,
	waitForSources,
} from "./support/workbench.ts";

describe("citations", () => {
	let workbench: Workbench;
	let note: Locator;
	let folder = "";
	let failed = 0;
	const onDisk = (file: string) => readFileSync(path.join(folder, file), "utf8");

	before(async () => {
		workbench = await openWorkbench({
			makeFolder: (parent) => {
				folder = makeWorkspace(parent, "articles");
				return folder;
			},
		});
		note = await openFile(workbench.page, "draft.md");
		await waitForSources(workbench.page, /4 sources/);
	});

	after(() => workbench?.close());

	afterEach(async function () {
		if (this.currentTest?.state === "failed" && workbench)
			await screenshot(workbench.page, `citations-failed-${++failed}`);
	});

	it("are put in as a footnote, chosen by keyboard", async () => {
		const { page } = workbench;
		await goToEnd(page, 3);
		await runCommand(page, "Insert Citation", "fishing villages");
		await chosenRow(page, "Three fishing villages had objected").waitFor();
		await page.keyboard.press("Control+Shift+Enter");
		await page.locator(".quick-input-title", { hasText: "Cite As" }).waitFor();
		await quickRow(page, "as in the settings").waitFor();
		await screenshot(page, "citations-style");
		await pick(page, "footnote", "ootnote");
		await note
			.locator(".view-line", { hasText: /^\[\^[^\]]+\]:/ })
			.first()
			.waitFor();
		await page.keyboard.press("Control+S");
		await until(page, "the note is saved", () => /watches\.\[\^[^\]]+\]/.test(onDisk("notes/draft.md")));
	});

	it("show over the mark of their footnote", async () => {
		const mark = /watches\.(\[\^[^\]]+\])/.exec(onDisk("notes/draft.md"))?.[1] ?? "";
		await hoverWords(workbench.page, note, mark, "Three fishing villages had objected");
		await screenshot(workbench.page, "citations-footnote");
	});

	it("are named above the passage of the source, which leads back to the note", async () => {
		const { page } = workbench;
		const source = await openFile(page, "cable.txt");
		const lens = source.locator(".codelens-decoration a", { hasText: "Cited in 1 note" }).first();
		await lens.waitFor();
		await screenshot(page, "citations-lens");
		await lens.click();
		await quickRow(page, "The order is worth 2.4 billion kronor.").waitFor();
		await screenshot(page, "citations-cited-in");
		await page.keyboard.press("Enter");
		await page.locator('.tab.active[aria-label^="draft.md"]').waitFor();
	});

	it("are listed with their grade when the source has changed, the broken ones alone when asked", async () => {
		const { page } = workbench;
		const cable = path.join(folder, "sources/cable.txt");
		writeFileSync(cable, `A line that is new.\n\n${readFileSync(cable, "utf8")}`);
		await page.locator('.activitybar .action-label[aria-label^="Well Sourced"]').click({ force: true });
		const pane = page.locator(".pane", { has: page.locator('.pane-header[aria-label^="Citations"]') }).first();
		await page.locator('.pane-header.expanded[aria-label^="Entities"]').first().click();
		const rows = pane.locator(".monaco-list-row");
		await rows.filter({ hasText: "moved · The order" }).first().waitFor();
		await rows.filter({ hasText: "Three fishing" }).first().waitFor();
		await screenshot(page, "citations-view");
		await pane.locator(".pane-header").first().hover();
		await pane.locator('.pane-header .action-label[aria-label^="Show Only Citations"]').first().click();
		await rows.filter({ hasText: "Three fishing" }).first().waitFor({ state: "detached" });
		await rows.filter({ hasText: "1 of 2 citations" }).first().waitFor();
		await rows.filter({ hasText: "moved · The order" }).first().waitFor();
		await screenshot(page, "citations-broken");
	});

	it("cite just the words that are selected, where a source says them", async () => {
		const { page } = workbench;
		await openFile(page, "draft.md");
		await goToEnd(page);
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await page.keyboard.type("worth 2.4 billion");
		await page.keyboard.press("Shift+Home");
		await runCommand(page, "Insert Citation");
		await chosenRow(page, "The order is worth 2.4 billion kronor.").first().waitFor();
		await page.keyboard.press("Enter");
		await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
		await note.locator(".view-line", { hasText: "worth 2.4 billion [" }).first().waitFor();
		await page.keyboard.press("Control+S");
		await until(page, "the note is saved", () =>
			/cable\.txt#L\d+ "worth 2\.4 billion"\)/.test(onDisk("notes/draft.md")),
		);
	});

	describe("when they break", () => brokenCitations(() => ({ workbench, folder })));
});
