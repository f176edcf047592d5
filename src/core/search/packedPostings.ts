// Posting lists in one array of bytes, with tables to skip along the long ones.
import {
	createGrowingBytes,
	createGrowingIntegers,
	pushByte,
	pushInteger,
	reserveBytes,
	writeVarint,
} from "./growingArray.ts";
import { lengthNorm, termImpact } from "./ranking.ts";

/** Postings of a list are in blocks of so many. */
export const blockSize = 64;
/** An impact is kept in one byte, rounded up. */
export const impactSteps = 255;

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
	/**
	 * The greatest impact in every block, the first included, so that the blocks of list `n` start at
	 * `skipStarts[n] + n`. In steps of 1 / `impactSteps`.
	 */
	readonly impacts: Uint8Array;
}

export interface PostingsWriter {
	/** Writes the next list: `passages[from, end)` in ascending order, each as often as the word stands in it; not empty. */
	write(passages: Int32Array, from: number, end: number): void;
	finish(): PackedPostings;
}

/** What one posting takes at most, in bytes. */
const largestPosting = 10;

/** Impacts are those of passages of `lengths` words, at a mean of `meanLength`. */
export function createPostingsWriter(lengths: Uint16Array, meanLength: number): PostingsWriter {
	const bytes = createGrowingBytes();
	const starts = createGrowingIntegers();
	const counts = createGrowingIntegers();
	const skipStarts = createGrowingIntegers();
	const skipPassages = createGrowingIntegers();
	const skipPlaces = createGrowingIntegers();
	const impacts = createGrowingBytes();
	const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
	const norms = Float64Array.from({ length: longest + 1 }, (_, length) => lengthNorm(length, meanLength));

	return {
		write(passages, from, end) {
			pushInteger(starts, bytes.length);
			pushInteger(skipStarts, skipPassages.length);
			reserveBytes(bytes, (end - from) * largestPosting);
			const { values } = bytes;
			let place = bytes.length;
			let last = -1;
			let count = 0;
			let impact = 0;
			for (let at = from; at < end; ) {
				const passage = passages[at] as number;
				let frequency = 1;
				while (++at < end && passages[at] === passage) frequency++;
				if (count > 0 && count % blockSize === 0) {
					pushByte(impacts, Math.ceil(impact * impactSteps));
					impact = 0;
					pushInteger(skipPassages, last);
					pushInteger(skipPlaces, place);
				}
				place = writeVarint(values, place, ((passage - last) << 1) | (frequency > 1 ? 1 : 0));
				if (frequency > 1) place = writeVarint(values, place, frequency);
				last = passage;
				count++;
				const here = termImpact(frequency, norms[lengths[passage] as number] as number);
				if (here > impact) impact = here;
			}
			bytes.length = place;
			pushInteger(counts, count);
			pushByte(impacts, Math.ceil(impact * impactSteps));
		},
		finish() {
			pushInteger(skipStarts, skipPassages.length);
			return {
				bytes: bytes.values.slice(0, bytes.length),
				starts: starts.values.slice(0, starts.length),
				counts: counts.values.slice(0, counts.length),
				skipStarts: skipStarts.values.slice(0, skipStarts.length),
				skipPassages: skipPassages.values.slice(0, skipPassages.length),
				skipPlaces: skipPlaces.values.slice(0, skipPlaces.length),
				impacts: impacts.values.slice(0, impacts.length),
			};
		},
	};
}
