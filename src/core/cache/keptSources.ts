// What was read of the sources, kept from one session to the next.
import type { CacheStore } from "../ports/cacheStore.ts";
import type { Log } from "../ports/log.ts";
import { attempt, listBlobs, readBlob } from "./keptBlobs.ts";
import { type KeepableSource, readShard, type ShardEntry, shardBytes } from "./shard.ts";
import type { FileStamp, StoredSource } from "./storedSource.ts";

export interface KeptSources {
	/** Calls back with each source that was kept. Whatever is damaged or of another version is passed over. */
	load(pace: () => Promise<void>, take: (source: KeepableSource) => void): Promise<void>;
	/** Keeps these sources and no others; writes only where something has changed. Never throws but when `pace` does. */
	save(sources: readonly KeepableSource[], pace: () => Promise<void>): Promise<void>;
}

/** What was read of the same bytes before. */
export type FindKept = (stamp: FileStamp) => KeepableSource | undefined;

/** Sources are spread over so many shards: a change writes a hundredth of everything. */
const shardCount = 64;
/** Each comes in several pieces over a thread that has much else to do while a window opens. */
const readAtOnce = 16;

export function createKeptSources(store: CacheStore, log: Log): KeptSources {
	/** What each shard in the store holds, as far as it is known: the stamps of its sources. */
	const written = new Map<string, string>();

	function readEntry(name: string, entry: ShardEntry): StoredSource | undefined {
		try {
			return entry.read();
		} catch (error) {
			log.warn(`What was kept of ${entry.file.uri} cannot be used. ${error}`);
			written.delete(name);
			return undefined;
		}
	}

	return {
		async load(pace, take) {
			written.clear();
			const listed = await listBlobs(store, log);
			const names = listed?.names.filter((name) => shardName.test(name)) ?? [];
			let next = 0;
			const worker = async () => {
				for (let name = names[next++]; name !== undefined; name = names[next++]) {
					const shard = await readBlob(store, log, name, readShard);
					if (shard === undefined || shard.version !== listed?.version) continue;
					written.set(name, summary(shard.version, shard.entries));
					for (const entry of shard.entries) {
						await pace();
						const stored = readEntry(name, entry);
						if (stored) take({ file: entry.file, ...stored });
					}
				}
			};
			await Promise.all(Array.from({ length: readAtOnce }, worker));
		},
		async save(sources, pace) {
			const shards = Map.groupBy(sources, ({ file }) => shardOf(file.uri));
			const listed = await listBlobs(store, log);
			if (!listed) return;
			const { version, names } = listed;
			for (const [name, held] of shards) {
				const now = summary(version, held);
				if (written.get(name) === now && names.includes(name)) continue;
				const bytes = await shardBytes(version, held, pace, (uri, error) => log.error(`${uri} cannot be kept.`, error));
				written.delete(name);
				if (!(await attempt(store.write(name, bytes), log))) return;
				written.set(name, now);
			}
			for (const name of names) {
				if (!shardName.test(name) || shards.has(name)) continue;
				await pace();
				written.delete(name);
				await attempt(store.remove(name), log);
			}
		},
	};
}

const shardName = /^sources-\d+\.bin$/;

/** By the address alone, so that a source that changes stays in its shard. */
function shardOf(uri: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < uri.length; at++) hash = Math.imul(hash ^ uri.charCodeAt(at), 0x01000193);
	return `sources-${(hash >>> 8) % shardCount}.bin`;
}

/** Equal for shards that hold the same. */
function summary(version: string, entries: readonly Pick<ShardEntry, "file" | "stamp">[]): string {
	const lines = entries.map(({ file: { uri, path, encoding = "" }, stamp: { hash, size, modified } }) =>
		[uri, path, encoding, hash, size, modified].join("\t"),
	);
	return [version, ...lines.sort()].join("\n");
}
