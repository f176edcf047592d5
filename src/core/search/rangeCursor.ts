// Walks all passages with one of the words of a beginning. The most frequent words by their lists; the many others
// through a table of the segment's passages, which is made when it is needed.
import { noMorePassages, type PassageNorms, type PostingCursor, type PostingRange } from "./segment.ts";

/** So many passages are looked at one by one, which is faster than to have all of the table searched. */
const nearby = 32;

/** Each passage counts once, whatever words of the beginning it holds. Where it stands is known after the first move. */
export class RangeCursor implements PostingCursor {
	passage = -1;
	readonly frequency = 1;
	readonly stretchEnd = noMorePassages;
	readonly stretchImpact = 1;
	readonly #range: PostingRange;
	readonly #passages: number;
	readonly #most: number;
	/** Of words that stand in more than `#most` passages, the most frequent first. */
	readonly #frequent: readonly PostingCursor[];
	/** Of the other words. */
	#flags: Uint8Array | undefined;
	/** The first flag from where it was last looked for. */
	#marked = -1;

	/**
	 * `passages` is their number in the segment. Words that stand in more than `most` are looked up passage by passage:
	 * good where few passages are asked for, not to walk them all.
	 */
	constructor(range: PostingRange, passages: number, most: number) {
		this.#range = range;
		this.#passages = passages;
		this.#most = most;
		const lists = [...(range.moreFrequent?.(most) ?? [])].sort((a, b) => b.count - a.count);
		this.#frequent = lists.map((list) => list.cursor());
	}

	next(): void {
		this.#moveTo(this.passage + 1);
	}

	advance(passage: number): void {
		if (passage > this.passage) this.#moveTo(passage);
	}

	seek(end: number, perFrequency: number, { lengths, table }: PassageNorms): void {
		// Whoever leads has all of its words marked.
		if (this.#frequent.length > 0) return;
		const longest = table.length - 1;
		const flags = this.#marks();
		const last = Math.min(end, flags.length - 1);
		let { passage } = this;
		for (; passage <= last; passage++) {
			if (flags[passage] === 0) continue;
			if ((table[Math.min(lengths[passage] as number, longest)] as number) <= perFrequency) break;
		}
		this.advance(passage);
	}

	look(): void {}

	#moveTo(from: number): void {
		this.passage = from;
		if (this.#flags?.[from] === 1) return;
		let nearest = noMorePassages;
		for (const cursor of this.#frequent) {
			cursor.advance(from);
			if (cursor.passage === from) return;
			if (cursor.passage < nearest) nearest = cursor.passage;
		}
		if (this.#marked < from) this.#marked = this.#markedFrom(from);
		this.passage = Math.min(nearest, this.#marked);
	}

	#markedFrom(from: number): number {
		const flags = this.#marks();
		const near = Math.min(from + nearby, flags.length);
		for (let passage = from; passage < near; passage++) if (flags[passage] === 1) return passage;
		const at = flags.indexOf(1, near);
		return at < 0 ? noMorePassages : at;
	}

	#marks(): Uint8Array {
		if (!this.#flags) {
			this.#flags = new Uint8Array(this.#passages);
			this.#range.mark(this.#flags, this.#most);
		}
		return this.#flags;
	}
}
