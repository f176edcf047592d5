// A shard: some of the sources that are kept, in one blob. What is told of each comes first, and is read at once; their
// texts and names follow, and stay in the store until they are asked for.
import type { SourceFile } from "../model/source.ts";
import type { OpenBlob } from "../ports/cacheStore.ts";
import { ByteReader, DamagedBytes } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { checked, sealed, unsealed } from "./sealedBytes.ts";
import type { StoredSource } from "./storedSource.ts";
import { readStamp, readStored, type StoredParts, writeStamp, writeStored } from "./storedSourceBytes.ts";
import { createStringTable } from "./stringTable.ts";

/** To be counted up whenever what is written changes its shape or its meaning. Part of the names of the blobs, too. */
export const shardFormat = 8;
/** Before all else stands the length of what is read at once. */
const headerBytes = 8;

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
): Promise<Uint8Array> {
	const strings = createStringTable();
	const entries = new ByteWriter();
	const parts = new ByteWriter();
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
			parts.raw(body);
			parts.raw(names);
			count++;
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			onLeftOut(source.file.uri, error);
		}
	}
	const body = new ByteWriter();
	body.unsigned(count);
	body.raw(entries.bytes());
	const head = await sealed(shardFormat, version, strings, body, pace);
	const whole = new ByteWriter(headerBytes + head.length + parts.length);
	whole.double(head.length);
	whole.raw(head);
	whole.raw(parts.bytes());
	return whole.bytes();
}

/** Undefined when it has another format. Throws `DamagedBytes` when what is told of the sources is not as it was written. */
export function readShard(blob: OpenBlob): Shard | undefined {
	let next = headerBytes + new ByteReader(bytesOf(blob, 0, headerBytes)).double();
	const whole = unsealed(shardFormat, bytesOf(blob, headerBytes, next));
	if (!whole) return undefined;
	const { version, strings, from } = whole;
	const entries: ShardEntry[] = [];
	for (let left = from.count(); left > 0; left--) {
		const { file, stamp } = readStamp(from, strings);
		const start = next;
		const middle = start + from.unsigned();
		const end = middle + from.unsigned();
		next = end;
		const parts: StoredParts = {
			get body() {
				return bytesOf(blob, start, middle);
			},
			get names() {
				return bytesOf(blob, middle, end);
			},
		};
		const verify: ShardEntry["verify"] = (room) => {
			checked(bytesOf(blob, start, middle, room));
			checked(bytesOf(blob, middle, end, room));
		};
		entries.push({ file, verify, ...readStored(from, strings, file.uri, stamp, parts) });
	}
	return { version, entries };
}

/** No length that was read is believed. */
function bytesOf(
	blob: OpenBlob,
	start: number,
	end: number,
	room = (length: number): Uint8Array => new Uint8Array(length),
): Uint8Array {
	if (!(start >= 0 && start <= end && end <= blob.length && Number.isInteger(end)))
		throw new DamagedBytes("the bytes end");
	const bytes = room(end - start);
	blob.read(start, bytes);
	return bytes;
}
