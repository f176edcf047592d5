// What a library reads again in the next session, and what it knows without.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { silentLog } from "../../../src/core/index.ts";
import { answers, longAgo, session, settled, smallWorkspace } from "../../support/keptSessions.ts";
import { memoryCacheStore } from "../../support/memoryCacheStore.ts";

const signal = new AbortController().signal;
const paths = ["sources/a.md", "sources/b.html", "sources/c.txt"];

describe("what is kept between sessions", () => {
	it("reads nothing again that has not changed, and answers the same", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		const first = await session(files, cache);
		assert.deepEqual(first.read, paths);
		await settled(cache);
		const second = await session(files, cache);
		assert.deepEqual(second.read, []);
		const without = await session(files, undefined);
		assert.deepEqual(await answers(second.library), await answers(without.library));
	});

	it("writes nothing where nothing has changed, and one blob where one source has", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		await session(files, cache);
		await settled(cache);
		cache.changes.length = 0;
		await session(files, cache);
		await settled(cache);
		assert.deepEqual(cache.changes, []);
		files.write("sources/c.txt", "Ada Quill spoke.\n", longAgo + 1);
		const third = await session(files, cache);
		await settled(cache);
		assert.deepEqual(third.read, ["sources/c.txt"]);
		assert.deepEqual(cache.changes.map((change) => /[a-z]+(?=[-.])/.exec(change)?.[0]).sort(), [
			// One, and the one that it is in the place of.
			"knowledge",
			"knowledge",
			"passages",
			"sources",
			"sources",
		]);
		assert.deepEqual((await third.library.searchPassages("quill", 9, signal)).length, 1);
	});

	it("takes nothing out of the store again that is in memory", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		const { library } = await session(files, cache);
		await settled(cache);
		let reads = 0;
		const { read } = cache;
		cache.read = (name) => {
			reads++;
			return read(name);
		};
		const before = await answers(library);
		const readBefore = files.reads.length;
		await library.rebuild(signal);
		assert.deepEqual(await answers(library), before);
		assert.equal(reads, 0);
		assert.deepEqual(
			files.reads.slice(readBefore).filter((path) => path.startsWith("sources/")),
			[],
		);
	});

	it("looks into a file that was touched, and into one that is elsewhere now, without reading it as a document", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		await session(files, cache);
		await settled(cache);
		const bytes = await files.read(files.uri("sources/b.html"), signal);
		files.remove("sources/b.html");
		files.write("sources/moved.html", bytes, longAgo);
		files.write("sources/c.txt", await files.read(files.uri("sources/c.txt"), signal), longAgo + 5);
		const again = await session(files, cache);
		assert.deepEqual(again.read, ["sources/c.txt", "sources/moved.html"]);
		const without = await session(files, undefined);
		assert.deepEqual(await answers(again.library), await answers(without.library));
		await settled(cache);
		assert.deepEqual((await session(files, cache)).read, []);
	});

	it("forgets a source that is gone", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		await session(files, cache);
		await settled(cache);
		for (const path of paths) files.remove(path);
		const empty = await session(files, cache);
		await settled(cache);
		assert.deepEqual(await empty.library.sources(signal), []);
		assert.equal(cache.blobs.size, 0);
	});

	it("reads a file again whose time says nothing: none is known, or it is too recent", async () => {
		const files = smallWorkspace();
		files.write("sources/a.md", "Tarn paid.\n");
		files.write("sources/c.txt", "Morag paid.\n", Date.now());
		const cache = memoryCacheStore();
		await session(files, cache);
		await settled(cache);
		assert.deepEqual((await session(files, cache)).read, ["sources/a.md", "sources/c.txt"]);
	});

	it("reads everything once more after a change of version, quietly, and when asked to", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		await session(files, cache);
		await settled(cache);
		cache.version = "2";
		const warnings: string[] = [];
		const next = await session(files, cache, { ...silentLog, warn: (message) => warnings.push(message) });
		assert.deepEqual([next.read, warnings], [paths, []]);
		await settled(cache);
		const same = await session(files, cache);
		assert.deepEqual(same.read, []);
		const before = files.reads.length;
		await same.library.rebuild(signal, undefined, true);
		assert.equal(files.reads.slice(before).filter((path) => path.startsWith("sources/")).length, 3);
		await settled(cache);
		assert.deepEqual((await session(files, cache)).read, []);
	});

	it("keeps what was looked at again", async () => {
		const files = smallWorkspace();
		const cache = memoryCacheStore();
		const { library } = await session(files, cache);
		files.write("sources/c.txt", "Ada Quill spoke.\n", longAgo + 1);
		await library.refresh([files.uri("sources/c.txt")], signal);
		await settled(cache);
		assert.deepEqual((await session(files, cache)).read, []);
	});

	it("works with a store that fails at everything, and says so in the log only", async () => {
		for (const failing of ["stamp", "list", "read", "write", "remove"] as const) {
			const files = smallWorkspace();
			const cache = memoryCacheStore();
			await session(files, cache);
			await settled(cache);
			files.remove("sources/a.md");
			files.write("sources/b.html", "<p>The Harbour Board again.</p>", longAgo + 1);
			const fail = () => Promise.reject(new Error("the disk is full"));
			const warnings: string[] = [];
			const broken = { ...cache, [failing]: fail };
			const { library } = await session(files, broken, { ...silentLog, warn: (message) => warnings.push(message) });
			for (let waits = 0; warnings.length === 0 && waits < 400; waits++) await pause(5);
			assert.match(warnings.join("\n"), /the disk is full/, failing);
			const without = await session(files, undefined);
			assert.deepEqual(await answers(library), await answers(without.library));
		}
	});
});
