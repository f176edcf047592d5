// What was read of the sources, kept from one session to the next.
import type { SourceFile } from "../model/source.ts";
import type { CacheStore } from "../ports/cacheStore.ts";
import type { Log } from "../ports/log.ts";
import { type KeepableSource, readShard, type ShardEntry, shardBytes } from "./shard.ts";
import { type FileStamp, isUnchanged, type StoredSource } from "./storedSource.ts";

export interface KeptSources {
	/**
	 * Calls back with each of the files that has surely not changed since it was kept. What is left finds a file by its
	 * content, under whatever name it was kept. Whatever is damaged or of another version is passed over.
	 */
	load(
		files: readonly SourceFile[],
		pace: () => Promise<void>,
		take: (file: SourceFile, stored: StoredSource) => void,
	): Promise<FindKept>;
	/** Keeps these sources and no others; writes only where something has changed. Never throws but when `pace` does. */
	save(sources: readonly KeepableSource[], pace: () => Promise<void>): Promise<void>;
	/** Forgets everything. */
	clear(): Promise<void>;
}

export type FindKept = (uri: string, stamp: FileStamp) => StoredSource | undefined;

/** Sources are spread over so many shards: a change writes a hundredth of everything. */
const shardCount = 64;
const readAtOnce = 4;

export function createKeptSources(store: CacheStore, log: Log): KeptSources {
	/** What each shard in the store holds, as far as it is known: the stamps of its sources. */
	const written = new Map<string, string>();

	async function readOne(name: string, version: string): Promise<readonly ShardEntry[]> {
		try {
			const shard = readShard(await store.read(name));
			if (shard?.version !== version) return [];
			written.set(name, summary(version, shard.entries));
			return shard.entries;
		} catch (error) {
			log.warn(`${name} cannot be used, its sources are read again. ${error}`);
			return [];
		}
	}

	function readEntry(name: string, entry: ShardEntry, uri: string): StoredSource | undefined {
		try {
			return entry.read(uri);
		} catch (error) {
			log.warn(`What was kept of ${uri} cannot be used. ${error}`);
			written.delete(name);
			return undefined;
		}
	}

	return {
		async load(files, pace, take) {
			const wanted = new Map(files.map((file) => [file.uri, file]));
			const others = new Map<string, readonly [string, ShardEntry]>();
			written.clear();
			const [version, names] = (await listed(store, log)) ?? ["", []];
			let next = 0;
			const worker = async () => {
				for (let name = names[next++]; name !== undefined; name = names[next++]) {
					for (const entry of await readOne(name, version)) {
						await pace();
						const file = wanted.get(entry.uri);
						const stored = file && isUnchanged(file, entry.stamp) ? readEntry(name, entry, entry.uri) : undefined;
						if (file && stored) take(file, stored);
						else others.set(`${entry.stamp.hash}/${entry.stamp.size}`, [name, entry]);
					}
				}
			};
			await Promise.all(Array.from({ length: readAtOnce }, worker));
			return (uri, stamp) => {
				const found = others.get(`${stamp.hash}/${stamp.size}`);
				const stored = found && readEntry(...found, uri);
				return stored && { ...stored, stamp };
			};
		},
		async save(sources, pace) {
			const shards = new Map<string, KeepableSource[]>();
			for (const source of sources) {
				const name = shardOf(source.uri);
				const shard = shards.get(name);
				if (shard) shard.push(source);
				else shards.set(name, [source]);
			}
			const known = await listed(store, log);
			if (!known) return;
			const [version, names] = known;
			for (const [name, held] of shards) {
				const now = summary(version, held);
				if (written.get(name) === now && names.includes(name)) continue;
				const bytes = await encoded(version, held, pace, log);
				if (!bytes) continue;
				written.delete(name);
				if (!(await attempt(store.write(name, bytes), log))) return;
				written.set(name, now);
			}
			for (const name of names) {
				if (shards.has(name)) continue;
				await pace();
				written.delete(name);
				await attempt(store.remove(name), log);
			}
		},
		async clear() {
			written.clear();
			for (const name of (await listed(store, log))?.[1] ?? []) await attempt(store.remove(name), log);
		},
	};
}

/** The version that counts now, and the shards there are. */
async function listed(store: CacheStore, log: Log): Promise<readonly [string, readonly string[]] | undefined> {
	try {
		return [await store.stamp(), (await store.list()).filter((name) => shardName.test(name))];
	} catch (error) {
		log.warn(`What was kept cannot be listed. ${error}`);
		return undefined;
	}
}

/** Whether it worked. A full disk costs the next start some time and nothing else. */
async function attempt(work: Promise<void>, log: Log): Promise<boolean> {
	try {
		await work;
		return true;
	} catch (error) {
		log.warn(`What was read cannot be kept. ${error}`);
		return false;
	}
}

const shardName = /^sources-\d+\.bin$/;

/** By the address alone, so that a source that changes stays in its shard. */
function shardOf(uri: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < uri.length; at++) hash = Math.imul(hash ^ uri.charCodeAt(at), 0x01000193);
	return `sources-${(hash >>> 8) % shardCount}.bin`;
}

/** Equal for shards that hold the same. */
function summary(version: string, entries: readonly { readonly uri: string; readonly stamp: FileStamp }[]): string {
	const lines = entries.map(({ uri, stamp }) => `${uri}\t${stamp.hash}\t${stamp.size}\t${stamp.modified}`);
	return [version, ...lines.sort()].join("\n");
}

/** Undefined when it cannot be written. Throws when `pace` does. */
async function encoded(
	version: string,
	sources: readonly KeepableSource[],
	pace: () => Promise<void>,
	log: Log,
): Promise<Uint8Array | undefined> {
	try {
		return await shardBytes(version, sources, pace);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		log.error("Some sources cannot be kept.", error);
		return undefined;
	}
}
