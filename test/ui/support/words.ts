// Words on the screen: where they stand, what shows over them, and clicks on them.
import type { Locator, Page } from "playwright-core";
import { until } from "./workbench.ts";

interface Place {
	readonly x: number;
	readonly y: number;
}

/** Where words stand on the screen, as soon as they do. */
async function placeOf(editor: Locator, words: string): Promise<Place> {
	let place: Place | undefined;
	await until(editor.page(), `"${words}" is on the screen`, async () => {
		place = await placeNow(editor, words);
		return place !== undefined;
	});
	return place as unknown as Place;
}

/** The middle of the first of the words, at their first occurrence in an editor. */
function placeNow(editor: Locator, words: string): Promise<Place | undefined> {
	return editor.locator(".view-line").evaluateAll((lines, wanted) => {
		for (const line of lines) {
			const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
			const nodes: Node[] = [];
			for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
				nodes.push(node);
			}
			const start = (line.textContent ?? "").replace(/\u00a0/g, " ").indexOf(wanted);
			let before = 0;
			for (const node of start < 0 ? [] : nodes) {
				const length = node.textContent?.length ?? 0;
				if (start < before + length) {
					const range = document.createRange();
					range.setStart(node, start - before);
					range.setEnd(node, Math.min(length, start - before + wanted.length));
					const box = range.getBoundingClientRect();
					return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
				}
				before += length;
			}
		}
		return undefined;
	}, words);
}

/** Takes the mouse away and waits until no hover covers anything. */
export async function leaveHover(page: Page): Promise<void> {
	await page.mouse.move(900, 700, { steps: 3 });
	const shown = page.locator(".monaco-hover:not(.hidden) .hover-contents").first();
	for (let attempt = 0; attempt < 20 && (await shown.isVisible()); attempt++) {
		await page.keyboard.press("Escape");
		await page.waitForTimeout(250);
	}
}

/** Rests the mouse on words until a hover with `expected` shows, and gives that hover. */
export async function hoverWords(page: Page, editor: Locator, words: string, expected: string): Promise<Locator> {
	await leaveHover(page);
	const { x, y } = await placeOf(editor, words);
	const hover = page.locator(".monaco-hover:not(.hidden) .hover-contents", { hasText: expected }).first();
	for (let attempt = 0; attempt < 60 && !(await hover.isVisible()); attempt++) {
		// Small real movements: a mouse that does not move opens nothing.
		await page.mouse.move(x - 3 + (attempt % 5), y, { steps: 3 });
		await page.waitForTimeout(300);
	}
	await hover.waitFor({ timeout: 5000 });
	return hover;
}

/** Clicks on words in an editor. */
export async function clickWords(page: Page, editor: Locator, words: string): Promise<void> {
	await leaveHover(page);
	const { x, y } = await placeOf(editor, words);
	await page.mouse.click(x, y);
}
