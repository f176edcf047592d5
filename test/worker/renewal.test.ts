// After a while without changes another worker takes the place of one that has learnt, and nobody sees a difference.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import fc from "fast-check";
import { type CacheStore, defaultSettings, type Library, type Log, silentLog } from "../../src/core/index.ts";
import type { Message, Port } from "../../src/worker/messages.ts";
import { createRemoteLibrary, type RemoteLibrary } from "../../src/worker/remoteLibrary.ts";
import { serveLibrary } from "../../src/worker/serveLibrary.ts";
import { answers, longAgo, session, smallWorkspace } from "../support/keptSessions.ts";
import { memoryCacheStore } from "../support/memoryCacheStore.ts";
import type { MemoryWorkspace } from "../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

function portOf(port: MessagePort): Port {
	return {
		post: (message, transfer) => port.postMessage(message, [...transfer]),
		listen: (listener) => void port.on("message", (message: Message) => listener(message)),
	};
}

describe("a worker that has learnt", () => {
	const opened: RemoteLibrary[] = [];
	afterEach(() => {
		for (const remote of opened.splice(0)) remote.dispose();
	});

	/** Its workers are served in this thread, and rest as soon as nothing is to do. */
	function restingLibrary(files: MemoryWorkspace, cache: CacheStore = memoryCacheStore(), log: Log = silentLog) {
		let started = 0;
		let ended = 0;
		const startWorker = async () => {
			started++;
			const { port1, port2 } = new MessageChannel();
			serveLibrary({
				port: portOf(port2),
				createPdf: () => ({ open: () => Promise.reject(new Error("there is none")) }),
				rest: { milliseconds: 0, entities: 0 },
			});
			const end = () => {
				ended++;
				port1.close();
			};
			return { port: portOf(port1), onCrash: () => {}, end };
		};
		const recogniserWeights = () => Promise.reject(new Error("there are none"));
		// What is read is handed over, as a file system's bytes may be.
		const read = async (uri: string) => new Uint8Array(await files.read(uri, signal));
		const services = {
			files: { ...files, read },
			log,
			cache,
			assets: { recogniserWeights, pdfScript: recogniserWeights },
		};
		const remote = createRemoteLibrary(startWorker, services, () => defaultSettings);
		opened.push(remote);
		/** When the first worker has been replaced. */
		const renewed = async () => {
			while (ended === 0) await pause(5);
		};
		return { ...remote, renewed, started: () => started };
	}

	async function assertAsFresh(library: Library, files: MemoryWorkspace): Promise<void> {
		const without = await session(files, undefined);
		assert.deepEqual(await answers(library), await answers(without.library));
	}

	it("is replaced by one that has only read what was kept, whose answers are the same", async () => {
		const files = smallWorkspace();
		const { library, renewed, started } = restingLibrary(files);
		await library.rebuild(signal);
		const found = await library.searchPassages("fined", 1, signal);
		const before = await answers(library);
		const reads = files.reads.filter((path) => path.startsWith("sources/")).length;
		await renewed();
		assert.deepEqual(await answers(library), before);
		assert.equal((await library.passage(found[0]?.id ?? "", signal))?.text, found[0]?.text);
		assert.equal(files.reads.filter((path) => path.startsWith("sources/")).length, reads);
		await pause(200);
		assert.equal(started(), 2);
		await assertAsFresh(library, files);
	});

	it("answers what it was asked before it ends", async () => {
		const files = smallWorkspace();
		const { library, renewed } = restingLibrary(files);
		await library.rebuild(signal);
		let isRenewed = false;
		void renewed().then(() => {
			isRenewed = true;
		});
		let asked = 0;
		for (; !isRenewed; asked++) assert.equal((await library.sources(signal)).length, 3);
		assert.ok(asked > 3);
	});

	it("stays where nothing can be kept", async () => {
		const files = smallWorkspace();
		const failing = { ...memoryCacheStore(), write: () => Promise.reject(new Error("the disk is full")) };
		const { library, started } = restingLibrary(files, failing);
		await library.rebuild(signal);
		await pause(200);
		assert.equal(started(), 1);
		await assertAsFresh(library, files);
	});

	it("makes no difference to what follows, whatever changes", async () => {
		const sentences = [
			"Tarn Freight Ltd (TFL) paid.",
			"TFL sued the Harbour Board (HB).",
			"HB said Sinclair knew.",
			"Morag Sinclair met HB.",
			"the sales of Jim Sales fell.",
		];
		const file = fc.constantFrom("a.md", "b.html", "d.txt");
		const text = fc.option(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 }), { nil: undefined });
		const step = fc.tuple(file, text, fc.nat(120));
		let renewals = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
				const files = smallWorkspace();
				const { library, started } = restingLibrary(files);
				await library.rebuild(signal);
				let time = longAgo;
				for (const [name, parts, waits] of steps) {
					// At any moment of a renewal, before it, or afterwards.
					await pause(waits);
					if (parts) files.write(`sources/${name}`, `${parts.join(" ")}\n`, ++time);
					else files.remove(`sources/${name}`);
					await library.refresh([files.uri(`sources/${name}`)], signal);
					await assertAsFresh(library, files);
				}
				renewals += started() - 1;
			}),
			{ numRuns: 20 },
		);
		assert.ok(renewals > 10, `${renewals}`);
	}).timeout(60_000);
});
