// Sources, file names and catalogue full of Markdown, HTML and command links: showing them asks nothing and runs nothing.
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { makeWorkspace } from "../support/testWorkspaces.ts";
import { hoverWords } from "./support/words.ts";
import {
	openFile,
	openWorkbench,
	quickRow,
	runCommand,
	screenshot,
	textOf,
	type Workbench,
	waitForSources,
} from "./support/workbench.ts";

/** What a card may link to: our own commands, and in the editor's own card of a problem the place it is about. */
async function assertInert(hover: Locator): Promise<void> {
	const targets = await hover
		.locator("a")
		.evaluateAll((links) =>
			links
				.filter((link) => link.closest(".marker") === null || link.hasAttribute("href"))
				.map((link) => link.getAttribute("data-href") ?? link.getAttribute("href")),
		);
	for (const target of targets) {
		assert.match(target ?? "", /^command:wellSourced\./);
	}
	assert.equal(await hover.locator("img, iframe, script, style, b, h1, table, code").count(), 0);
}

describe("hostile sources", () => {
	let workbench: Workbench;
	let note: Locator;

	before(async () => {
		workbench = await openWorkbench({ makeFolder: (parent) => makeWorkspace(parent, "hostile"), restricted: true });
		note = await openFile(workbench.page, "draft.md");
		await waitForSources(workbench.page);
	});

	after(() => workbench?.close());

	it("show in the card of a name as the text they are", async () => {
		const hover = await hoverWords(workbench.page, note, "Vexcorp and", "company");
		await screenshot(workbench.page, "hostile-name");
		assert.match(await textOf(hover), /!\[n\]\(https:\/\/evil-note\.example\/n\.png\)/);
		await assertInert(hover);
	});

	it("show in the card of a name with a hostile address", async () => {
		const hover = await hoverWords(workbench.page, note, "Vexcorp Holdings", "Vexcorp Holdings");
		await assertInert(hover);
	});

	it("show in the card of a citation", async () => {
		const hover = await hoverWords(workbench.page, note, "Attack]", "evil-image");
		await screenshot(workbench.page, "hostile-citation");
		await assertInert(hover);
	});

	it("show in search, preview and the list of sources", async () => {
		const { page } = workbench;
		await runCommand(page, "Search Passages", "Vexcorp");
		await quickRow(page, "Vexcorp").waitFor();
		for (let row = 0; row < 6; row++) {
			await page.keyboard.press("ArrowDown");
			await page.waitForTimeout(300);
		}
		await screenshot(page, "hostile-search");
		await page.keyboard.press("Escape");
		await page.locator('.activitybar .action-label[aria-label^="Well Sourced"]').click({ force: true });
		const row = page.locator(".pane-body .monaco-list-row").last();
		await row.waitFor();
		await row.hover();
		await page.waitForTimeout(1500);
		await screenshot(page, "hostile-sources");
	});

	it("show in their readable text", async () => {
		const { page } = workbench;
		await page.locator(".pane-body .monaco-list-row", { hasText: "Attack" }).first().click();
		const text = page.locator('.monaco-editor[data-uri^="well-sourced"]').first();
		await text.waitFor();
		const hover = await hoverWords(page, text, "Vexcorp", "company");
		await assertInert(hover);
	});

	it("ask nothing of the network and run no command", async () => {
		assert.deepEqual(workbench.offOrigin, []);
		assert.equal(await workbench.page.locator(".tab", { hasText: "Untitled" }).count(), 0);
		assert.equal(await workbench.page.locator(".monaco-dialog-box").count(), 0);
	});
});
