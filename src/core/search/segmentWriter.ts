// What freezing and merging have in common: the new order of sources, and the writing of words with their passages.
import { createFrozenSegment, type FrozenSegment } from "./frozenSegment.ts";
import { createGrowingIntegers, pushInteger } from "./growingArray.ts";
import { PostingsWriter } from "./packedPostings.ts";
import type { Segment, SegmentSource } from "./segment.ts";
import { textOfLetters, type WordLetters } from "./wordLetters.ts";

export interface Renumbered {
	/** All living ones, in order of their names. */
	readonly sources: readonly SegmentSource[];
	readonly lengths: Uint16Array;
	/** For each segment, by the number of a passage: its new one, -1 for those of dead sources. */
	readonly numbers: readonly Int32Array[];
}

/** Where the passages of segments go: in order of their sources' names, which is the order of equal results. */
export function renumber(segments: readonly Segment[]): Renumbered {
	const living = segments.flatMap((segment, at) =>
		segment.sources.filter(({ alive }) => alive).map((entry) => ({ segment, at, entry })),
	);
	living.sort((a, b) => (a.entry.source < b.entry.source ? -1 : 1));
	const numbers = segments.map(({ lengths }) => new Int32Array(lengths.length).fill(-1));
	const lengths = new Uint16Array(living.reduce((sum, { entry }) => sum + entry.count, 0));
	let next = 0;
	const sources = living.map(({ segment, at, entry }): SegmentSource => {
		const first = next;
		for (let passage = entry.first; passage < entry.first + entry.count; passage++) {
			lengths[next] = segment.lengths[passage] as number;
			(numbers[at] as Int32Array)[passage] = next++;
		}
		return { source: entry.source, first, count: entry.count, alive: true };
	});
	return { sources, lengths, numbers };
}

/** Takes the words of a new segment, each with its passages. */
export class SegmentWriter {
	readonly #of: Renumbered;
	readonly #meanLength: number;
	readonly #postings: PostingsWriter;
	readonly #wordEnds = createGrowingIntegers();
	#letters = new Uint16Array(1 << 13);
	#lettersEnd = 0;

	constructor(of: Renumbered) {
		const { lengths } = of;
		let sum = 0;
		for (let passage = 0; passage < lengths.length; passage++) sum += lengths[passage] as number;
		this.#of = of;
		this.#meanLength = Math.max(1, sum / Math.max(1, lengths.length));
		this.#postings = new PostingsWriter(lengths, this.#meanLength);
	}

	/**
	 * Words come in order of code units; the passages of each, `passages[from, end)`, in ascending order, as often as the
	 * word stands there. A word without any is left out.
	 */
	write({ letters, ends }: WordLetters, word: number, passages: Int32Array, from: number, end: number): void {
		if (from === end) return;
		const first = word === 0 ? 0 : (ends[word - 1] as number);
		const last = ends[word] as number;
		const wordEnd = this.#lettersEnd + last - first;
		if (wordEnd > this.#letters.length) this.#letters = copyInto(new Uint16Array(2 * wordEnd), this.#letters);
		for (let at = first; at < last; at++) this.#letters[this.#lettersEnd++] = letters[at] as number;
		pushInteger(this.#wordEnds, wordEnd);
		this.#postings.write(passages, from, end);
	}

	/** `paired` are words whose neighbours among them all have lists. */
	finish(paired: readonly string[]): FrozenSegment {
		const { sources, lengths } = this.#of;
		const words = textOfLetters(this.#letters.subarray(0, this.#lettersEnd));
		const wordEnds = this.#wordEnds.values.slice(0, this.#wordEnds.length);
		const postings = this.#postings.finish();
		return createFrozenSegment({ sources, lengths, meanLength: this.#meanLength, words, wordEnds, paired, postings });
	}
}

function copyInto(larger: Uint16Array<ArrayBuffer>, from: Uint16Array): Uint16Array<ArrayBuffer> {
	larger.set(from);
	return larger;
}
