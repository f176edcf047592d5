// Parts of a blob that are found by their place, without a look at the others.
import { ByteReader } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import type { Pages, PageWriter } from "./pages.ts";

const atOnce = 500;
/** So many bytes are gathered before they go into pages. */
const passedOn = 0x8000;

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

/** `write` writes the part of an item. The parts go into `pages`, where they are goes into `head`. */
export async function writeParts<T>(
	items: Iterable<T>,
	pace: () => Promise<void>,
	head: ByteWriter,
	pages: PageWriter,
	write: (item: T, into: ByteWriter) => void,
): Promise<void> {
	const first = pages.length;
	const ends: number[] = [];
	let some = new ByteWriter();
	const pass = () => {
		pages.append(some.bytes());
		some = new ByteWriter();
	};
	await inSlices(items, pace, (item) => {
		write(item, some);
		ends.push(pages.length + some.length - first);
		if (some.length > passedOn) pass();
	});
	pass();
	await pace();
	head.unsigned(first);
	head.array(Uint32Array.from(ends));
}

/** The part at a place; nothing where there is none. */
export function readParts(head: ByteReader, pages: Pages): { readonly count: number; at(place: number): ByteReader } {
	const first = head.unsigned();
	const ends = head.uint32Array();
	return {
		count: ends.length,
		at(place) {
			const end = ends[place] ?? 0;
			return new ByteReader(pages.bytes(first + Math.min(end, ends[place - 1] ?? 0), first + end));
		},
	};
}
