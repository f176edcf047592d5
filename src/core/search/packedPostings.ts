// Posting lists in one array of bytes, with tables to skip along the long ones.
import {
	createGrowingBytes,
	createGrowingIntegers,
	type GrowingIntegers,
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

/** What one posting takes at most, in bytes. */
const largestPosting = 10;

export class PostingsWriter {
	readonly #bytes = createGrowingBytes();
	readonly #starts = createGrowingIntegers();
	readonly #counts = createGrowingIntegers();
	readonly #skipStarts = createGrowingIntegers();
	readonly #skipPassages = createGrowingIntegers();
	readonly #skipPlaces = createGrowingIntegers();
	readonly #impacts = createGrowingBytes();
	readonly #lengths: Uint16Array;
	readonly #longest: number;
	/** By number of words in a passage. */
	readonly #norms: Float64Array;

	/** Impacts are those of passages of `lengths` words, at a mean of `meanLength`. */
	constructor(lengths: Uint16Array, meanLength: number) {
		let longest = 0;
		for (let passage = 0; passage < lengths.length; passage++) longest = Math.max(longest, lengths[passage] as number);
		this.#lengths = lengths;
		this.#longest = longest;
		this.#norms = Float64Array.from({ length: longest + 1 }, (_, length) => lengthNorm(length, meanLength));
	}

	/** Writes the next list: `passages[from, end)` in ascending order, each as often as the word stands in it; not empty. */
	write(passages: Int32Array, from: number, end: number): void {
		const bytes = this.#bytes;
		const lengths = this.#lengths;
		pushInteger(this.#starts, bytes.length);
		pushInteger(this.#skipStarts, this.#skipPassages.length);
		reserveBytes(bytes, (end - from) * largestPosting);
		const { values } = bytes;
		let place = bytes.length;
		let last = -1;
		let count = 0;
		let impact = 0;
		// Where a word stands once, as most do, its impact is greatest in the shortest passage.
		let shortest = this.#longest + 1;
		for (let at = from; at < end; ) {
			const passage = passages[at] as number;
			let frequency = 1;
			while (++at < end && passages[at] === passage) frequency++;
			if (count % blockSize === 0 && count > 0) {
				this.#endBlock(impact, shortest);
				impact = 0;
				shortest = this.#longest + 1;
				pushInteger(this.#skipPassages, last);
				pushInteger(this.#skipPlaces, place);
			}
			const length = lengths[passage] as number;
			const step = (passage - last) << 1;
			last = passage;
			count++;
			if (frequency === 1) {
				shortest = Math.min(shortest, length);
				if (step < 0x80) values[place++] = step;
				else place = writeVarint(values, place, step);
			} else {
				impact = Math.max(impact, termImpact(frequency, this.#norms[length] as number));
				place = writeVarint(values, writeVarint(values, place, step | 1), frequency);
			}
		}
		bytes.length = place;
		pushInteger(this.#counts, count);
		this.#endBlock(impact, shortest);
	}

	/** `impact` is the greatest of those that stand in a passage more than once; `shortest` is of the others. */
	#endBlock(impact: number, shortest: number): void {
		const once = shortest > this.#longest ? 0 : termImpact(1, this.#norms[shortest] as number);
		pushByte(this.#impacts, Math.ceil(Math.max(impact, once) * impactSteps));
	}

	finish(): PackedPostings {
		pushInteger(this.#skipStarts, this.#skipPassages.length);
		const integers = ({ values, length }: GrowingIntegers) => values.slice(0, length);
		return {
			bytes: this.#bytes.values.slice(0, this.#bytes.length),
			starts: integers(this.#starts),
			counts: integers(this.#counts),
			skipStarts: integers(this.#skipStarts),
			skipPassages: integers(this.#skipPassages),
			skipPlaces: integers(this.#skipPlaces),
			impacts: this.#impacts.values.slice(0, this.#impacts.length),
		};
	}
}
