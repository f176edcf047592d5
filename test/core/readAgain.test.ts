// Settings that say how files are read: what they concern is read again, with a cache and without, and nothing else.
import assert from "node:assert/strict";
import { createLibrary, defaultSettings, silentLog } from "../../src/core/index.ts";
import { longAgo, settled } from "../support/keptSessions.ts";
import { memoryCacheStore } from "../support/memoryCacheStore.ts";
import { memoryWorkspace } from "../support/memoryWorkspaceFiles.ts";

const signal = new AbortController().signal;
const story = "The pier opened on Monday, and the board was glad of it. ".repeat(5);

describe("a setting that says how files are read", () => {
	for (const cache of [undefined, memoryCacheStore()]) {
		const how = cache ? "with a cache" : "without a cache";

		it(`has JSON read again when the names of its fields change, ${how}`, async () => {
			const files = memoryWorkspace();
			files.write("sources/a.json", JSON.stringify({ kopf: "The pier", rumpf: story }), longAgo);
			files.write("sources/b.txt", story, longAgo);
			const library = createLibrary(files, defaultSettings, silentLog, { cache });
			await library.rebuild(signal);
			await library.configure({ ...defaultSettings, jsonFields: { title: "kopf", body: "rumpf" } });
			const before = files.reads.length;
			await library.rebuild(signal);
			const [json] = await library.sources(signal);
			assert.equal(json?.metadata.title?.value, "The pier");
			assert.equal((await library.readableText(files.uri("sources/a.json"), signal))?.text.includes("glad"), true);
			if (cache) assert.deepEqual(files.reads.slice(before), ["sources/a.json"]);
		});

		it(`has a source read again whose reading stopped at a limit when the limits change, ${how}`, async () => {
			const files = memoryWorkspace();
			const deep = `${"<div>".repeat(40)}<p>${story}</p>${"</div>".repeat(40)}`;
			files.write("sources/a.html", `<html><body>${deep}</body></html>`, longAgo);
			files.write("sources/b.txt", story, longAgo);
			const library = createLibrary(files, { ...defaultSettings, maximumDepth: 20 }, silentLog, { cache });
			const stopped = async () =>
				(await library.sources(signal)).map(({ findings }) => findings.some(({ code }) => code === "reading-stopped"));
			await library.rebuild(signal);
			assert.deepEqual(await stopped(), [true, false]);
			await library.configure(defaultSettings);
			const before = files.reads.length;
			await library.rebuild(signal);
			assert.deepEqual(await stopped(), [false, false]);
			if (cache) assert.deepEqual(files.reads.slice(before), ["sources/a.html"]);
		});

		it(`has a file read again when it is said to have another encoding, ${how}`, async () => {
			const files = memoryWorkspace();
			files.write("sources/a.txt", Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x54, 0x61, 0x72, 0x6e]), longAgo);
			let encoding = "windows1252";
			const listSources = async () => (await files.listSources(signal)).map((file) => ({ ...file, encoding }));
			const text = async () => (await library.readableText(files.uri("sources/a.txt"), signal))?.text;
			const library = createLibrary({ ...files, listSources }, defaultSettings, silentLog, { cache });
			await library.rebuild(signal);
			assert.equal(await text(), "Café Tarn");
			encoding = "koi8r";
			await library.rebuild(signal);
			assert.equal(await text(), "CafИ Tarn");
			if (!cache) return;
			await settled(cache);
			const before = files.reads.length;
			const next = createLibrary({ ...files, listSources }, defaultSettings, silentLog, { cache });
			await next.rebuild(signal);
			assert.deepEqual(files.reads.slice(before), []);
		});
	}
});
