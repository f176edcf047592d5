// Walks a packed posting list.
import { blockSize, impactSteps, type PackedPostings } from "./packedPostings.ts";
import { noMorePassages, type PassageNorms, type PostingCursor, type PostingList } from "./segment.ts";

class PackedCursor implements PostingCursor {
	passage = -1;
	frequency = 0;
	stretchEnd = -1;
	stretchImpact = 1;
	readonly #postings: PackedPostings;
	readonly #bytes: Uint8Array;
	#place: number;
	#left: number;
	/** Of the next block, in the tables of blocks: where the cursor stands, and where it looked. */
	#skip: number;
	#seen: number;
	readonly #list: number;
	readonly #count: number;
	readonly #firstSkip: number;
	readonly #lastSkip: number;

	constructor(postings: PackedPostings, list: number) {
		this.#postings = postings;
		this.#bytes = postings.bytes;
		this.#list = list;
		this.#place = postings.starts[list] as number;
		this.#count = this.#left = postings.counts[list] as number;
		this.#firstSkip = this.#skip = this.#seen = postings.skipStarts[list] as number;
		this.#lastSkip = postings.skipStarts[list + 1] as number;
		this.next();
	}

	/** The number at `#place`, whose first byte was read already. */
	#varint(first: number): number {
		let value = first & 0x7f;
		for (let shift = 7; ; shift += 7) {
			const byte = this.#bytes[this.#place++] as number;
			value |= (byte & 0x7f) << shift;
			if (byte < 0x80) return value;
		}
	}

	next(): void {
		if (this.#left-- <= 0) {
			this.passage = noMorePassages;
			return;
		}
		let step = this.#bytes[this.#place++] as number;
		if (step >= 0x80) step = this.#varint(step);
		this.passage += step >>> 1;
		if ((step & 1) === 0) {
			this.frequency = 1;
			return;
		}
		const frequency = this.#bytes[this.#place++] as number;
		this.frequency = frequency < 0x80 ? frequency : this.#varint(frequency);
	}

	/** The first block from `from` on that does not end before `passage`. */
	#blockOf(passage: number, from: number): number {
		const { skipPassages } = this.#postings;
		const last = this.#lastSkip;
		// Steps that double, then halve: what is looked for is near, or far.
		let low = from;
		let step = 1;
		while (low + step < last && (skipPassages[low + step - 1] as number) < passage) {
			low += step;
			step *= 2;
		}
		let high = Math.min(last, low + step);
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((skipPassages[middle] as number) < passage) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	advance(passage: number): void {
		if (this.passage >= passage) return;
		const skip = this.#blockOf(passage, this.#skip);
		if (skip > this.#skip) {
			const { skipPassages, skipPlaces } = this.#postings;
			this.#skip = skip;
			if ((skipPassages[skip - 1] as number) >= this.passage) {
				this.passage = skipPassages[skip - 1] as number;
				this.#place = skipPlaces[skip - 1] as number;
				this.#left = this.#count - (skip - this.#firstSkip) * blockSize;
				this.next();
			}
		}
		while (this.passage < passage) this.#runTo(passage);
	}

	/** As often `next` as it takes, on local variables, to `limit` or to what takes more than one byte. */
	#runTo(limit: number): void {
		const bytes = this.#bytes;
		let { passage } = this;
		let place = this.#place;
		let left = this.#left;
		while (passage < limit && left > 0) {
			const step = bytes[place] as number;
			if (step >= 0x80 || (step & 1) === 1) break;
			place++;
			left--;
			passage += step >>> 1;
		}
		if (place > this.#place) this.frequency = 1;
		this.passage = passage;
		this.#place = place;
		this.#left = left;
		if (passage < limit) this.next();
	}

	seek(end: number, perFrequency: number, { lengths, table }: PassageNorms): void {
		const longest = table.length - 1;
		const last = Math.min(end, noMorePassages - 1);
		const bytes = this.#bytes;
		let { passage, frequency } = this;
		let place = this.#place;
		let left = this.#left;
		while (passage <= last) {
			const length = lengths[passage] as number;
			if ((table[Math.min(length, longest)] as number) <= perFrequency * frequency) break;
			// As in `next`, on local variables.
			const step = bytes[place] as number;
			if (left > 0 && step < 0x80 && (step & 1) === 0) {
				left--;
				place++;
				passage += step >>> 1;
				frequency = 1;
				continue;
			}
			this.passage = passage;
			this.#place = place;
			this.#left = left;
			this.next();
			({ passage, frequency } = this);
			place = this.#place;
			left = this.#left;
		}
		this.passage = passage;
		this.frequency = frequency;
		this.#place = place;
		this.#left = left;
	}

	look(passage: number): void {
		if (passage <= this.stretchEnd) return;
		const { skipPassages, impacts } = this.#postings;
		this.#seen = this.#blockOf(passage, this.#seen);
		this.stretchEnd = this.#seen < this.#lastSkip ? (skipPassages[this.#seen] as number) : noMorePassages;
		this.stretchImpact = (impacts[this.#seen + this.#list] as number) / impactSteps;
	}
}

export function packedList(postings: PackedPostings, list: number): PostingList {
	return { count: postings.counts[list] as number, cursor: () => new PackedCursor(postings, list) };
}

/** Sets `flags` to 1 for every passage in the lists from `first` to before `last`. */
export function markLists({ bytes, starts, counts }: PackedPostings, first: number, last: number, flags: Uint8Array) {
	if (first >= last) return;
	// The lists follow one another in `bytes`.
	let place = starts[first] as number;
	for (let list = first; list < last; list++) {
		let passage = -1;
		for (let left = counts[list] as number; left > 0; left--) {
			let step = bytes[place++] as number;
			if (step >= 0x80) {
				let byte = bytes[place++] as number;
				step += (byte - 1) << 7;
				for (let shift = 14; byte >= 0x80; shift += 7) {
					byte = bytes[place++] as number;
					step += (byte - 1) << shift;
				}
			}
			passage += step >>> 1;
			flags[passage] = 1;
			if ((step & 1) === 1) while ((bytes[place++] as number) >= 0x80);
		}
	}
}
