// Posting lists in one array of bytes, with a table to skip along the long ones.
import { createGrowingBytes, createGrowingIntegers, pushInteger, pushVarint } from "./growingArray.ts";
import { noMorePassages, type PostingCursor, type PostingList } from "./segment.ts";

const blockSize = 128;

/** The lists of a segment, by number. All arrays are plain data. */
export interface PackedPostings {
	/** For each posting the distance to the passage before, doubled, odd when a frequency above 1 follows. */
	readonly bytes: Uint8Array;
	/** Where each list starts in `bytes`. */
	readonly starts: Int32Array;
	readonly counts: Int32Array;
	/** Where each list's blocks start in the two tables below; one more entry at the end. */
	readonly skipStarts: Int32Array;
	/** For every block but the first of a list, the last passage before it. */
	readonly skipPassages: Int32Array;
	/** For the same block, its place in `bytes`. */
	readonly skipPlaces: Int32Array;
}

export interface PostingsWriter {
	/** Begins the next list. */
	begin(): void;
	/** Passages come in ascending order. */
	push(passage: number, frequency: number): void;
	finish(): PackedPostings;
}

export function createPostingsWriter(): PostingsWriter {
	const bytes = createGrowingBytes();
	const starts = createGrowingIntegers();
	const counts = createGrowingIntegers();
	const skipStarts = createGrowingIntegers();
	const skipPassages = createGrowingIntegers();
	const skipPlaces = createGrowingIntegers();
	let last = -1;
	let count = 0;
	return {
		begin() {
			if (starts.length > 0) pushInteger(counts, count);
			pushInteger(starts, bytes.length);
			pushInteger(skipStarts, skipPassages.length);
			last = -1;
			count = 0;
		},
		push(passage, frequency) {
			if (count > 0 && count % blockSize === 0) {
				pushInteger(skipPassages, last);
				pushInteger(skipPlaces, bytes.length);
			}
			pushVarint(bytes, ((passage - last) << 1) | (frequency > 1 ? 1 : 0));
			if (frequency > 1) pushVarint(bytes, frequency);
			last = passage;
			count++;
		},
		finish() {
			if (starts.length > 0) pushInteger(counts, count);
			pushInteger(skipStarts, skipPassages.length);
			return {
				bytes: bytes.values.slice(0, bytes.length),
				starts: starts.values.slice(0, starts.length),
				counts: counts.values.slice(0, counts.length),
				skipStarts: skipStarts.values.slice(0, skipStarts.length),
				skipPassages: skipPassages.values.slice(0, skipPassages.length),
				skipPlaces: skipPlaces.values.slice(0, skipPlaces.length),
			};
		},
	};
}

class PackedCursor implements PostingCursor {
	passage = -1;
	frequency = 0;
	readonly #postings: PackedPostings;
	#place: number;
	#left: number;
	#skip: number;
	readonly #count: number;
	readonly #firstSkip: number;
	readonly #lastSkip: number;

	constructor(postings: PackedPostings, list: number) {
		this.#postings = postings;
		this.#place = postings.starts[list] as number;
		this.#count = this.#left = postings.counts[list] as number;
		this.#firstSkip = this.#skip = postings.skipStarts[list] as number;
		this.#lastSkip = postings.skipStarts[list + 1] as number;
		this.next();
	}

	#varint(): number {
		const { bytes } = this.#postings;
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = bytes[this.#place++] as number;
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value;
		}
	}

	next(): void {
		if (this.#left-- <= 0) {
			this.passage = noMorePassages;
			return;
		}
		const step = this.#varint();
		this.passage += step >>> 1;
		this.frequency = (step & 1) === 0 ? 1 : this.#varint();
	}

	advance(passage: number): void {
		const { skipPassages, skipPlaces } = this.#postings;
		let skip = this.#skip;
		while (skip < this.#lastSkip && (skipPassages[skip] as number) < passage) skip++;
		if (skip > this.#skip && (skipPassages[skip - 1] as number) >= this.passage) {
			this.passage = skipPassages[skip - 1] as number;
			this.#place = skipPlaces[skip - 1] as number;
			this.#left = this.#count - (skip - this.#firstSkip) * blockSize;
			this.next();
		}
		this.#skip = skip;
		while (this.passage < passage) this.next();
	}
}

export function packedList(postings: PackedPostings, list: number): PostingList {
	return { count: postings.counts[list] as number, cursor: () => new PackedCursor(postings, list) };
}
