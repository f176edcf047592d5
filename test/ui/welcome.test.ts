// A folder without sources: the view says what to do.
import assert from "node:assert/strict";
import { makeWorkspace } from "../support/testWorkspaces.ts";
import { openFile, openWorkbench, screenshot, type Workbench } from "./support/workbench.ts";

for (const theme of ["Default Dark Modern", "Default Light Modern"]) {
	describe(`welcome, ${theme}`, () => {
		let workbench: Workbench;

		before(async () => {
			workbench = await openWorkbench({ makeFolder: (parent) => makeWorkspace(parent, "empty"), theme });
		});

		after(() => workbench?.close());

		it("says in one sentence what to do, and offers it", async () => {
			const { page } = workbench;
			await openFile(page, "plain.md");
			await page.locator('.activitybar .action-label[aria-label^="Well Sourced"]').click({ force: true });
			const welcome = page.locator(".welcome-view-content:visible", { hasText: "No sources yet" }).first();
			await welcome.locator(".monaco-button").first().waitFor();
			await screenshot(page, `${theme.includes("Dark") ? "dark" : "light"}-welcome`);
			await welcome.locator(".monaco-button").nth(2).waitFor();
			assert.deepEqual(await welcome.locator(".monaco-button").allInnerTexts(), [
				"Choose a Folder",
				"Use Every Document of This Workspace",
				"Open the Sample",
			]);
		});
	});
}
