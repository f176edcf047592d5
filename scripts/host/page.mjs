// A window of VS Code in a browser. Requests that leave this machine are refused and recorded.
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const local =
	/^(https?:\/\/(127\.0\.0\.1|localhost|[^/]*\.localhost)[:/]|wss?:\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/;

const patience = 90_000;

/**
 * @typedef {object} Window
 * @property {import("playwright-core").Page} page
 * @property {string[]} offOrigin URLs that were asked for and refused.
 * @property {() => Promise<void>} close
 */

/**
 * Opens a browser with one empty page.
 * @returns {Promise<Window>}
 */
export async function openPage() {
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: [
			...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
			...["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
			...["--no-first-run", "--test-type"],
		],
	});
	const context = await browser.newContext({
		viewport: { width: 1400, height: 900 },
		permissions: ["clipboard-read", "clipboard-write"],
	});
	// VS Code's window is several megabytes of script, and a test machine may be busy.
	context.setDefaultTimeout(patience);
	/** @type {string[]} */
	const offOrigin = [];
	await context.route(
		(url) => !local.test(url.href),
		(route) => {
			offOrigin.push(route.request().url());
			return route.abort();
		},
	);
	return { page: await context.newPage(), offOrigin, close: () => browser.close() };
}
