// What the window says in messages, and answers to them.
import type { Locator, Page } from "playwright-core";
import { isDone, until } from "./workbench.ts";

/** A message of the window: where it shows by itself, or in the list of messages, where it goes after a while. */
export async function messageSaying(page: Page, text: string): Promise<Locator> {
	const message = page.locator(".notification-list-item", { hasText: text }).filter({ visible: true }).first();
	await until(page, `the message "${text}" shows`, async () => {
		if (!(await message.isVisible())) {
			await page.locator('[id="status.notifications"]').click();
			await message.waitFor({ timeout: 3000 }).catch(() => undefined);
		}
		return message.isVisible();
	});
	return message;
}

/** Clicks a button of a message, wherever it is. */
export async function answerMessage(page: Page, text: string, button: string): Promise<void> {
	await until(page, `the message "${text}" is answered`, async () => {
		const message = await messageSaying(page, text);
		const answer = async () => {
			await message.hover({ timeout: 3000 });
			await message.locator(".monaco-button", { hasText: button }).click({ timeout: 3000 });
		};
		return isDone(answer());
	});
}
