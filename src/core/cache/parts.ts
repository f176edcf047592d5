// Parts of a blob that are found by their place, without a look at the others.
import { ByteReader } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";

const atOnce = 500;

/** Calls back with each, giving way in between. */
export async function inSlices<T>(
	items: Iterable<T>,
	pace: () => Promise<void>,
	write: (item: T) => void,
): Promise<void> {
	let at = 0;
	for (const item of items) {
		if (at++ % atOnce === 0) await pace();
		write(item);
	}
}

/** `write` writes the part of an item. */
export async function writeParts<T>(
	items: Iterable<T>,
	pace: () => Promise<void>,
	into: ByteWriter,
	write: (item: T, into: ByteWriter) => void,
): Promise<void> {
	const parts = new ByteWriter();
	const ends: number[] = [];
	await inSlices(items, pace, (item) => {
		write(item, parts);
		ends.push(parts.length);
	});
	await pace();
	into.array(Uint32Array.from(ends));
	into.unsigned(parts.length);
	into.raw(parts.bytes());
}

/** The part at a place; nothing where there is none. */
export function readParts(from: ByteReader): { readonly count: number; at(place: number): ByteReader } {
	const ends = from.uint32Array();
	const all = from.raw(from.unsigned());
	return {
		count: ends.length,
		at: (place) => new ByteReader(all.subarray(place === 0 ? 0 : ends[place - 1], ends[place] ?? 0)),
	};
}
