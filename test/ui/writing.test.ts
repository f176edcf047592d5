// A writer at work: hovers a name, searches, cites. With a real mouse and real keys, in a dark and a light theme.
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { makeWorkspace } from "../support/testWorkspaces.ts";
import { hoverWords } from "./support/words.ts";
import {
	goToEnd,
	openFile,
	openWorkbench,
	quickRow,
	runCommand,
	screenshot,
	textOf,
	themes,
	until,
	type Workbench,
	waitForSources,
	wear,
} from "./support/workbench.ts";

describe("writing", () => {
	let workbench: Workbench;
	let note: Locator;
	let folder = "";

	before(async () => {
		workbench = await openWorkbench({
			makeFolder: (parent) => {
				folder = makeWorkspace(parent, "articles");
				return folder;
			},
		});
		note = await openFile(workbench.page, "draft.md");
	});

	after(() => workbench?.close());

	for (const worn of themes) {
		describe(`in ${worn.theme}`, () => {
			before(() => wear(workbench.page, folder, worn));

			afterEach(async function () {
				if (this.currentTest?.state === "failed" && workbench)
					await screenshot(workbench.page, `${worn.prefix}-failed`);
			});

			it("says how many sources and entities there are", async () => {
				await waitForSources(workbench.page, /4 sources · \d+ entities/);
			});

			it("shows the card of the name under the mouse", async () => {
				const hover = await hoverWords(workbench.page, note, "Norrland Cables", "Makes sea cables");
				const card = await textOf(hover);
				assert.match(card, /Norrland Cables · company · confirmed/);
				assert.match(card, /\d+ mentions in 4 sources/);
				assert.match(card, /Open · Cite/);
				await screenshot(workbench.page, `${worn.prefix}-hover-card`);
			});

			it("underlines the name", async () => {
				const lines = () =>
					note
						.locator(".view-overlays div")
						.evaluateAll(
							(parts) => parts.filter((part) => getComputedStyle(part).borderBottomStyle === "solid").length,
						);
				await until(workbench.page, "two names are underlined", async () => (await lines()) >= 2);
			});

			it("shows the cited passage of the citation under the mouse", async () => {
				const hover = await hoverWords(workbench.page, note, "Cable]", "2.4 billion kronor");
				await screenshot(workbench.page, `${worn.prefix}-citation-card`);
				assert.match(await textOf(hover), /The order is worth 2\.4 billion kronor/);
			});

			it("finds an entity", async () => {
				const { page } = workbench;
				await runCommand(page, "Search Entities", "NGSA");
				await quickRow(page, "National Grid Safety Agency").waitFor();
				await screenshot(page, `${worn.prefix}-entity-search`);
				await page.keyboard.press("Escape");
			});

			it("finds a passage, shows it beside the note, and cites it", async () => {
				const { page } = workbench;
				await note.click({ position: { x: 300, y: 150 } });
				await goToEnd(page);
				await runCommand(page, "Search Passages", "fishing villages");
				await quickRow(page, "Three fishing villages had objected").waitFor();
				const preview = page.locator('.monaco-editor[data-uri$="approval.md"]');
				await preview.locator(".view-line", { hasText: "fishing" }).first().waitFor();
				await screenshot(page, `${worn.prefix}-passage-search`);
				await page.keyboard.press("Enter");
				await note.locator(".view-line", { hasText: "Grid Weekly" }).waitFor();
				assert.match(
					await textOf(note.locator(".view-lines")),
					/\[Grid Weekly[^\]]*\]\(\.\.\/sources\/approval\.md#L\d+/,
				);
				await screenshot(page, `${worn.prefix}-inserted-citation`);
			});

			it("takes the citation back with one undo", async () => {
				await workbench.page.keyboard.press("Control+Z");
				await note.locator(".view-line", { hasText: "Grid Weekly" }).waitFor({ state: "detached" });
				assert.match(await textOf(note.locator(".view-lines")), /The order is worth a lot/);
			});

			it("asks nothing of the network", () => {
				assert.deepEqual(workbench.offOrigin, []);
			});
		});
	}
});
