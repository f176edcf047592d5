// The process that a worker runs in: what is told of its end, and that it never outlives its host.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startNodeWorker } from "../../src/extension/nodeWorker.ts";
import type { Message } from "../../src/worker/messages.ts";

const fromHere = (file: string) => fileURLToPath(new URL(file, import.meta.url));

describe("process of a worker", function () {
	this.timeout(30_000);
	let folder: string;
	before(() => {
		folder = mkdtempSync(path.join(tmpdir(), "node-worker-"));
	});
	after(() => rmSync(folder, { recursive: true }));

	function script(text: string): string {
		const file = path.join(folder, `${Math.random().toString(36).slice(2)}.cjs`);
		writeFileSync(file, text);
		return file;
	}
	const message = (args: readonly unknown[]): Message => ({ kind: "call", id: 1, method: "any", args });
	/** Of a worker whose script tells it with its first message. */
	const firstMessage = (worker: Awaited<ReturnType<typeof startNodeWorker>>) =>
		new Promise<Message>((resolve) => worker.port.listen(resolve));

	it("is another one than the host's, and none of its settings are the user's", async () => {
		process.env.NODE_OPTIONS = "--title=theirs";
		try {
			const worker = await startNodeWorker(
				script(`process.send({ kind: "answer", id: 1, value: [process.pid, process.title, process.env.PATH] })`),
			);
			const told = await firstMessage(worker);
			worker.end();
			const [pid, title, searched] = (told as { value: unknown[] }).value;
			assert.notEqual(pid, process.pid);
			assert.notEqual(title, "theirs");
			assert.equal(searched, process.env.PATH);
		} finally {
			delete process.env.NODE_OPTIONS;
		}
	});

	it("gets and sends bytes, lists of them, maps and sets as they are", async () => {
		const worker = await startNodeWorker(
			script(`process.on("message", ({ args }) => process.send({ kind: "answer", id: 1, value: args }))`),
		);
		const given = [
			new Uint8Array([1, 2, 255]),
			new Uint8Array(3 << 20).fill(7),
			new Float64Array([0.5, Number.NaN]),
			new Map([["a", new Set([1])]]),
			[undefined, null, -0, "§ 漢 \u{1f600}"],
		];
		worker.port.post(message(given), []);
		const told = await firstMessage(worker);
		worker.end();
		assert.deepEqual((told as { value: unknown[] }).value, given);
	});

	it("tells how it has ended, and what it said last", async () => {
		const worker = await startNodeWorker(
			script(`console.error("${"x".repeat(5000)} no memory"); process.on("message", () => {}); process.exitCode = 3;
			setTimeout(() => process.exit(), 50)`),
		);
		const reason = await new Promise<string>((resolve) => worker.onCrash(resolve));
		assert.match(reason, /^it ended with code 3\. x+ no memory$/);
		assert.ok(reason.length < 2100);
		// Nobody is there to be told any more, and that is no error.
		worker.port.post(message([]), []);
		await pause(50);
	});

	it("tells nothing when it was asked to end", async () => {
		const worker = await startNodeWorker(
			script(`process.on("message", () => {}); process.send({ kind: "more", id: 1 })`),
		);
		let crashes = 0;
		worker.onCrash(() => crashes++);
		await firstMessage(worker);
		worker.end();
		await pause(300);
		assert.equal(crashes, 0);
	});

	it("ends with its host, however that ends", async () => {
		const host = script(`
			import(${JSON.stringify(fromHere("../../src/extension/nodeWorker.ts"))}).then(async ({ startNodeWorker }) => {
				await startNodeWorker(${JSON.stringify(fromHere("../../src/worker/main.ts"))});
				const [{ pid }] = process._getActiveHandles().filter(({ pid }) => pid);
				process.send(pid);
			})`);
		const running = fork(host, [], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
		const [pid] = (await once(running, "message")) as [number];
		assert.ok(isRunning(pid));
		running.kill("SIGKILL");
		for (let waits = 0; isRunning(pid) && waits < 500; waits++) await pause(10);
		assert.ok(!isRunning(pid));
	});
});

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}
