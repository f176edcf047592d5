// A cache in memory, for tests of the core.
import type { CacheStore } from "../../src/core/index.ts";
import { gathered } from "../../src/worker/bytes.ts";

export interface MemoryCacheStore extends CacheStore {
	readonly blobs: Map<string, Uint8Array>;
	/** Names of blobs in the order in which they were written or removed. */
	readonly changes: string[];
	version: string;
}

export function memoryCacheStore(): MemoryCacheStore {
	const blobs = new Map<string, Uint8Array>();
	const changes: string[] = [];
	const store: MemoryCacheStore = {
		blobs,
		changes,
		version: "1",
		stamp: async () => store.version,
		list: async () => [...blobs.keys()],
		read: async (name) => {
			const bytes = blobs.get(name);
			if (!bytes) throw new Error("there is no such blob");
			return bytes.slice();
		},
		write: async (name, parts) => {
			blobs.set(name, await gathered(parts));
			changes.push(name);
		},
		remove: async (name) => {
			blobs.delete(name);
			changes.push(name);
		},
	};
	return store;
}
