// Changes that come while names are being learnt: nobody waits for what is out of date.
import assert from "node:assert/strict";
import { createLatestOnly } from "../../../src/core/corpus/latestOnly.ts";
import { createLibrary, defaultSettings, silentLog } from "../../../src/core/index.ts";
import { memoryWorkspace } from "../../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;

describe("the latest only", () => {
	it("ends the work before, and lets all who wait have the one that comes to its end", async () => {
		const ended: string[] = [];
		const releases: (() => void)[] = [];
		const run = createLatestOnly(async (own) => {
			const number = releases.length;
			await new Promise<void>((resolve) => releases.push(resolve));
			own.throwIfAborted();
			ended.push(`work ${number}`);
		});
		const waiting = [run(), run(), run()];
		for (const release of releases) release();
		await Promise.all(waiting);
		assert.deepEqual(ended, ["work 2"]);
	});

	it("tells all of them when it fails", async () => {
		const run = createLatestOnly(async (own) => {
			await Promise.resolve();
			own.throwIfAborted();
			throw new Error("no more memory");
		});
		for (const result of await Promise.allSettled([run(), run()])) {
			assert.match(String(result.status === "rejected" && result.reason), /no more memory/);
		}
	});

	it("knows after many changes at once what a library knows that reads everything then", async () => {
		const sentences = [
			"Tarn Freight Ltd (TFL) paid.",
			"TFL sued.",
			"Morag Sinclair of Tarn Freight knew.",
			"Sinclair left.",
		];
		const text = (at: number) => `${sentences[at % 4]} ${sentences[(at * 7) % 4]}\n`;
		const paths = Array.from({ length: 60 }, (_, at) => `sources/${at}.txt`);
		const files = memoryWorkspace(Object.fromEntries(paths.map((path, at) => [path, text(at)])));
		const library = createLibrary(files, defaultSettings, silentLog);
		await library.rebuild(signal);
		const changes = paths.map((path, at) => {
			if (at % 5 === 0) files.remove(path);
			else files.write(path, text(at + 1));
			return library.refresh([files.uri(path)], signal);
		});
		await Promise.all(changes);
		const without = createLibrary(files, defaultSettings, silentLog);
		await without.rebuild(signal);
		assert.deepEqual(await library.entities(signal), await without.entities(signal));
		assert.equal((await library.status()).state, "ready");
	});
});
