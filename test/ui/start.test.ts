// npm start shows the sample workspace with the extension at work, and ends with its signal.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openPage } from "../../scripts/host/page.mjs";
import { inRoot, root } from "../../scripts/host/paths.mjs";
import { screenshot, waitForSources } from "./support/workbench.ts";

/** The address that the script prints. */
function addressOf(child: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let output = "";
		child.stdout?.on("data", (data) => {
			output += data;
			const address = /^http:\/\/127\.0\.0\.1:\S+$/m.exec(output);
			if (address && output.endsWith("\n")) {
				resolve(address[0]);
			}
		});
		child.once("exit", (code) => reject(new Error(`npm start ended with code ${code}\n${output}`)));
	});
}

describe("npm start", () => {
	it("opens the sample workspace at a loopback address with a token, and stops", async () => {
		const child = spawn(process.execPath, [inRoot("scripts/start.mjs"), "--server", "--no-open"], {
			cwd: root,
			stdio: ["ignore", "pipe", "inherit"],
		});
		const address = await addressOf(child);
		const { page, offOrigin, close } = await openPage();
		try {
			const refused = await page.goto(address.replace(/tkn=[^&]*/, "tkn=wrong"));
			assert.equal(refused?.status(), 403);
			await page.goto(address);
			await page.locator(".explorer-viewlet").waitFor();
			await page.locator('.monaco-editor[data-uri$="notes/draft.md"]').waitFor();
			await waitForSources(page, /\d+ sources · \d+ entities/);
			await screenshot(page, "npm-start");
			assert.deepEqual(offOrigin, []);
		} finally {
			await close();
			child.kill("SIGINT");
		}
		await once(child, "exit");
		await assert.rejects(fetch(address));
	});
});
