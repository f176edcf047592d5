// Makes one frozen segment of several.
import type { FrozenSegment } from "./frozenSegment.ts";
import { createGrowingIntegers, type GrowingIntegers, pushInteger } from "./growingArray.ts";
import { neighboursOf } from "./neighbourLists.ts";
import type { PackedPostings } from "./packedPostings.ts";
import { renumber, SegmentWriter } from "./segmentWriter.ts";
import { compareWords, lettersOf, type WordLetters } from "./wordLetters.ts";

/** A segment whose words are gone through in order. */
interface Part {
	readonly words: WordLetters;
	readonly postings: PackedPostings;
	/** By number of a passage its new one, below 0 for those that are gone. They rise. */
	readonly numbers: Int32Array;
	/** The next word. */
	word: number;
}

/** One segment of the living parts of several. */
export function merge(segments: readonly FrozenSegment[]): FrozenSegment {
	const renumbered = renumber(segments);
	const parts = segments.map(({ data }, at): Part => {
		const words = { letters: lettersOf(data.words), ends: data.wordEnds };
		return { words, postings: data.postings, numbers: renumbered.numbers[at] as Int32Array, word: 0 };
	});
	const writer = new SegmentWriter(renumbered);
	const passages = createGrowingIntegers();
	const paired = new Set(segments[0]?.data.paired);
	for (const { data } of segments) for (const word of paired) if (!data.paired.includes(word)) paired.delete(word);
	for (;;) {
		const holding = withFirstWord(parts);
		const [first] = holding;
		if (first === undefined) return writer.finish([...paired]);
		passages.length = 0;
		let isInOrder = true;
		for (const part of holding) isInOrder = addPassages(part, passages) && isInOrder;
		// Mostly whole segments come before others.
		if (!isInOrder) passages.values.subarray(0, passages.length).sort();
		// Neighbours of which some of the segments do not tell have no list that says all.
		const isWhole = neighboursOf(first.words, first.word)?.every((word) => paired.has(word)) ?? true;
		if (isWhole) writer.write(first.words, first.word, passages.values, 0, passages.length);
		for (const part of holding) part.word++;
	}
}

/** The parts whose next word is the first of all in order of code units. */
function withFirstWord(parts: readonly Part[]): readonly Part[] {
	const holding: Part[] = [];
	for (const part of parts) {
		if (part.word === part.words.ends.length) continue;
		const [first] = holding;
		const order = first ? compareWords(part.words, part.word, first.words, first.word) : -1;
		if (order > 0) continue;
		if (order < 0) holding.length = 0;
		holding.push(part);
	}
	return holding;
}

/** Adds the passages that hold the next word, each as often as it stands there. Whether none comes before another. */
function addPassages({ postings, numbers, word }: Part, into: GrowingIntegers): boolean {
	const varints = new Varints(postings.bytes, postings.starts[word] as number);
	let last = into.length === 0 ? -1 : (into.values[into.length - 1] as number);
	let isInOrder = true;
	let passage = -1;
	for (let left = postings.counts[word] as number; left > 0; left--) {
		const step = varints.next();
		const frequency = (step & 1) === 0 ? 1 : varints.next();
		passage += step >>> 1;
		const number = numbers[passage] as number;
		if (number < 0) continue;
		if (number < last) isInOrder = false;
		last = number;
		for (let times = frequency; times > 0; times--) pushInteger(into, number);
	}
	return isInOrder;
}

/** Reads what `writeVarint` wrote. */
class Varints {
	readonly #bytes: Uint8Array;
	#place: number;

	constructor(bytes: Uint8Array, place: number) {
		this.#bytes = bytes;
		this.#place = place;
	}

	next(): number {
		let byte = this.#bytes[this.#place++] as number;
		let value = byte & 0x7f;
		for (let shift = 7; byte >= 0x80; shift += 7) {
			byte = this.#bytes[this.#place++] as number;
			value |= (byte & 0x7f) << shift;
		}
		return value;
	}
}
