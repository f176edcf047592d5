// Citations of every style, broken in every way, seen, mended by keyboard and taken back; and mended all at once.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { citeAs, mendAndUndo, rewrite, seeNextProblem, untilProblems } from "./citing.ts";
import { lightbulb } from "./curation.ts";
import { goToEnd, openFile, runAnyCommand, screenshot, until, type Workbench } from "./workbench.ts";

const cited = "gets 14 million kronor";
const moved = `([Grid Weekly](../sources/approval.md#L2 "${cited}")).\n`;
const notes = {
	"styles.md": "# Four ways to cite\n\nIt is paid.\n\nIt is due.\n\nIt is agreed.\n\nIt is said.\n",
	"second.md": `The harbour is paid for ${moved}`,
	"third.md": `So is the pier ${moved}`,
	"kept.md": 'Fastighets AB Havet gets 40 million kronor ([Grid Weekly](../sources/approval.md#L13 "AB Havet")).\n',
} as const;

/** What stays the same while the tests run; asked for only in tests, where it is there. */
export interface OpenWorkspace {
	readonly workbench: Workbench;
	readonly folder: string;
}

/** In a workspace with `sources/approval.md`, whose notes so far are removed. */
export function brokenCitations(open: () => OpenWorkspace): void {
	const inFolder = (...parts: string[]) => path.join(open().folder, ...parts);
	const onDisk = (note: keyof typeof notes) => readFileSync(inFolder("notes", note), "utf8");
	const source = () => inFolder("sources/approval.md");
	let sourceText = "";
	const restore = () => {
		for (const left of ["archive", "approval of March.md"])
			rmSync(inFolder("sources", left), { recursive: true, force: true });
		writeFileSync(source(), sourceText);
	};

	before(async () => {
		const { page } = open().workbench;
		sourceText = readFileSync(source(), "utf8");
		await runAnyCommand(page, "View: Close All Editors");
		await untilProblems(page, 0);
		rmSync(inFolder("notes/draft.md"));
		for (const [name, text] of Object.entries(notes)) writeFileSync(inFolder("notes", name), text);
	});

	afterEach(restore);

	describe("in all four styles", () => {
		const mend = (name: string, breaking: Parameters<typeof mendAndUndo>[2]) =>
			mendAndUndo(open().workbench.page, inFolder("notes/styles.md"), breaking, () =>
				screenshot(open().workbench.page, `broken-${name}`),
			);

		before(async () => {
			const { page } = open().workbench;
			await openFile(page, "styles.md");
			const has = (pattern: RegExp) => () => pattern.test(onDisk("styles.md"));
			const styles: readonly (readonly [line: number, style: string, written: RegExp])[] = [
				[3, "Link", /^It is paid\. \[Grid Weekly\]\(/m],
				[5, "Footnote", /^It is due\.\[\^[^\]]+\]$/m],
				[7, "Reference", /^It is agreed\. \[Grid Weekly\]\[[^\]]+\]$/m],
				[9, "Quotation", /^> — \[Grid Weekly\]\(/m],
			];
			for (const [line, style, written] of styles)
				await citeAs(page, { line, style, query: cited, isThere: has(written) });
			assert.equal(onDisk("styles.md").split("approval.md#L13").length, styles.length + 1);
			await screenshot(page, "broken-not-yet");
		});

		afterEach(async () => {
			restore();
			await untilProblems(open().workbench.page, 0);
		});

		it("are found and mended when the source is edited", async () => {
			rewrite(source(), (text) => text.replace("# Agency", "A line that is new.\n\n# Agency"));
			await mend("edited", {
				says: "line 15, not",
				repair: "Update the citation to line 15",
				mended: "approval.md#L15",
			});
		});

		it("are found and mended when the source is deleted and there is a copy", async () => {
			mkdirSync(inFolder("sources/archive"));
			renameSync(source(), inFolder("sources/archive/approval.md"));
			await mend("deleted", {
				says: "There is no source",
				repair: "Link to sources/archive/approval.md",
				mended: "sources/archive/approval.md#L13",
			});
		});

		it("are found and mended when the source is renamed", async () => {
			renameSync(source(), inFolder("sources/approval of March.md"));
			await mend("renamed", {
				says: "There is no source",
				repair: "Link to sources/approval of March.md",
				mended: "approval%20of%20March.md#L13",
			});
		});
	});

	describe("in one style", () => {
		it("are compared with the source when it says nearly the same", async () => {
			const { page } = open().workbench;
			await openFile(page, "second.md");
			await untilProblems(page, 1);
			rewrite(source(), (text) => text.replace("14 million", "15 million"));
			await seeNextProblem(page, "does not say quite this");
			await lightbulb(page, "Compare with the source");
			const diff = page.locator(".monaco-diff-editor");
			await diff.locator(".modified .view-line", { hasText: "15 million" }).first().waitFor();
			await diff.locator(".original .view-line", { hasText: "14 million" }).first().waitFor();
			await screenshot(page, "broken-compared");
			await runAnyCommand(page, "View: Close Editor");
			await diff.waitFor({ state: "detached" });
		});

		it("show in the preview how they hold", async () => {
			const { page } = open().workbench;
			await openFile(page, "second.md");
			await untilProblems(page, 1);
			await runAnyCommand(page, "Markdown: Open Preview to the Side");
			const preview = page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
			await preview.locator(".well-sourced-chip", { hasText: "moved" }).first().waitFor();
			await screenshot(page, "broken-preview");
			await runAnyCommand(page, "View: Close All Editors");
			await page.locator(".tab").first().waitFor({ state: "detached" });
		});

		it("are mended in all notes at once, after a look at every change, and taken back with one undo", async () => {
			const { page } = open().workbench;
			await openFile(page, "second.md");
			const header = page.locator('.pane-header[aria-label^="Citations"]').first();
			await header.hover();
			await header.locator('.action-label[aria-label^="Fix All Moved Citations"]').first().click();
			const review = page.locator(".bulk-edit-panel");
			const apply = review.locator(".monaco-button", { hasText: "Apply" }).first();
			await apply.waitFor();
			const boxes = review.locator(".edit-checkbox");
			await until(page, "both notes are listed", async () => (await boxes.count()) >= 2);
			await screenshot(page, "broken-review");
			const ticked = await boxes.evaluateAll((all) =>
				all.map((box) => box.getAttribute("aria-checked") === "true" || (box as HTMLInputElement).checked),
			);
			assert.ok(ticked.every(Boolean), String(ticked));
			await apply.click();
			const lines = () => [onDisk("second.md"), onDisk("third.md")].map((text) => /#L\d+/.exec(text)?.[0]).join();
			await until(page, "both notes are mended and saved", () => lines() === "#L13,#L13");
			const note = await openFile(page, "second.md");
			await note.locator(".view-line", { hasText: "#L13" }).first().waitFor();
			await page.keyboard.press("Control+Z");
			// Where VS Code asks first whether the other files are meant too, they are.
			const ask = page.locator(".monaco-dialog-box .monaco-button", { hasText: "Undo in 2 Files" });
			const asBefore = note.locator(".view-line", { hasText: "#L2" }).first();
			await asBefore.or(ask).first().waitFor();
			if (await ask.isVisible()) await ask.click();
			await asBefore.waitFor();
			// The other note is taken back after this one: what is saved too early is saved as it was.
			await until(page, "both notes are as before", async () => {
				await runAnyCommand(page, "File: Save All Files");
				return lines() === "#L2,#L2";
			});
		});

		it("are kept when the writer says so", async () => {
			const { page } = open().workbench;
			const note = await openFile(page, "kept.md");
			await seeNextProblem(page, "not 40 million kronor");
			await lightbulb(page, "Keep");
			const comment = note.locator(".view-line", { hasText: "well-sourced: keep figure-differs" }).first();
			await comment.waitFor();
			await screenshot(page, "broken-kept");
			await page.keyboard.press("Control+Z");
			await comment.waitFor({ state: "detached" });
			await seeNextProblem(page, "not 40 million kronor");
		});

		it("are mended on saving where the settings say so, in a light window too", async () => {
			const { page } = open().workbench;
			mkdirSync(inFolder(".vscode"), { recursive: true });
			const settings = {
				"workbench.colorTheme": "Default Light Modern",
				"editor.codeActionsOnSave": { "source.fixAll.wellSourced": "explicit" },
			};
			writeFileSync(inFolder(".vscode/settings.json"), JSON.stringify(settings));
			await page.locator(".monaco-workbench.vs").waitFor();
			await openFile(page, "third.md");
			await untilProblems(page, 3);
			await goToEnd(page);
			// The settings reach the editor some time after they were written.
			await until(page, "the note is mended", async () => {
				await page.keyboard.type(" ");
				await page.keyboard.press("Control+S");
				await page.waitForTimeout(1000);
				return onDisk("third.md").includes("#L13");
			});
			await page.locator('.activitybar .action-label[aria-label^="Explorer"]').click({ force: true });
			await openFile(page, "approval.md");
			const marked = page.locator('.explorer-viewlet .monaco-list-row[aria-label^="approval.md"]').first();
			await marked.waitFor();
			await until(page, "the source is marked as cited", () =>
				marked.evaluate((row) =>
					[...row.querySelectorAll("*")].some((part) => getComputedStyle(part, "::after").content.includes("”")),
				),
			);
			await screenshot(page, "broken-explorer");
			await page.locator('.activitybar .action-label[aria-label^="Well Sourced"]').click({ force: true });
			await page.locator(".pane .monaco-list-row", { hasText: "moved · gets 14" }).first().waitFor();
			await screenshot(page, "broken-view-light");
		});
	});
}
