// A folder without sources: the view says what to do.
import assert from "node:assert/strict";
import { makeWorkspace } from "../support/testWorkspaces.ts";
import { openFile, openWorkbench, screenshot, themes, type Workbench, wear } from "./support/workbench.ts";

describe("welcome", () => {
	let workbench: Workbench;
	let folder = "";

	before(async () => {
		workbench = await openWorkbench({
			makeFolder: (parent) => {
				folder = makeWorkspace(parent, "empty");
				return folder;
			},
		});
		await openFile(workbench.page, "plain.md");
		await workbench.page.locator('.activitybar .action-label[aria-label^="Well Sourced"]').click({ force: true });
	});

	after(() => workbench?.close());

	for (const worn of themes) {
		it(`says in one sentence what to do, and offers it: ${worn.theme}`, async () => {
			const { page } = workbench;
			await wear(page, folder, worn);
			const welcome = page.locator(".welcome-view-content:visible", { hasText: "No sources yet" }).first();
			await welcome.locator(".monaco-button").nth(2).waitFor();
			await screenshot(page, `${worn.prefix}-welcome`);
			assert.deepEqual(await welcome.locator(".monaco-button").allInnerTexts(), [
				"Choose a Folder",
				"Use Every Document of This Workspace",
				"Open the Sample",
			]);
		});
	}
});
