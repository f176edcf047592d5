// A shard: some of the sources that are kept, in one blob that is whole or not used at all.
import { contentHash } from "../base/contentHash.ts";
import { ByteReader, DamagedBytes } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import type { FileStamp, StoredSource } from "./storedSource.ts";
import { readStamp, readStored, writeStamp, writeStored } from "./storedSourceBytes.ts";
import { createStringTable, readStringTable } from "./stringTable.ts";

/** To be counted up whenever anything that is written here changes its shape or its meaning. */
const formatVersion = 3;

const checksumBytes = 16;

/** A source that may be kept. */
export interface KeepableSource extends StoredSource {
	readonly uri: string;
}

export interface ShardEntry {
	readonly uri: string;
	readonly stamp: FileStamp;
	/** What was kept, for a source that is now at `uri`. Throws `DamagedBytes`. */
	read(uri: string): StoredSource;
}

export interface Shard {
	/** The stamp of the store when it was written. */
	readonly version: string;
	readonly entries: readonly ShardEntry[];
}

/** `pace` is awaited between sources. Throws a RangeError when a source holds what cannot be written. */
export async function shardBytes(
	version: string,
	sources: readonly KeepableSource[],
	pace: () => Promise<void>,
): Promise<Uint8Array> {
	const strings = createStringTable();
	const body = new ByteWriter();
	body.unsigned(sources.length);
	for (const source of sources) {
		await pace();
		writeStamp(source.uri, source.stamp, body, strings);
		const one = new ByteWriter();
		writeStored(source, one, strings);
		body.unsigned(one.length);
		body.raw(one.bytes());
	}
	await pace();
	const whole = new ByteWriter();
	whole.raw(new Uint8Array(checksumBytes));
	whole.unsigned(formatVersion);
	whole.text(version);
	strings.write(whole);
	whole.raw(body.bytes());
	const bytes = whole.bytes();
	bytes.set(checksum(bytes), 0);
	return bytes;
}

/** Undefined when it has another format. Throws `DamagedBytes` when it is not as it was written. */
export function readShard(bytes: Uint8Array): Shard | undefined {
	if (bytes.length < checksumBytes || checksum(bytes).some((byte, at) => byte !== bytes[at])) {
		throw new DamagedBytes("the checksum is wrong");
	}
	const from = new ByteReader(bytes.subarray(checksumBytes));
	if (from.unsigned() !== formatVersion) return undefined;
	const version = from.text();
	const strings = readStringTable(from);
	const entries: ShardEntry[] = [];
	for (let left = from.count(); left > 0; left--) {
		const { uri, stamp } = readStamp(from, strings);
		const content = from.raw(from.unsigned());
		entries.push({ uri, stamp, read: (now) => readStored(new ByteReader(content), strings, now, stamp) });
	}
	return { version, entries };
}

/** Of all that follows it, as it stands at the beginning of a shard. */
export function checksum(bytes: Uint8Array): Uint8Array {
	return new Uint8Array(Uint32Array.from(contentHash(bytes.subarray(checksumBytes))).buffer);
}
