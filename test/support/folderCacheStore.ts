// A cache in a folder, through Node: what the editor does through VS Code.
import { mkdirSync } from "node:fs";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CacheStore } from "../../src/core/index.ts";

export function folderCacheStore(folder: string): CacheStore {
	mkdirSync(folder, { recursive: true });
	const at = (name: string) => path.join(folder, name);
	return {
		stamp: async () => "1",
		list: async () => (await readdir(folder)).filter((name) => !name.endsWith(".tmp")),
		read: async (name) => readFile(at(name)),
		write: async (name, bytes) => {
			const temporary = at(`${name}-${process.pid}.tmp`);
			await writeFile(temporary, bytes);
			await rename(temporary, at(name));
		},
		remove: (name) => rm(at(name), { force: true }),
	};
}
