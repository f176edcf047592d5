// VS Code's window as a person uses it: real mouse, real keys, in a browser.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { openPage } from "../../../scripts/host/page.mjs";
import { inRoot, inScratch, root } from "../../../scripts/host/paths.mjs";
import { quietSettings } from "../../../scripts/host/quietSettings.mjs";
import { startServer } from "../../../scripts/host/server.mjs";
import { windowUrl } from "../../../scripts/host/windowUrl.mjs";
import { temporaryFolder } from "../../support/testWorkspaces.ts";

const patience = 60_000;

export interface Workbench {
	readonly page: Page;
	/** URLs outside this machine that the window asked for. */
	readonly offOrigin: readonly string[];
	close(): Promise<void>;
}

export interface WorkbenchOptions {
	readonly makeFolder: (parent: string) => string;
	readonly theme?: string;
	readonly restricted?: boolean;
}

/** The sample workspace, as a test may change it. */
export function copySample(parent: string): string {
	const folder = path.join(parent, "sample");
	cpSync(inRoot("media/sample"), folder, { recursive: true });
	return folder;
}

/** Starts VS Code with the extension in a folder, and waits until its window stands. */
export async function openWorkbench({
	makeFolder,
	theme = "Default Dark Modern",
	restricted = false,
}: WorkbenchOptions): Promise<Workbench> {
	const home = temporaryFolder("ui");
	const settings = { ...quietSettings, "workbench.colorTheme": theme };
	const server = await startServer({ home, settings, trustEverything: !restricted });
	const { page, offOrigin, close: closePage } = await openPage();
	const close = async () => {
		await closePage();
		await server.stop();
		rmSync(home, { recursive: true, force: true });
	};
	try {
		await page.goto(windowUrl(server, { folder: makeFolder(home), extension: root }));
		await page.locator(".explorer-viewlet").waitFor();
	} catch (error) {
		await close();
		throw error;
	}
	return { page, offOrigin, close };
}

/** The themes that pictures are made in, with the word for them in the pictures' names and the class of such a window. */
export const themes = [
	{ theme: "Default Dark Modern", prefix: "dark", look: "vs-dark" },
	{ theme: "Default Light Modern", prefix: "light", look: "vs" },
] as const;

/** Gives the window another theme, by the settings of its folder. */
export async function wear(page: Page, folder: string, { theme, look }: (typeof themes)[number]): Promise<void> {
	mkdirSync(path.join(folder, ".vscode"), { recursive: true });
	const worn = page.locator(`.monaco-workbench.${look}`);
	// What is written before the window watches the folder is not seen.
	await until(page, `the window is in ${theme}`, async () => {
		writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
		return isDone(worn.waitFor({ timeout: 5000 }));
	});
}

/** The box that takes commands, file names and searches. */
export const quickInput = (page: Page): Locator => page.locator(".quick-input-widget input").first();

/** A line of the list below that box. */
export const quickRow = (page: Page, text: string): Locator =>
	page.locator(".quick-input-widget .monaco-list-row", { hasText: text }).first();

/** The line of the list below that box that Enter takes. */
export const chosenRow = (page: Page, text: string): Locator =>
	page.locator(".quick-input-widget .monaco-list-row.focused", { hasText: text });

/**
 * Opens the list of a key, writes `text` into its box, and waits until `choice` is there. All of it is done again where
 * the window was too busy for the key. The text goes in as a whole: every letter would filter the list.
 */
async function findInList(page: Page, key: string, text: string, choice: Locator): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		const timeout = attempt < 4 ? patience / 2 : patience;
		try {
			await page.keyboard.press(key);
			await quickInput(page).waitFor({ state: "visible", timeout });
			await quickInput(page).fill(text, { timeout });
			return await choice.first().waitFor({ timeout });
		} catch (error) {
			if (attempt === 4) throw error;
			await page.keyboard.press("Escape");
		}
	}
}

/** Runs any command by its title, from the palette. */
export async function runAnyCommand(page: Page, title: string): Promise<void> {
	const name = new RegExp(`^${title.replace(/[^\w ]/g, "\\$&")}…?$`);
	const row = page.locator(".quick-input-widget .monaco-list-row", {
		has: page.locator(".label-name", { hasText: name }),
	});
	await findInList(page, "F1", `>${title}`, row);
	// Commands that were run before stand first.
	const isChosen = () => row.first().evaluate(({ classList }) => classList.contains("focused"));
	for (let step = 0, looks = 0; step < 40 && looks < 2; step++) {
		looks = (await isChosen()) ? looks + 1 : 0;
		if (looks === 0) await page.keyboard.press("ArrowDown");
		await page.waitForTimeout(50);
	}
	await page.keyboard.press("Enter");
	// What is typed before the list of commands is gone is lost.
	const isOpen = async () =>
		(await quickInput(page).isVisible()) && (await quickInput(page).inputValue()).startsWith(">");
	await until(page, "the command has been taken", async () => !(await isOpen()));
}

/** Opens a file by name, and gives its editor. */
export async function openFile(page: Page, name: string): Promise<Locator> {
	// Files that were open before are listed at once: only what Enter takes counts.
	await findInList(page, "Control+P", name, chosenRow(page, name));
	await page.keyboard.press("Enter");
	// Where the file showed already, its editor is there before it takes what is typed.
	await page.locator(`.monaco-editor.focused[data-uri$="${name}"]`).waitFor();
	return page.locator(`.monaco-editor[data-uri$="${name}"]`).first();
}

/**
 * Puts the cursor at the end of a line of the open file, of its last one where none is named. What is typed next cannot
 * overtake that: the box of Go to Line closes once the cursor is there, while nobody sees when a key has moved it.
 */
export async function goToEnd(page: Page, line = -1): Promise<void> {
	// A column beyond the line's end is its end.
	await findInList(page, "Control+G", `:${line}:9999`, chosenRow(page, "Press 'Enter' to go to line"));
	await page.keyboard.press("Enter");
	await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Runs a command by its title, from the palette; with `query`, types that into the list which the command opens. */
export async function runCommand(page: Page, title: string, query?: string): Promise<void> {
	await runAnyCommand(page, `Well Sourced: ${title}`);
	if (query !== undefined) {
		await page.locator(".quick-input-title", { hasText: title }).waitFor();
		await quickInput(page).pressSequentially(query, { delay: 30 });
	}
}

/** Waits for the status item to say that the sources are read, and how many there are. */
export async function waitForSources(page: Page, expected: RegExp = /\d+ sources? ·/): Promise<void> {
	await page.locator(".statusbar-item", { hasText: expected }).first().waitFor();
}

/** Asks again and again until it is so: what a person waits for without counting seconds. */
export async function until(page: Page, what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
	for (const end = Date.now() + patience; !(await isSo()); await page.waitForTimeout(100))
		if (Date.now() > end) throw new Error(`not within ${patience} ms: ${what}`);
}

/** Whether it came to a good end. */
export function isDone(work: Promise<unknown>): Promise<boolean> {
	return work.then(
		() => true,
		() => false,
	);
}

/** Text of a part of the window, with plain spaces. */
export async function textOf(part: Locator): Promise<string> {
	// biome-ignore lint/performance/useDomNodeTextContent: what counts is what a reader sees, line by line.
	return (await part.innerText()).replace(/\u00a0/g, " ");
}

/** Keeps a picture to look at, in .vscode-test/screenshots. */
export async function screenshot(page: Page, name: string): Promise<void> {
	const folder = inScratch("screenshots");
	mkdirSync(folder, { recursive: true });
	await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
