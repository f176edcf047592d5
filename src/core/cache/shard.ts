// A shard: some of the sources that are kept, in one blob.
import { sharedString } from "../entities/aliases/sharedString.ts";
import type { SourceFile } from "../model/source.ts";
import { ByteReader } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { sealed, unsealed } from "./sealedBytes.ts";
import type { FileStamp, StoredSource } from "./storedSource.ts";
import { readStamp, readStored, writeStamp, writeStored } from "./storedSourceBytes.ts";
import { createStringTable } from "./stringTable.ts";

const formatVersion = 7;

/** A source that may be kept. */
export interface KeepableSource extends StoredSource {
	readonly file: Pick<SourceFile, "uri" | "path" | "encoding">;
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

/** `pace` is awaited between sources. A source that holds what cannot be written is left out, and told to `onLeftOut`. */
export async function shardBytes(
	version: string,
	sources: readonly KeepableSource[],
	pace: () => Promise<void>,
	onLeftOut: (uri: string, error: RangeError) => void,
): Promise<Uint8Array> {
	const strings = createStringTable();
	const entries = new ByteWriter();
	let count = 0;
	for (const source of sources) {
		await pace();
		const one = new ByteWriter();
		try {
			writeStored(source, one, strings);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			onLeftOut(source.file.uri, error);
			continue;
		}
		writeStamp(source, entries, strings);
		entries.unsigned(one.length);
		entries.raw(one.bytes());
		count++;
	}
	const body = new ByteWriter();
	body.unsigned(count);
	body.raw(entries.bytes());
	return sealed(formatVersion, version, strings, body, pace);
}

/** Undefined when it has another format. Throws `DamagedBytes` when it is not as it was written. */
export function readShard(bytes: Uint8Array): Shard | undefined {
	const whole = unsealed(formatVersion, bytes, sharedString);
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
