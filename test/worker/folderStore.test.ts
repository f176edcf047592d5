// Blobs in a folder are whole or not there, and one that is open stays what it was.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { OpenBlob } from "../../src/core/index.ts";
import { createFolderStore } from "../../src/worker/folderStore.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const textOf = (part: Uint8Array) => new TextDecoder().decode(part);
const partOf = (blob: OpenBlob, start: number, end: number) => {
	const part = new Uint8Array(end - start);
	blob.read(start, part);
	return textOf(part);
};

describe("blobs in a folder", () => {
	const folder = mkdtempSync(path.join(tmpdir(), "blobs-"));
	const store = createFolderStore(path.join(folder, "kept"), async () => "1");
	after(() => rmSync(folder, { recursive: true }));

	it("has none before the first is written", async () => {
		assert.deepEqual(await store.list(), []);
		await assert.rejects(store.read("a.bin"));
		await assert.rejects(async () => store.open?.("a.bin"));
	});

	it("gives back a blob as a whole, and parts of it", async () => {
		await store.write("a.bin", [bytes("Tarn "), bytes("Freight paid.")]);
		assert.deepEqual(await store.list(), ["a.bin"]);
		assert.equal(textOf(await store.read("a.bin")), "Tarn Freight paid.");
		const open = await store.open?.("a.bin");
		assert.equal(open?.length, 18);
		assert.equal(partOf(open, 5, 12), "Freight");
		assert.equal(partOf(open, 3, 3), "");
		assert.throws(() => partOf(open, 10, 30), /shorter/);
	});

	it("keeps a blob that is open as it was, whatever takes its place", async () => {
		const open = await store.open?.("a.bin");
		await store.write("a.bin", [bytes("Corrie Lines sued.")]);
		assert.equal(open && partOf(open, 0, 4), "Tarn");
		assert.equal(textOf(await store.read("a.bin")), "Corrie Lines sued.");
		await store.remove("a.bin");
		await store.remove("a.bin");
		assert.equal(open && partOf(open, 13, 18), "paid.");
		assert.deepEqual(await store.list(), []);
	});

	it("lists nothing that is still being written, and removes what never will be finished", async () => {
		const kept = path.join(folder, "kept");
		for (const name of ["b.bin-new.tmp", "b.bin-old.tmp"]) writeFileSync(path.join(kept, name), "Ta");
		const longAgo = new Date(Date.now() - 2 * 3_600_000);
		utimesSync(path.join(kept, "b.bin-old.tmp"), longAgo, longAgo);
		assert.deepEqual(await store.list(), []);
		assert.deepEqual(readdirSync(kept), ["b.bin-new.tmp"]);
	});
});
