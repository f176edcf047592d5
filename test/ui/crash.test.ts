// The worker ends by itself, as when a source is too much for it: it is said, and what was known is known again.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { Locator } from "playwright-core";
import { inRoot } from "../../scripts/host/paths.mjs";
import { answerMessage, messageSaying } from "./support/messages.ts";
import { hoverWords, leaveHover } from "./support/words.ts";
import {
	copySample,
	openFile,
	openWorkbench,
	screenshot,
	until,
	type Workbench,
	waitForSources,
} from "./support/workbench.ts";

/** Of this copy of the extension. */
function workerProcesses(): readonly number[] {
	const script = inRoot("dist/worker.js");
	const lines = execFileSync("ps", ["-A", "-o", "pid=,args="], { encoding: "utf8" }).split("\n");
	return lines.filter((line) => line.includes(script)).map((line) => Number.parseInt(line, 10));
}

/** Without a word to it, as a system does that has no memory left. */
function killWorker(): void {
	const running = workerProcesses();
	assert.equal(running.length, 1);
	for (const pid of running) process.kill(pid, "SIGKILL");
}

describe("a worker that has ended by itself", () => {
	let workbench: Workbench;
	let note: Locator;

	before(async () => {
		workbench = await openWorkbench({ makeFolder: copySample });
		note = await openFile(workbench.page, "draft.md");
		await waitForSources(workbench.page);
	});

	after(() => workbench?.close());

	it("is told of, and another one goes on", async () => {
		const { page } = workbench;
		killWorker();
		await messageSaying(page, "They are being read again");
		await screenshot(page, "crash-once");
		await until(page, "another one runs", () => workerProcesses().length === 1);
		await waitForSources(page, /7 sources · \d+ entities/);
		await hoverWords(page, note, "Halden & Moor", "mentions in");
		await leaveHover(page);
	});

	it("is given up when it ends again at once, with what can be done about it", async () => {
		const { page } = workbench;
		killWorker();
		await messageSaying(page, "keeps stopping");
		await page.locator(".statusbar-item.error-kind", { hasText: "Sources not read" }).waitFor();
		await screenshot(page, "crash-twice");
		assert.deepEqual(workerProcesses(), []);
		const loaded = page.waitForEvent("load");
		await answerMessage(page, "keeps stopping", "Reload Window");
		await loaded;
		await page.locator(".explorer-viewlet").waitFor();
		note = await openFile(page, "draft.md");
		await waitForSources(page, /7 sources · \d+ entities/);
		await hoverWords(page, note, "Halden & Moor", "mentions in");
	});

	it("ends with its window's host", async () => {
		await workbench.close();
		// The window's own patience ends with it.
		for (let waits = 0; workerProcesses().length > 0 && waits < 200; waits++) await pause(50);
		assert.deepEqual(workerProcesses(), []);
	});
});
