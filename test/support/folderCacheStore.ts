// A cache in a folder, as the worker has it in Node, with a stamp that never changes.
import { mkdirSync } from "node:fs";
import type { CacheStore } from "../../src/core/index.ts";
import { createFolderStore } from "../../src/worker/folderStore.ts";

export function folderCacheStore(folder: string): CacheStore {
	mkdirSync(folder, { recursive: true });
	return createFolderStore(folder, async () => "1");
}
