// Walks all passages with one of the words of a beginning, through a table of the segment's passages.
import { noMorePassages, type PassageNorms, type PostingCursor, type PostingRange } from "./segment.ts";

/** So many passages are looked at one by one, which is faster than to have all of the table searched. */
const nearby = 32;

/** Each passage counts once, whatever words of the beginning it holds. */
export class RangeCursor implements PostingCursor {
	passage = -1;
	readonly frequency = 1;
	readonly stretchEnd = noMorePassages;
	readonly stretchImpact = 1;
	readonly #flags: Uint8Array;

	constructor(range: PostingRange, passages: number) {
		this.#flags = new Uint8Array(passages);
		range.mark(this.#flags);
		this.next();
	}

	next(): void {
		this.#moveTo(this.passage + 1);
	}

	advance(passage: number): void {
		if (passage > this.passage) this.#moveTo(passage);
	}

	seek(end: number, perFrequency: number, { lengths, table }: PassageNorms): void {
		const longest = table.length - 1;
		while (this.passage <= end && this.passage !== noMorePassages) {
			const length = lengths[this.passage] as number;
			if ((table[Math.min(length, longest)] as number) <= perFrequency) return;
			this.next();
		}
	}

	look(): void {}

	#moveTo(from: number): void {
		const flags = this.#flags;
		const near = Math.min(from + nearby, flags.length);
		for (let passage = from; passage < near; passage++) {
			if (flags[passage] === 1) {
				this.passage = passage;
				return;
			}
		}
		const at = flags.indexOf(1, near);
		this.passage = at < 0 ? noMorePassages : at;
	}
}
