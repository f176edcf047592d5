// A shard: some of the sources that are kept, in one blob.
import type { SourceFile } from "../model/source.ts";
import { ByteReader } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { sealed, unsealed } from "./sealedBytes.ts";
import type { FileStamp, StoredSource } from "./storedSource.ts";
import { readStamp, readStored, writeStamp, writeStored } from "./storedSourceBytes.ts";
import { createStringTable } from "./stringTable.ts";

const formatVersion = 4;

/** A source that may be kept. */
export interface KeepableSource extends StoredSource {
	readonly file: Pick<SourceFile, "uri" | "path">;
}

export interface ShardEntry {
	readonly file: KeepableSource["file"];
	readonly stamp: FileStamp;
	/** What was kept. Throws `DamagedBytes`. */
	read(): StoredSource;
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
		writeStamp(source, body, strings);
		const one = new ByteWriter();
		writeStored(source, one, strings);
		body.unsigned(one.length);
		body.raw(one.bytes());
	}
	await pace();
	return sealed(formatVersion, version, strings, body);
}

/** Undefined when it has another format. Throws `DamagedBytes` when it is not as it was written. */
export function readShard(bytes: Uint8Array): Shard | undefined {
	const whole = unsealed(formatVersion, bytes);
	if (!whole) return undefined;
	const { version, strings, from } = whole;
	const entries: ShardEntry[] = [];
	for (let left = from.count(); left > 0; left--) {
		const { file, stamp } = readStamp(from, strings);
		const content = from.raw(from.unsigned());
		entries.push({ file, stamp, read: () => readStored(new ByteReader(content), strings, file.uri, stamp) });
	}
	return { version, entries };
}
