// The Entities view and the catalogue, as the tests of curation use them.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { root } from "../../../scripts/host/paths.mjs";
import { leaveHover } from "./words.ts";
import { chosenRow, isDone, quickInput, until } from "./workbench.ts";

const goldens = path.join(root, "test/fixtures/curation");
const patience = 60_000;

/** Waits until the catalogue is what the golden file of this name says. With WRITE_GOLDEN set, that file is written. */
export async function assertCatalogue(page: Page, file: string, golden: string, before: string): Promise<void> {
	const expectedFile = path.join(goldens, `${golden}.yaml`);
	const now = () => (existsSync(file) ? readFileSync(file, "utf8") : "");
	const expected = existsSync(expectedFile) ? readFileSync(expectedFile, "utf8") : undefined;
	const isThere = () => (process.env.WRITE_GOLDEN ? now() !== before : now() === expected);
	for (const end = Date.now() + patience; Date.now() < end && !isThere(); ) await page.waitForTimeout(100);
	if (process.env.WRITE_GOLDEN) {
		mkdirSync(goldens, { recursive: true });
		writeFileSync(expectedFile, now());
	} else assert.equal(now(), expected);
}

/** Shows the view in the side bar. */
export async function showEntities(page: Page): Promise<Locator> {
	await page.locator('.activitybar .action-label[aria-label^="Well Sourced"]').click({ force: true });
	const pane = page.locator(".pane", { has: page.locator('.pane-header[aria-label^="Entities"]') }).first();
	await pane.locator(".monaco-list-row").first().waitFor();
	// Rows out of sight do not exist: the view gets all the room there is.
	for (const other of ["Sources", "Citations"]) {
		const header = page.locator(`.pane-header.expanded[aria-label^="${other}"]`).first();
		if (await header.isVisible()) await header.click();
	}
	return pane;
}

/** Waits until the view shows the same for a while: rows move when the catalogue has changed. */
export async function settle(page: Page, pane: Locator): Promise<void> {
	let last = "";
	let same = 0;
	for (let attempt = 0; attempt < 60 && same < 3; attempt++) {
		// biome-ignore lint/performance/useDomNodeTextContent: rows that are not shown do not count.
		const now = await pane.innerText();
		same = now === last ? same + 1 : 0;
		last = now;
		await page.waitForTimeout(400);
	}
}

/** A row of the view by the beginning of its label. */
export function row(pane: Locator, label: string): Locator {
	return pane.locator(`.monaco-list-row[aria-label^="${label}"]`).first();
}

/** Opens a row by its twistie. A click that comes while the view changes is lost, and is made again. */
export async function expand(page: Page, target: Locator): Promise<void> {
	const isExpanded = async () => (await target.getAttribute("aria-expanded")) === "true";
	for (let attempt = 0; attempt < 20 && !(await isExpanded()); attempt++) {
		await target.locator(".monaco-tl-twistie").click();
		for (let wait = 0; wait < 20 && !(await isExpanded()); wait++) await page.waitForTimeout(100);
	}
	assert.ok(await isExpanded(), "the row could not be opened");
}

/** Clicks an action that shows at the end of a row under the mouse. */
export async function clickInline(pane: Locator, label: string, action: string): Promise<void> {
	const target = row(pane, label);
	await target.scrollIntoViewIfNeeded();
	await target.hover();
	await target.locator(`.action-label[aria-label^="${action}"]`).click();
}

/** Selects several rows, with the key for one more held. */
export async function selectRows(pane: Locator, labels: readonly string[]): Promise<void> {
	for (const [at, label] of labels.entries()) {
		await row(pane, label).scrollIntoViewIfNeeded();
		await row(pane, label).click(at === 0 ? {} : { modifiers: ["Control"] });
	}
	await pane
		.locator(".monaco-list-row.selected")
		.nth(labels.length - 1)
		.waitFor();
}

/** Drags one row onto another, in movements as small as a hand makes them. */
export async function dragOnto(page: Page, from: Locator, onto: Locator): Promise<void> {
	// A tooltip that still shows would lie over the row.
	await leaveHover(page);
	await from.hover();
	await page.mouse.down();
	const place = await onto.boundingBox();
	assert.ok(place);
	const [x, y] = [place.x + 60, place.y + place.height / 2];
	await page.mouse.move(x, y + 4, { steps: 12 });
	// What is let go before the row has taken notice falls beside it.
	const target = page.locator(".monaco-list-row.drop-target");
	for (let attempt = 0; attempt < 50 && !(await target.first().isVisible()); attempt++) {
		await page.mouse.move(x, y + (attempt % 2), { steps: 4 });
		await page.waitForTimeout(200);
	}
	await page.waitForTimeout(200);
	await page.mouse.up();
}

/** Drags a row to the end of a line, until `dropped` shows there: VS Code drops into the text only while Shift is held. */
export async function dragIntoEditor(page: Page, from: Locator, line: Locator, dropped: Locator): Promise<void> {
	for (let attempt = 0; attempt < 4; attempt++) {
		await leaveHover(page);
		await from.hover();
		await page.mouse.down();
		const place = await line.boundingBox();
		assert.ok(place);
		const [x, y] = [place.x + place.width - 1, place.y + place.height / 2];
		await page.mouse.move(x, y + 4, { steps: 12 });
		await page.keyboard.down("Shift");
		await page.mouse.move(x, y, { steps: 4 });
		await page.mouse.move(x, y + 1, { steps: 2 });
		await page.waitForTimeout(400 * (attempt + 1));
		await page.mouse.up();
		await page.keyboard.up("Shift");
		if (await isDone(dropped.waitFor({ timeout: 30_000 }))) return;
	}
	assert.fail("the row could not be dropped");
}

/** Clicks on an entry of a menu, which closes the menu. Fails where either did not happen. */
async function clickAway(entry: Locator): Promise<void> {
	await entry.click({ timeout: 3000 });
	await entry.waitFor({ state: "hidden", timeout: 10_000 });
}

/** Chooses from the menu of the right mouse button. A click that comes while the menu still opens is lost, and is made again. */
export async function chooseFromMenu(page: Page, target: Locator, item: string): Promise<void> {
	const entry = page.locator(".monaco-menu .action-item", { hasText: item }).first();
	for (let attempt = 0; attempt < 5; attempt++) {
		if (!(await entry.isVisible())) {
			// With no menu there, the key would take back what is selected.
			if (await page.locator(".monaco-menu").first().isVisible()) await page.keyboard.press("Escape");
			await target.click({ button: "right" });
			await entry.waitFor({ timeout: 3000 }).catch(() => undefined);
		}
		if (await isDone(clickAway(entry))) return;
	}
	assert.fail(`"${item}" could not be chosen`);
}

/** Writes into the open list and takes the row with this text. What is written while the list still opens is lost. */
export async function pick(page: Page, typed: string, text: string): Promise<void> {
	const input = quickInput(page);
	await input.waitFor({ state: "visible" });
	await until(page, `"${text}" can be picked`, async () => {
		if ((await input.inputValue()) !== typed) await input.fill(typed);
		return isDone(chosenRow(page, text).first().waitFor({ timeout: 3000 }));
	});
	await page.keyboard.press("Enter");
}

/** Chooses from the menu of the lightbulb, by keyboard. */
export async function lightbulb(page: Page, title: string): Promise<void> {
	const item = page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
	// What changes around the cursor closes the menu again; and a slow machine takes its time to open it.
	for (let attempt = 1; attempt <= 10; attempt++) {
		if (!(await item.isVisible())) {
			await page.keyboard.press("Escape");
			await page.keyboard.press("Control+.");
			await item.waitFor({ timeout: 2000 + 1000 * attempt }).catch(() => undefined);
		}
		if (await isDone(clickAway(item))) return;
	}
	assert.fail(`the lightbulb does not offer "${title}"`);
}
