// A shard: some of the sources that are kept, in one blob. What is told of each is read at once; their texts and names
// stay in the store until they are asked for.
import type { SourceFile } from "../model/source.ts";
import type { OpenBlob } from "../ports/cacheStore.ts";
import { ByteWriter } from "./byteWriter.ts";
import { checked, sealed, unsealed } from "./sealedBytes.ts";
import type { StoredSource } from "./storedSource.ts";
import { readStamp, readStored, writeStamp, writeStored } from "./storedSourceBytes.ts";
import { createStringTable, readStringTable } from "./stringTable.ts";
import { bytesOf, readSummary, summaryParts } from "./summarisedBlob.ts";

/** To be counted up whenever what is written changes its shape or its meaning. Part of the names of the blobs, too. */
export const shardFormat = 10;

/** A source that may be kept. */
export interface KeepableSource extends StoredSource {
	readonly file: Pick<SourceFile, "uri" | "path" | "encoding">;
}

export interface ShardEntry extends KeepableSource {
	/**
	 * Throws `DamagedBytes` where its text or names are not as they were written. `room` gives an array of a length, which
	 * may be the same one each time.
	 */
	verify(room: (length: number) => Uint8Array): void;
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
): Promise<readonly Uint8Array[]> {
	const strings = createStringTable();
	const entries = new ByteWriter();
	const parts: Uint8Array[] = [];
	let count = 0;
	for (const source of sources) {
		await pace();
		const told = new ByteWriter();
		try {
			const { body, names } = await writeStored(source, told, strings, pace);
			writeStamp(source, entries, strings);
			entries.unsigned(body.length);
			entries.unsigned(names.length);
			entries.raw(told.bytes());
			parts.push(body, names);
			count++;
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			onLeftOut(source.file.uri, error);
		}
	}
	const table = new ByteWriter();
	await strings.write(table, pace);
	const body = new ByteWriter();
	body.unsigned(count);
	body.raw(entries.bytes());
	return [...parts, ...summaryParts(sealed(shardFormat, version, [table, body]))];
}

/** Undefined when it has another format. Throws `DamagedBytes` when what is told of the sources is not as it was written. */
export function readShard(blob: OpenBlob): Shard | undefined {
	const whole = unsealed(shardFormat, readSummary(blob).summary);
	if (!whole) return undefined;
	const { version, from } = whole;
	from.fill();
	const strings = readStringTable(from);
	from.fill();
	let next = 0;
	const entries: ShardEntry[] = [];
	for (let left = from.count(); left > 0; left--) {
		const { file, stamp } = readStamp(from, strings);
		const start = next;
		const middle = start + from.unsigned();
		const last = middle + from.unsigned();
		next = last;
		const parts = { body: () => bytesOf(blob, start, middle), names: () => bytesOf(blob, middle, last) };
		const verify: ShardEntry["verify"] = (room) => {
			checked(bytesOf(blob, start, middle, room));
			checked(bytesOf(blob, middle, last, room));
		};
		entries.push({ file, verify, ...readStored(from, strings, file.uri, stamp, parts) });
	}
	return { version, entries };
}
