// A blob of which the beginning is read at once, and the rest when it is asked for.
import type { OpenBlob } from "../ports/cacheStore.ts";
import { ByteReader, DamagedBytes } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";

/** Before all else stands the length of what is read at once. */
const headerBytes = 8;

/** What is to be written, in order. */
export function headedBlob(head: Uint8Array, rest: readonly Uint8Array[]): readonly Uint8Array[] {
	const header = new ByteWriter(headerBytes);
	header.double(head.length);
	return [header.bytes(), head, ...rest];
}

/** With the place at which the rest begins. Throws `DamagedBytes`. */
export function readHead(blob: OpenBlob): { readonly head: Uint8Array; readonly end: number } {
	const end = headerBytes + new ByteReader(bytesOf(blob, 0, headerBytes)).double();
	return { head: bytesOf(blob, headerBytes, end), end };
}

/** No length that was read is believed. `room` gives an array of a length. Throws `DamagedBytes`. */
export function bytesOf(
	blob: OpenBlob,
	start: number,
	end: number,
	room = (length: number): Uint8Array => new Uint8Array(length),
): Uint8Array {
	const isThere = start >= 0 && start <= end && end <= blob.length && Number.isInteger(end);
	if (!isThere) throw new DamagedBytes("the bytes end");
	const bytes = room(end - start);
	blob.read(start, bytes);
	return bytes;
}
