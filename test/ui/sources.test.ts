// The Sources view and what opens from it, by mouse and keyboard: filter, order, details, outline, report, and a drag into a note.
import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { root } from "../../scripts/host/paths.mjs";
import { makeWorkspace } from "../support/testWorkspaces.ts";
import { chooseFromMenu, dragIntoEditor, expand, pick, row, settle } from "./support/curation.ts";
import {
	goToEnd,
	openFile,
	openWorkbench,
	quickInput,
	quickRow,
	runCommand,
	screenshot,
	until,
	type Workbench,
	waitForSources,
} from "./support/workbench.ts";

const filler = "<p>The quay was quiet that day, and so was the office of the harbour master.</p>".repeat(60);
const severalArticles = [
	{ slug: "first-lock", title: "The first lock opens", date: "2026-03-03", publisher: "Quay Gazette", content: filler },
	{
		slug: "last-lock",
		title: "The last lock stays shut",
		date: "2026-03-09",
		publisher: "Lock Courier",
		content: "<p>The last lock stays shut until July.</p>",
	},
];

describe("sources", () => {
	let workbench: Workbench;
	let pane: Locator;
	let folder = "";

	before(async () => {
		workbench = await openWorkbench({
			makeFolder: (parent) => {
				folder = makeWorkspace(parent, "articles");
				const report = path.join(root, "test/fixtures/formats/docx/libreoffice-report.docx");
				copyFileSync(report, path.join(folder, "sources/report.docx"));
				writeFileSync(path.join(folder, "sources/quay.json"), JSON.stringify(severalArticles));
				return folder;
			},
			theme: "Default Light Modern",
		});
		const { page } = workbench;
		await waitForSources(page);
		await page.locator('.activitybar .action-label[aria-label^="Well Sourced"]').click({ force: true });
		pane = page.locator(".pane", { has: page.locator('.pane-header[aria-label^="Sources"]') }).first();
		await pane.locator(".monaco-list-row").first().waitFor();
		for (const other of ["Entities", "Citations"]) {
			const header = page.locator(`.pane-header.expanded[aria-label^="${other}"]`).first();
			if (await header.isVisible()) await header.click();
		}
	});

	after(() => workbench?.close());

	beforeEach(() => settle(workbench.page, pane));

	afterEach(async function () {
		if (this.currentTest?.state === "failed" && workbench)
			await screenshot(workbench.page, `sources-failed-${this.currentTest.title.slice(0, 12)}`);
	});

	const labels = () => pane.locator(".monaco-list-row .label-name").allInnerTexts();
	const shows = async (isRight: (shown: readonly string[]) => boolean) => {
		let shown: readonly string[] = [];
		await until(workbench.page, "the view is right", async () => {
			shown = await labels();
			return isRight(shown);
		}).catch(() => assert.fail(shown.join("\n")));
	};

	it("changes a title, which goes into sources.yaml beside the source", async () => {
		const { page } = workbench;
		const file = path.join(folder, "sources/sources.yaml");
		await runCommand(page, "Sort Sources");
		await pick(page, "Newest", "Newest First");
		await shows((shown) => !shown.some((label) => label.startsWith("sources")));
		await chooseFromMenu(page, pane.locator(".monaco-list-row").first(), "Edit Source Details");
		await quickRow(page, "Title").waitFor();
		await screenshot(page, "source-details");
		await page.keyboard.press("Enter");
		await page.locator(".quick-input-title", { hasText: "Title of" }).waitFor();
		await quickInput(page).fill("A title of my own");
		await page.keyboard.press("Enter");
		await shows((shown) => shown.includes("A title of my own"));
		const written = () => (existsSync(file) ? readFileSync(file, "utf8") : "");
		await until(page, "sources.yaml is written", () => /^\S+:\n {2}title: A title of my own\n$/.test(written()));
	});

	it("shows only what the filter finds, and all again", async () => {
		const { page } = workbench;
		await runCommand(page, "Filter Sources");
		await page.locator(".quick-input-title", { hasText: "Filter Sources" }).waitFor();
		await quickInput(page).pressSequentially("own TITLE", { delay: 20 });
		await shows((shown) => shown.length === 1 && shown[0] === "A title of my own");
		await page.keyboard.press("Enter");
		await screenshot(page, "sources-filtered");
		await runCommand(page, "Clear Filter of Sources");
		await shows((shown) => shown.length > 3);
	});

	it("turns a source that is dragged into a note into a citation of it", async () => {
		const { page } = workbench;
		const note = await openFile(page, "draft.md");
		await goToEnd(page);
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await page.keyboard.type("See");
		const line = note.locator(".view-line", { hasText: /^See$/ }).first();
		await line.waitFor();
		const dropped = note.locator(".view-line", { hasText: "[A title of my own](../sources/report.docx)" });
		await dragIntoEditor(page, row(pane, "A title of my own"), line, dropped);
		await screenshot(page, "source-dropped");
	});

	it("lists the articles of one file, opens it at each, and cites each by itself", async () => {
		const { page } = workbench;
		await runCommand(page, "Filter Sources");
		await page.locator(".quick-input-title", { hasText: "Filter Sources" }).waitFor();
		await quickInput(page).pressSequentially("lock courier", { delay: 20 });
		await shows((shown) => shown.length === 1 && shown[0] === "The last lock stays shut");
		await page.keyboard.press("Enter");
		// In an order of their own articles stand by themselves; what went wrong is said of files.
		await runCommand(page, "Sort Sources");
		await pick(page, "Problems", "Problems First");
		await shows((shown) => shown.length === 1 && shown[0] === "quay.json");
		await pane.locator(".monaco-list-row").first().click();
		await page.locator('.tab.active[aria-label*="quay.json"]').waitFor();
		await expand(page, pane.locator(".monaco-list-row").first());
		await shows((shown) => shown.includes("The last lock stays shut"));
		await chooseFromMenu(page, row(pane, "The last lock stays shut"), "Edit Source Details");
		await quickRow(page, "Author").waitFor();
		await pick(page, "Author", "Author");
		await page.locator(".quick-input-title", { hasText: 'Author of "The last lock stays shut"' }).waitFor();
		await quickInput(page).fill("Morag Sinclair");
		await page.keyboard.press("Enter");
		const details = path.join(folder, "sources/sources.yaml");
		const said = "quay.json:\n  articles:\n    last-lock:\n      author: Morag Sinclair\n";
		await until(page, "sources.yaml tells of the article", () => readFileSync(details, "utf8").endsWith(said));
		await row(pane, "The last lock stays shut").click();
		await page.locator(".editor-instance .view-line", { hasText: "The last lock stays shut until July." }).waitFor();
		await screenshot(page, "source-articles");
		const note = await openFile(page, "draft.md");
		await goToEnd(page);
		await page.keyboard.press("Enter");
		await page.keyboard.press("Enter");
		await page.keyboard.type("Lock");
		const line = note.locator(".view-line", { hasText: /^Lock$/ }).first();
		await line.waitFor();
		const dropped = note.locator(".view-line", { hasText: "[Lock Courier](../sources/quay.json#article=last-lock)" });
		await dragIntoEditor(page, row(pane, "The last lock stays shut"), line, dropped);
		await runCommand(page, "Clear Filter of Sources");
	});

	it("shows headings of a Word file in the outline", async () => {
		const { page } = workbench;
		await runCommand(page, "Filter Sources");
		await page.locator(".quick-input-title", { hasText: "Filter Sources" }).waitFor();
		await quickInput(page).pressSequentially("report.docx", { delay: 20 });
		await shows((shown) => shown.length === 1);
		await page.keyboard.press("Enter");
		await pane.locator(".monaco-list-row").first().dblclick();
		await page.locator('.tab.active[aria-label*="report"]').waitFor();
		await page.keyboard.press("Control+Shift+O");
		await page.locator(".quick-input-widget .monaco-list-row").nth(2).waitFor();
		await screenshot(page, "source-outline");
		await page.keyboard.press("Escape");
		await runCommand(page, "Clear Filter of Sources");
	});

	it("says in a report what was read", async () => {
		const { page } = workbench;
		await runCommand(page, "Index Report");
		const preview = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
		await preview.locator("h1", { hasText: "Index Report" }).waitFor();
		await preview.locator("td", { hasText: "A title of my own" }).first().waitFor();
		await screenshot(page, "index-report");
	});
});
