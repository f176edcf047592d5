// A library says when it remembers more than it needs, once nothing has changed for a while.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { createLibrary, defaultSettings, type LibraryAssets, silentLog } from "../../../src/core/index.ts";
import { session, settled, smallWorkspace } from "../../support/keptSessions.ts";
import { memoryCacheStore } from "../../support/memoryCacheStore.ts";

const signal = new AbortController().signal;

/** A library, and when it said that it could be spared, or that memory is to be freed. */
function listened(assets: LibraryAssets) {
	const files = smallWorkspace();
	const spared: number[] = [];
	const freed: number[] = [];
	const library = createLibrary(files, defaultSettings, silentLog, {
		onSpare: () => spared.push(performance.now()),
		freeMemory: async () => void freed.push(performance.now()),
		...assets,
	});
	return { files, library, spared, freed };
}

async function until(list: readonly unknown[]): Promise<void> {
	while (list.length === 0) await pause(5);
}

describe("rest", () => {
	it("begins once nothing has changed for a while, and not before", async () => {
		const { files, library, spared, freed } = listened({
			cache: memoryCacheStore(),
			rest: { milliseconds: 1500, entities: 0 },
		});
		await library.rebuild(signal);
		await pause(100);
		const changed = performance.now();
		await library.refresh([files.uri("sources/a.md")], signal);
		await until(spared);
		assert.ok((spared[0] as number) - changed > 1490);
		await pause(500);
		assert.deepEqual([spared.length, freed.length], [1, 0]);
	});

	it("only frees memory where few names were learnt, where nothing was, and where not all is kept", async () => {
		const rest = { milliseconds: 0, entities: 0 };
		const few = listened({ cache: memoryCacheStore(), rest: { milliseconds: 0, entities: 1000 } });
		await few.library.rebuild(signal);
		const cache = memoryCacheStore();
		const kept = smallWorkspace();
		await session(kept, cache);
		await settled(cache);
		const known = listened({ cache, rest });
		await known.library.rebuild(signal);
		const full = { ...memoryCacheStore(), write: () => Promise.reject(new Error("the disk is full")) };
		const failing = listened({ cache: full, rest });
		await failing.library.rebuild(signal);
		for (const { spared, freed } of [few, known, failing]) {
			await until(freed);
			assert.deepEqual([spared.length, freed.length], [0, 1]);
		}
	});
});
