// What the tests of citations do with a note: cite, break the source, look at what is wrong, mend it.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { lightbulb, pick } from "./curation.ts";
import { chosenRow, goToEnd, runCommand, until } from "./workbench.ts";

export interface Citing {
	/** Of the open note, from 1; the citation goes to its end. */
	readonly line: number;
	readonly query: string;
	/** What the style is called, in part. */
	readonly style: string;
	/** Whether the note on disk has it. */
	readonly isThere: () => boolean;
}

/** Cites a passage in a style and saves the note, all by keyboard. */
export async function citeAs(page: Page, { line, query, style, isThere }: Citing): Promise<void> {
	const list = page.locator(".quick-input-widget");
	await goToEnd(page, line);
	await runCommand(page, "Insert Citation", query);
	await chosenRow(page, query).waitFor();
	await page.keyboard.press("Control+Shift+Enter");
	await page.locator(".quick-input-title", { hasText: "Cite As" }).waitFor();
	await pick(page, style, style);
	await list.waitFor({ state: "hidden" });
	// It is put in some time after the list has gone.
	await until(page, `the citation is there as ${style}`, async () => {
		await page.keyboard.press("Control+S");
		await page.waitForTimeout(300);
		return isThere();
	});
}

/** How many problems the status bar counts: errors, warnings and hints. */
async function problemCount(page: Page): Promise<number> {
	const counts = await page.locator('[id="status.problems"]').allInnerTexts();
	return counts.flatMap((text) => text.match(/\d+/g) ?? []).reduce((sum, count) => sum + Number(count), 0);
}

export function untilProblems(page: Page, count: number): Promise<void> {
	return until(page, `there are ${count} problems`, async () => (await problemCount(page)) === count);
}

/** Goes to the next problem of the note as a writer does, sees what it says there, and closes that again. */
export async function seeNextProblem(page: Page, says: string, look = async () => {}): Promise<void> {
	const peek = page.locator(".marker-widget", { hasText: says }).first();
	// A key that comes while the editor is busy with a change is lost.
	for (let attempt = 0; attempt < 10 && !(await peek.isVisible()); attempt++) {
		await page.keyboard.press("Alt+F8");
		await peek.waitFor({ timeout: 3000 }).catch(() => undefined);
	}
	assert.ok(await peek.isVisible(), says);
	await look();
	await page.keyboard.press("Escape");
	await peek.waitFor({ state: "hidden" });
}

export interface Breaking {
	/** What the problem says, in part. */
	readonly says: string;
	/** The repair's title, in part. */
	readonly repair: string;
	/** What the note holds once all is mended, as often as it has citations. */
	readonly mended: string;
}

/** Mends every problem of the open note by the lightbulb, one by one, and takes all of it back. */
export async function mendAndUndo(
	page: Page,
	file: string,
	{ says, repair, mended }: Breaking,
	look: () => Promise<void>,
): Promise<void> {
	const before = readFileSync(file, "utf8");
	const wanted = before.split("../sources/").length - 1;
	await untilProblems(page, wanted);
	for (let left = wanted; left > 0; left--) {
		await seeNextProblem(page, says, left === wanted ? look : undefined);
		await lightbulb(page, repair);
		await untilProblems(page, left - 1);
	}
	await page.keyboard.press("Control+S");
	await until(page, "all is mended", () => readFileSync(file, "utf8").split(mended).length - 1 === wanted);
	for (let done = 0; done < wanted; done++) {
		await page.keyboard.press("Control+Z");
		await untilProblems(page, done + 1);
	}
	await page.keyboard.press("Control+S");
	await until(page, "all is taken back", () => readFileSync(file, "utf8") === before);
}

/** Rewrites a file as another program would. */
export function rewrite(file: string, change: (text: string) => string): void {
	writeFileSync(file, change(readFileSync(file, "utf8")));
}
