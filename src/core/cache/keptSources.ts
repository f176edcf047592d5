// What was read of the sources, kept from one session to the next.
import { contentHashText } from "../base/contentHash.ts";
import { textHash } from "../base/textHash.ts";
import type { CacheStore } from "../ports/cacheStore.ts";
import type { Log } from "../ports/log.ts";
import { attempt, listBlobs, openBlob, warnOfBlob } from "./keptBlobs.ts";
import { type KeepableSource, readShard, type ShardEntry, shardBytes, shardFormat } from "./shard.ts";
import type { FileStamp } from "./storedSource.ts";

export interface KeptSources {
	/** Calls back with each source that was kept. Whatever is damaged or of another version is passed over. */
	load(pace: () => Promise<void>, take: (source: KeepableSource) => void): Promise<void>;
	/** Looks into all that `load` gave, and calls back with each of which the text or the names are unusable. */
	verify(pace: () => Promise<void>, drop: (source: KeepableSource) => void): Promise<void>;
	/**
	 * Keeps these sources and no others; writes only where something has changed. Whether all of them are kept then. Never
	 * throws but when `pace` does.
	 */
	save(sources: readonly KeepableSource[], pace: () => Promise<void>): Promise<boolean>;
}

/** What was read of the same bytes before. */
export type FindKept = (stamp: FileStamp) => KeepableSource | undefined;

/** Sources are spread over so many shards: a change writes a hundredth of everything. */
const shardCount = 64;
/** Each comes in several pieces over a thread that has much else to do while a window opens. */
const readAtOnce = 16;

export function createKeptSources(store: CacheStore, log: Log): KeptSources {
	const loaded = new Map<string, readonly ShardEntry[]>();
	/** To be written again whatever their names say. */
	const unusable = new Set<string>();

	async function loadShard(name: string, version: string): Promise<readonly ShardEntry[]> {
		const shard = await openBlob(store, log, name, readShard);
		if (shard === undefined) unusable.add(name);
		return shard?.version === version ? shard.entries : [];
	}

	return {
		async load(pace, take) {
			const listed = await listBlobs(store, log);
			const names = listed?.names.filter((name) => name.startsWith(shardPrefix)) ?? [];
			let next = 0;
			const worker = async () => {
				for (let name = names[next++]; name !== undefined; name = names[next++]) {
					const entries = await loadShard(name, listed?.version ?? "");
					loaded.set(name, entries);
					for (const entry of entries) {
						await pace();
						take(entry);
					}
				}
			};
			await Promise.all(Array.from({ length: readAtOnce }, worker));
		},
		async verify(pace, drop) {
			let buffer = new Uint8Array();
			const room = (length: number) => {
				if (buffer.length < length) buffer = new Uint8Array(length);
				return buffer.subarray(0, length);
			};
			for (const [name, entries] of loaded) {
				for (const entry of entries) {
					await pace();
					try {
						entry.verify(room);
					} catch (error) {
						if (!unusable.has(name)) warnOfBlob(name, log, error);
						unusable.add(name);
						drop(entry);
					}
				}
			}
			loaded.clear();
		},
		async save(sources, pace) {
			const listed = await listBlobs(store, log);
			if (!listed) return false;
			const { version, names } = listed;
			let isComplete = true;
			const leaveOut = (uri: string, error: RangeError) => {
				isComplete = false;
				log.error(`${uri} cannot be kept.`, error);
			};
			const held = new Set<string>();
			for (const [number, kept] of Map.groupBy(sources, ({ file }) => shardNumber(file.uri))) {
				await pace();
				const name = `${shardPrefix}${number}-${contentHashText(new TextEncoder().encode(summary(version, kept)))}.bin`;
				held.add(name);
				if (names.includes(name) && !unusable.has(name)) continue;
				const parts = await shardBytes(version, kept, pace, leaveOut);
				if (!(await attempt(store.write(name, parts), log))) return false;
				unusable.delete(name);
			}
			for (const name of names) {
				if (!name.startsWith(allShards) || held.has(name)) continue;
				await pace();
				await attempt(store.remove(name), log);
			}
			return isComplete;
		},
	};
}

/** Of whatever format. */
const allShards = "sources-";
const shardPrefix = `${allShards}${shardFormat}-`;

/** By the address alone, so that a source that changes stays in its shard. */
function shardNumber(uri: string): number {
	return (textHash(uri) >>> 8) % shardCount;
}

/** Equal for shards that hold the same. */
function summary(version: string, sources: readonly KeepableSource[]): string {
	const lines = sources.map(({ file: { uri, path, encoding = "" }, stamp: { hash, size, modified } }) =>
		[uri, path, encoding, hash, size, modified].join("\t"),
	);
	return [version, ...lines.sort()].join("\n");
}
