// Blobs in a folder, for workers that run in Node: without a way through the host, and without all in memory.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BlobParts, CacheStore, OpenBlob } from "../core/index.ts";
import { joined } from "./bytes.ts";
import { isAbandoned, isUnfinished, unfinishedName } from "./unfinishedBlobs.ts";

/** Written at a time. */
const chunkBytes = 1 << 20;

/** `stamp` says what the store's stamp is. */
export function createFolderStore(folder: string, stamp: () => Promise<string>): CacheStore {
	const at = (name: string) => join(folder, name);
	/** The file of a blob that nobody uses any more is closed. */
	const files = new FinalizationRegistry<number>((file) => closeSync(file));
	return {
		stamp,
		async list() {
			const names = await namesIn(folder);
			await Promise.all(names.filter(isUnfinished).map((name) => removeAbandoned(at(name))));
			return names.filter((name) => !isUnfinished(name));
		},
		read: (name) => readFile(at(name)),
		async open(name) {
			const file = openSync(at(name), "r");
			const blob = openFile(file);
			files.register(blob, file);
			return blob;
		},
		async write(name, parts) {
			const temporary = at(unfinishedName(name));
			await mkdir(folder, { recursive: true });
			try {
				await writeFile(temporary, inChunks(parts));
				await rename(temporary, at(name));
			} catch (error) {
				await rm(temporary, { force: true });
				throw error;
			}
		},
		remove: (name) => rm(at(name), { force: true }),
	};
}

/** The same bytes in few arrays, none of them very large. */
async function* inChunks(parts: BlobParts): AsyncGenerator<Uint8Array> {
	let some: Uint8Array[] = [];
	let length = 0;
	for await (const part of parts) {
		if (length + part.length > chunkBytes) {
			yield joined(some);
			some = [];
			length = 0;
		}
		some.push(part);
		length += part.length;
	}
	yield joined(some);
}

function openFile(file: number): OpenBlob {
	return {
		length: fstatSync(file).size,
		read(start, into) {
			for (let read = 0; read < into.length; ) {
				const count = readSync(file, into, read, into.length - read, start + read);
				if (count === 0) throw new Error("the file has become shorter");
				read += count;
			}
		},
	};
}

/** Empty before anything was kept. */
async function namesIn(folder: string): Promise<readonly string[]> {
	try {
		return await readdir(folder);
	} catch {
		return [];
	}
}

async function removeAbandoned(file: string): Promise<void> {
	try {
		const { mtimeMs } = await stat(file);
		if (isAbandoned(mtimeMs)) await rm(file, { force: true });
	} catch {
		// Its window has just finished it.
	}
}
