// A window of VS Code in a browser. Requests that leave this machine are refused and recorded.
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";

const local =
	/^(https?:\/\/(127\.0\.0\.1|localhost|[^/]*\.localhost)[:/]|wss?:\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/;

/**
 * Whatever is not on this machine is asked of a proxy that is not there. Playwright could refuse it too, but would then
 * have every request of the window pass through this process, and turn the browser's cache off.
 */
const nothingOutside = "--proxy-server=http://127.0.0.1:9";

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
			...["--no-first-run", "--test-type", nothingOutside],
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
	const record = (/** @type {string} */ url) => {
		if (!local.test(url)) offOrigin.push(url);
	};
	context.on("request", (request) => record(request.url()));
	const page = await context.newPage();
	page.on("websocket", (socket) => record(socket.url()));
	return { page, offOrigin, close: () => browser.close() };
}
