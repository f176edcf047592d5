// After a while without changes memory is given back, and nobody sees a difference.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { createLibrary, defaultSettings, type Library, silentLog } from "../../../src/core/index.ts";
import { answers, longAgo, session, settled, smallWorkspace } from "../../support/keptSessions.ts";
import { memoryCacheStore } from "../../support/memoryCacheStore.ts";
import type { MemoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

/** A library that rests at once when nothing is to do, and the cache that it rests on. */
async function restingLibrary(files: MemoryWorkspace) {
	const cache = memoryCacheStore();
	const reads: string[] = [];
	const read = (name: string) => {
		reads.push(name);
		return cache.read(name);
	};
	const library = createLibrary(files, defaultSettings, silentLog, {
		cache: { ...cache, read },
		rest: { milliseconds: 0, entities: 0 },
	});
	/** Waits until what was kept has been read again. */
	const rested = async () => {
		await settled(cache);
		for (let last = -1; last !== reads.length; await pause(20)) last = reads.length;
	};
	return { library, rested, reads };
}

async function assertAsFresh(library: Library, files: MemoryWorkspace): Promise<void> {
	const without = await session(files, undefined);
	assert.deepEqual(await answers(library), await answers(without.library));
}

describe("rest", () => {
	it("puts what was kept in the place of what was learnt", async () => {
		const files = smallWorkspace();
		const { library, rested, reads } = await restingLibrary(files);
		await library.rebuild(signal);
		const found = await library.searchPassages("fined", 1, signal);
		const before = await answers(library);
		await rested();
		assert.ok(reads.includes("knowledge.bin"));
		assert.deepEqual(await answers(library), before);
		assert.deepEqual(await library.searchPassages("fined", 1, signal), found);
		await assertAsFresh(library, files);
	});

	it("frees memory once nothing has changed for a while, and not before", async () => {
		const freed: number[] = [];
		const files = smallWorkspace();
		const library = createLibrary(files, defaultSettings, silentLog, {
			cache: memoryCacheStore(),
			rest: { milliseconds: 1500, entities: 0 },
			freeMemory: async () => void freed.push(performance.now()),
		});
		await library.rebuild(signal);
		await pause(100);
		const changed = performance.now();
		await library.refresh([files.uri("sources/a.md")], signal);
		while (freed.length === 0) await pause(10);
		assert.ok((freed[0] as number) - changed > 1490);
		await pause(500);
		assert.equal(freed.length, 1);
	});

	it("leaves everything as it is where nothing can be kept", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		const failing = { ...cache, write: () => Promise.reject(new Error("the disk is full")) };
		const rest = { milliseconds: 0, entities: 0 };
		const library = createLibrary(files, defaultSettings, silentLog, { cache: failing, rest });
		await library.rebuild(signal);
		await pause(50);
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
		const step = fc.tuple(file, text, fc.boolean());
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
				const files = smallWorkspace();
				const { library, rested } = await restingLibrary(files);
				await library.rebuild(signal);
				let time = longAgo;
				for (const [name, parts, waits] of steps) {
					if (waits) await rested();
					if (parts) files.write(`sources/${name}`, `${parts.join(" ")}\n`, ++time);
					else files.remove(`sources/${name}`);
					await library.refresh([files.uri(`sources/${name}`)], signal);
					await assertAsFresh(library, files);
				}
			}),
			{ numRuns: 15 },
		);
	}).timeout(60_000);
});
