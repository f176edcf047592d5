// A library in a real worker thread gives the answers of one in process, and survives the end of its thread.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { createLibrary, defaultSettings, type LibraryStatus, type Log, silentLog } from "../../src/core/index.ts";
import type { Message } from "../../src/worker/messages.ts";
import { createRemoteLibrary, type RemoteLibrary, type WorkerCrash } from "../../src/worker/remoteLibrary.ts";
import { type MemoryWorkspace, memoryWorkspace } from "../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;
const recogniserWeights = () => readFile("media/recogniser.bin");

function sampleFiles(articles: number): Record<string, string> {
	const files: Record<string, string> = { "entities.yaml": "entities:\n  - name: Harbour Board\n    kind: agency\n" };
	for (let at = 0; at < articles; at++) {
		files[`sources/${at}.txt`] =
			`Tarn Freight Ltd moved ${at + 10} ships in 2025, said Morag Sinclair.\nThe Harbour Board fined Tarn Freight.\n`;
	}
	files["notes/draft.md"] = 'Tarn said so ([0](../sources/0.txt#L1 "Tarn Freight Ltd moved 99 ships")).\n';
	return files;
}

describe("library in a worker", function () {
	this.timeout(60_000);
	const threads: Worker[] = [];
	let remote: RemoteLibrary | undefined;

	function open(workspace: MemoryWorkspace, log: Log = silentLog): RemoteLibrary {
		const startWorker = async () => {
			const worker = new Worker(new URL("../../src/worker/main.ts", import.meta.url));
			threads.push(worker);
			return {
				port: {
					post: (message: unknown, transfer: readonly ArrayBuffer[]) => worker.postMessage(message, [...transfer]),
					listen: (listener: (message: Message) => void) => void worker.on("message", listener),
				},
				onCrash: (listener: (reason: string) => void) =>
					void worker.on("error", () => undefined).on("exit", (code) => listener(`code ${code}`)),
				end: () => void worker.terminate(),
			};
		};
		// What is read is handed over, as a file system's bytes may be.
		const files = { ...workspace, read: async (uri: string) => new Uint8Array(await workspace.read(uri, signal)) };
		remote = createRemoteLibrary(startWorker, { files, log, recogniserWeights }, defaultSettings);
		return remote;
	}
	afterEach(async () => {
		remote?.dispose();
		for (const thread of threads.splice(0)) await thread.terminate();
	});

	it("answers every question as a library in process does", async () => {
		const workspace = memoryWorkspace(sampleFiles(300));
		const own = createLibrary(workspace, defaultSettings, silentLog, { recogniserWeights });
		const { library } = open(workspace);
		await own.rebuild(signal);
		await library.rebuild(signal);
		const uri = workspace.uri("sources/7.txt");
		const note = { uri: workspace.uri("notes/draft.md"), text: sampleFiles(1)["notes/draft.md"] ?? "" };
		const questions = [
			(one: typeof own) => one.status(),
			(one: typeof own) => one.sources(signal),
			(one: typeof own) => one.findings(signal),
			(one: typeof own) => one.readableText(uri, signal),
			(one: typeof own) => one.entities(signal),
			(one: typeof own) => one.mentionsIn("Tarn Freight and the Harbour Board", "markdown", signal),
			(one: typeof own) => one.mentionsInSource(uri, signal),
			(one: typeof own) => one.checkNote(note, signal),
			(one: typeof own) => one.checkNotes([], signal),
			(one: typeof own) => one.searchEntities("tarn", 5, signal),
			async (one: typeof own) => (await one.searchPassages("moved 17 ships", 5, signal)).map(({ text }) => text),
			async (one: typeof own) => (await one.passageAt(uri, 3, signal))?.source,
			(one: typeof own) => one.entityCard(["nothing"], signal),
			(one: typeof own) =>
				one.curate({ kind: "add", name: "A", entityKind: "company", aliases: [] }, undefined, signal),
		] as const;
		for (const ask of questions) assert.deepEqual(await ask(library), await ask(own), ask.toString());
		assert.ok((await library.entities(signal)).length > 1);
	});

	it("tells of changes, and of progress, and reads again what has changed", async () => {
		const workspace = memoryWorkspace(sampleFiles(20));
		const { library } = open(workspace);
		const told: LibraryStatus[] = [];
		const progress: number[] = [];
		library.onDidChange((status) => told.push(status));
		await library.rebuild(signal, ({ done }) => progress.push(done));
		assert.equal(progress.at(-1), 20);
		workspace.write("sources/0.txt", "Quernstone Mills plc opened in Stirling.");
		await library.refresh([workspace.uri("sources/0.txt")], signal);
		const [found] = await library.searchPassages("quernstone", 1, signal);
		assert.equal(found?.text, "Quernstone Mills plc opened in Stirling.");
		while (told.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
		assert.equal(told.at(-1)?.sources, 20);
	});

	it("answers while it reads, and stops reading when told to", async () => {
		const { library } = open(memoryWorkspace(sampleFiles(3000)));
		const controller = new AbortController();
		const reading = library.rebuild(controller.signal);
		while ((await library.status()).sources === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		const answered = (await library.status()).sources;
		assert.ok(answered > 0 && answered < 3000, `answered after ${answered}`);
		controller.abort();
		await assert.rejects(reading, { name: "AbortError" });
		assert.ok((await library.status()).sources < 3000);
	});

	it("rejects what waits when its thread ends, and starts another one for the next call", async () => {
		const logged: string[] = [];
		const { library, onDidCrash } = open(memoryWorkspace(sampleFiles(3000)), {
			...silentLog,
			error: (message) => logged.push(message),
		});
		const crashes: WorkerCrash[] = [];
		onDidCrash((crash) => crashes.push(crash));
		await library.status();
		const reading = library.rebuild(signal);
		setTimeout(() => void threads.at(-1)?.terminate(), 100);
		await assert.rejects(reading, /has stopped/);
		assert.deepEqual(crashes, [{ reason: "code 1", restarts: true }]);
		assert.equal(logged.length, 1);
		assert.equal((await library.status()).sources, 0);
		assert.equal(threads.length, 2);
	});

	it("gives up when it crashes twice in a short while", async () => {
		const { library, onDidCrash } = open(memoryWorkspace({}));
		const crashes: boolean[] = [];
		onDidCrash(({ restarts }) => crashes.push(restarts));
		for (let time = 1; time <= 2; time++) {
			await library.status();
			await threads.at(-1)?.terminate();
			while (crashes.length < time) await new Promise((resolve) => setTimeout(resolve, 5));
		}
		assert.deepEqual(crashes, [true, false]);
		await assert.rejects(library.status(), /has stopped/);
		assert.equal(threads.length, 2);
	});
});
