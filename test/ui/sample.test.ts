// The sample workspace as a new user meets it. The README's pictures are made here: see .vscode-test/screenshots/sample-*.
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { hoverWords } from "./support/words.ts";
import {
	copySample,
	goToEnd,
	openFile,
	openWorkbench,
	quickRow,
	runCommand,
	screenshot,
	textOf,
	type Workbench,
	waitForSources,
} from "./support/workbench.ts";

describe("the sample workspace", () => {
	let workbench: Workbench;
	let note: Locator;

	before(async () => {
		workbench = await openWorkbench({ makeFolder: copySample });
		await workbench.page.setViewportSize({ width: 1120, height: 640 });
		note = await openFile(workbench.page, "draft.md");
	});

	after(() => workbench?.close());

	it("is read without a problem", async () => {
		await waitForSources(workbench.page, /7 sources · \d+ entities/);
	});

	it("says of a name what the sources say", async () => {
		const hover = await hoverWords(workbench.page, note, "Halden & Moor", "mentions in");
		await screenshot(workbench.page, "sample-hover");
		assert.match(await textOf(hover), /Halden & Moor · company · candidate/);
	});

	it("has a citation that holds", async () => {
		const hover = await hoverWords(workbench.page, note, "31 conditions]", "exact");
		await screenshot(workbench.page, "sample-citation");
		assert.match(await textOf(hover), /The source says exactly this/);
	});

	it("answers the searches it suggests", async () => {
		const { page } = workbench;
		await page.keyboard.press("Escape");
		await runCommand(page, "Search Entities", "kestrel");
		await quickRow(page, "Kestrel Bank").waitFor();
		await screenshot(page, "sample-entities");
		await page.keyboard.press("Escape");
		await note.click({ position: { x: 200, y: 300 } });
		await goToEnd(page);
		await runCommand(page, "Search Passages", "1.62 billion");
		await quickRow(page, "1.62 billion").waitFor();
		const preview = page.locator('.monaco-editor[data-uri$="tidewater-review.md"]');
		await preview.locator(".view-line", { hasText: "1.62" }).first().waitFor();
		await screenshot(page, "sample-passages");
		await page.keyboard.press("Enter");
		await note.locator(".view-line", { hasText: "[Tidewater Review]" }).first().waitFor();
		await screenshot(page, "sample-cited");
	});

	it("lists its sources", async () => {
		const { page } = workbench;
		await page.locator('.activitybar .action-label[aria-label^="Well Sourced"]').click({ force: true }); // A badge lies over it.
		await page.locator(".monaco-list-row", { hasText: "Who pays if Brisling fails" }).first().waitFor();
		await screenshot(page, "sample-sources");
	});

	it("lists the names in them", async () => {
		const { page } = workbench;
		for (const other of ["Sources", "Citations"])
			await page.locator(".pane-header", { hasText: other }).first().click();
		await page.locator(".monaco-list-row", { hasText: "Marine Works Authority" }).first().waitFor();
		await screenshot(page, "sample-entities-view");
	});

	it("shows what does not hold, and how to mend it", async () => {
		const { page } = workbench;
		const toMend = await openFile(page, "to-mend.md");
		await toMend.locator(".squiggly-warning").first().waitFor();
		const hover = await hoverWords(page, toMend, "95", "says 83");
		await screenshot(page, "sample-check");
		assert.match(await textOf(hover), /The cited passage says 83, not 95/);
	});
});
