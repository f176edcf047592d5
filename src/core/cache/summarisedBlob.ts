// A blob of which the end is read at once, and what comes before it when it is asked for: so it can be written part by
// part, while what is told of all of them is still gathered.
import type { OpenBlob } from "../ports/cacheStore.ts";
import { ByteReader, DamagedBytes } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";

/** The very last bytes say how long that is which is read at once. */
const lengthBytes = 8;

/** To be written after everything else. */
export function summaryParts(summary: Uint8Array): readonly Uint8Array[] {
	const length = new ByteWriter(lengthBytes);
	length.double(summary.length);
	return [summary, length.bytes()];
}

/** With the place at which it begins, and all else ends. Throws `DamagedBytes`. */
export function readSummary(blob: OpenBlob): { readonly summary: Uint8Array; readonly start: number } {
	const end = blob.length - lengthBytes;
	const start = end - new ByteReader(bytesOf(blob, end, blob.length)).double();
	return { summary: bytesOf(blob, start, end), start };
}

/** No length that was read is believed. `room` gives an array of a length. Throws `DamagedBytes`. */
export function bytesOf(
	blob: OpenBlob,
	start: number,
	end: number,
	room = (length: number): Uint8Array => new Uint8Array(length),
): Uint8Array {
	const isThere = start >= 0 && start <= end && end <= blob.length && Number.isInteger(start) && Number.isInteger(end);
	if (!isThere) throw new DamagedBytes("the bytes end");
	const bytes = room(end - start);
	blob.read(start, bytes);
	return bytes;
}
