// A library in a real worker, a process or a thread, gives the answers of one in process, and survives its end.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import {
	type CacheStore,
	createLibrary,
	defaultSettings,
	type Library,
	type LibraryStatus,
	type Log,
	type NoteText,
	silentLog,
} from "../../src/core/index.ts";
import { startNodeWorker } from "../../src/extension/nodeWorker.ts";
import type { Message } from "../../src/worker/messages.ts";
import { createRemoteLibrary, type RemoteLibrary, type WorkerCrash } from "../../src/worker/remoteLibrary.ts";
import type { RunningWorker } from "../../src/worker/workerSession.ts";
import { memoryCacheStore } from "../support/memoryCacheStore.ts";
import { type MemoryWorkspace, memoryWorkspace } from "../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;
const script = fileURLToPath(new URL("../../src/worker/main.ts", import.meta.url));
/** As the extension starts it, in a process; and where there is no such program as should run it. */
const places = { process: process.execPath, thread: "/nowhere/node" };
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

/** One question for every method that answers one; passages are asked for by what another method gives. */
type Ask = (one: Library, uri: string, note: NoteText) => Promise<unknown>;
const questions: { readonly [M in Exclude<keyof Library, "onDidChange" | "rebuild" | "refresh">]: Ask } = {
	status: (one) => one.status(),
	configure: (one) => one.configure(defaultSettings),
	sources: (one) => one.sources(signal),
	findings: (one) => one.findings(signal),
	indexReport: async (one) => (await one.indexReport(signal)).replace(/[\d.]+ m?s/g, ""),
	readableText: (one, uri) => one.readableText(uri, signal),
	entities: (one) => one.entities(signal),
	entityListings: (one) => one.entityListings("tarn", 3, signal),
	entity: async (one) => one.entity((await one.entities(signal))[0]?.entity.id ?? "", signal),
	mentionsIn: (one) => one.mentionsIn("Tarn Freight and the Harbour Board", "markdown", signal),
	mentionsInSource: (one, uri) => one.mentionsInSource(uri, signal),
	citationsIn: (one, _uri, note) => one.citationsIn(note.text, signal),
	mentionsOf: async (one) => one.mentionsOf((await one.entities(signal))[0]?.entity.id ?? "", 7, signal),
	entityCard: async (one) => one.entityCard([(await one.entities(signal))[0]?.entity.id ?? ""], signal),
	citationCard: async (one, _uri, note) => {
		const [citation] = await one.citationsIn(note.text, signal);
		return citation && one.citationCard(citation, note.uri, signal);
	},
	notes: (one) => one.notes(signal),
	checkNote: (one, _uri, note) => one.checkNote(note, signal),
	checkNotes: (one) => one.checkNotes([], signal),
	curate: (one) => one.curate({ kind: "add", name: "A", entityKind: "company", aliases: [] }, undefined, signal),
	entriesOf: async (one) => one.entriesOf((await one.entities(signal))[0]?.entity.id ?? "", signal),
	likelyMerges: (one) => one.likelyMerges(signal),
	openDefinitions: (one) => one.openDefinitions("The Tarn Harbour Trust (THT) paid.", "markdown", signal),
	catalogueFindings: (one, uri) => one.catalogueFindings(uri, "entities:\n  - nam: A\n", signal),
	catalogueFixes: (one, uri) => one.catalogueFixes({ code: "catalogue-syntax", severity: "error", uri }, "", signal),
	searchEntities: (one) => one.searchEntities("tarn", 5, signal),
	searchPassages: (one) => one.searchPassages("moved 17 ships", 5, signal),
	passage: async (one, uri) => one.passage((await one.passageAt(uri, 3, signal))?.id ?? "", signal),
	passageAt: (one, uri) => one.passageAt(uri, 3, signal),
	findQuote: (one, uri) => one.findQuote(uri, "The Harbour Board", { kind: "lines", first: 1, last: 1 }, signal),
	cite: async (one, uri, note) => {
		const passage = (await one.passageAt(uri, 3, signal))?.id ?? "";
		return one.cite({ passage, style: "link", note: note.uri, noteText: note.text, offset: 0 }, signal);
	},
	citeSource: (one, source, note) =>
		one.citeSource({ source, style: "link", note: note.uri, noteText: note.text, offset: 0 }, signal),
	setDetail: (one, source) => one.setDetail({ source, field: "author", value: "M. Sinclair" }, undefined, signal),
};

/** Numbers of sources that nothing is kept of, and of states, are different each time. */
const withoutIds = (key: string, value: unknown) =>
	key === "passage" || key === "sourcesVersion" || (key === "id" && /^\d/.test(String(value))) ? "" : value;

describe("library in a worker", function () {
	this.timeout(60_000);
	const threads: Worker[] = [];
	let remote: RemoteLibrary | undefined;

	/** One that the test can end. */
	const startThread = async () => {
		const worker = new Worker(script);
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
	function open(
		workspace: MemoryWorkspace,
		log: Log = silentLog,
		cache?: CacheStore,
		startWorker: () => Promise<RunningWorker> = startThread,
	): RemoteLibrary {
		// What is read is handed over, as a file system's bytes may be.
		const files = { ...workspace, read: async (uri: string) => new Uint8Array(await workspace.read(uri, signal)) };
		remote = createRemoteLibrary(
			startWorker,
			{ files, log, cache, assets: { recogniserWeights, pdfScript: () => readFile("dist/pdf.js") } },
			() => defaultSettings,
		);
		return remote;
	}
	afterEach(async () => {
		remote?.dispose();
		for (const thread of threads.splice(0)) await thread.terminate();
	});

	it("keeps what was read where its host says", async () => {
		const workspace = memoryWorkspace();
		workspace.write("sources/a.txt", "Tarn Freight Ltd moved 10 ships.\n", 1_700_000_000_000);
		const cache = memoryCacheStore();
		await open(workspace, silentLog, cache).library.rebuild(signal);
		for (let waits = 0; cache.blobs.size === 0 && waits < 1000; waits++) await delay(10);
		remote?.dispose();
		const reads = workspace.reads.length;
		const { library } = open(workspace, silentLog, cache);
		await library.rebuild(signal);
		assert.equal(workspace.reads.length, reads);
		assert.equal((await library.searchPassages("ships", 5, signal)).length, 1);
	});

	for (const [place, execPath] of Object.entries(places)) {
		it(`answers every question in a ${place} as a library in process does`, async () => {
			const workspace = memoryWorkspace(sampleFiles(300));
			const own = createLibrary(workspace, defaultSettings, silentLog, { recogniserWeights });
			const { library } = open(workspace, silentLog, undefined, () => startNodeWorker(script, execPath));
			await own.rebuild(signal);
			await library.rebuild(signal);
			const uri = workspace.uri("sources/7.txt");
			const note = { uri: workspace.uri("notes/draft.md"), text: sampleFiles(1)["notes/draft.md"] ?? "" };
			for (const [method, ask] of Object.entries(questions)) {
				const answers = await Promise.all([library, own].map((one) => ask(one, uri, note)));
				const [there, here] = answers.map((answer) => JSON.parse(JSON.stringify(answer ?? null), withoutIds));
				assert.deepEqual(there, here, method);
			}
			assert.ok((await library.entities(signal)).length > 1);
		});
	}

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
