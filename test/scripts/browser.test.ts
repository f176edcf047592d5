// A browser is found where the machine has one, and CHROMIUM decides.
import assert from "node:assert/strict";
import { findBrowser } from "../../scripts/host/browser.mjs";

describe("findBrowser", () => {
	it("takes the one that CHROMIUM names", async function () {
		if (process.platform === "win32") {
			this.skip();
		}
		const before = process.env.CHROMIUM;
		// Any program that answers --version will do: nothing is opened here.
		process.env.CHROMIUM = process.execPath;
		try {
			assert.equal(await findBrowser(), process.execPath);
		} finally {
			if (before === undefined) {
				delete process.env.CHROMIUM;
			} else {
				process.env.CHROMIUM = before;
			}
		}
	});
});
