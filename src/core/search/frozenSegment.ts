// A part of the passage index that no longer changes: sorted words and packed lists, in a few flat arrays.
import type { LiveSegment } from "./liveSegment.ts";
import { createPostingsWriter, type PackedPostings, packedList } from "./packedPostings.ts";
import { mostFrequent, noMorePassages, type PostingList, type Segment, type SegmentSource } from "./segment.ts";

export interface FrozenSegment extends Segment {
	readonly termCount: number;
	/** The `index`th word in order of code units. */
	term(index: number): string;
	list(index: number): PostingList;
	/** Size of its arrays and its words in memory. */
	readonly byteLength: number;
}

const longestLength = 0xffff;

function createFrozenSegment(
	sources: readonly SegmentSource[],
	lengths: Uint16Array,
	terms: readonly string[],
	postings: PackedPostings,
): FrozenSegment {
	const words = terms.join("");
	const ends = new Int32Array(terms.length);
	let end = 0;
	terms.forEach((term, index) => {
		end += term.length;
		ends[index] = end;
	});
	const term = (index: number) => words.slice(index === 0 ? 0 : ends[index - 1], ends[index]);

	/** The first word not before `wanted`. */
	function lowerBound(wanted: string): number {
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (term(middle) < wanted) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	return {
		sources,
		lengths,
		termCount: ends.length,
		term,
		list: (index) => packedList(postings, index),
		byteLength: lengths.byteLength + ends.byteLength + words.length + bytesOf(postings),
		find(wanted) {
			const index = lowerBound(wanted);
			return index < ends.length && term(index) === wanted ? packedList(postings, index) : undefined;
		},
		beginningWith(prefix, limit) {
			const first = lowerBound(prefix);
			const last = lowerBound(`${prefix}\uffff`);
			// One letter begins too many words to take each apart: the frequent ones are what a reader can mean.
			const least = last - first <= manyTerms ? 0 : leastCount(postings.counts, first, last, limit);
			const lists: PostingList[] = [];
			for (let index = first; index < last; index++) {
				if ((postings.counts[index] as number) >= least) lists.push(packedList(postings, index));
			}
			return mostFrequent(lists, limit);
		},
	};
}

const manyTerms = 500;

/** The count that about `limit` of the lists from `first` to `last` reach. */
function leastCount(counts: Int32Array, first: number, last: number, limit: number): number {
	const sorted = counts.slice(first, last).sort();
	return sorted[Math.max(0, sorted.length - limit)] as number;
}

function bytesOf(postings: PackedPostings): number {
	const arrays = Object.values(postings) as readonly (Uint8Array | Int32Array)[];
	return arrays.reduce((sum, array) => sum + array.byteLength, 0);
}

/** Where the passages of a segment go: new numbers for those of living sources, -1 for the others. */
function renumber(segment: Segment, from: number, sources: SegmentSource[], lengths: number[]): Int32Array {
	const numbers = new Int32Array(segment.lengths.length).fill(-1);
	let next = from;
	for (const { source, first, count, alive } of segment.sources) {
		if (!alive) continue;
		sources.push({ source, first: next, count, alive: true });
		for (let passage = first; passage < first + count; passage++) {
			numbers[passage] = next++;
			lengths.push(Math.min(segment.lengths[passage] as number, longestLength));
		}
	}
	return numbers;
}

/** A frozen copy of the living part of a live segment. */
export function freeze(live: LiveSegment): FrozenSegment {
	const sources: SegmentSource[] = [];
	const lengths: number[] = [];
	const numbers = renumber(live, 0, sources, lengths);
	const writer = createPostingsWriter();
	const terms: string[] = [];
	const passages = new Int32Array(live.lengths.length);
	const frequencies = new Int32Array(live.lengths.length);
	for (const term of [...live.terms()].sort()) {
		const count = live.read(term, passages, frequencies);
		let isNew = true;
		for (let at = 0; at < count; at++) {
			const number = numbers[passages[at] as number] as number;
			if (number < 0) continue;
			if (isNew) {
				writer.begin();
				terms.push(term);
				isNew = false;
			}
			writer.push(number, frequencies[at] as number);
		}
	}
	return createFrozenSegment(sources, Uint16Array.from(lengths), terms, writer.finish());
}

/** The first word in order of code units. */
function first(words: readonly (string | undefined)[]): string | undefined {
	let least: string | undefined;
	for (const word of words) if (word !== undefined && (least === undefined || word < least)) least = word;
	return least;
}

/** One segment of the living parts of several. */
export function merge(segments: readonly FrozenSegment[]): FrozenSegment {
	const sources: SegmentSource[] = [];
	const lengths: number[] = [];
	const numbers = segments.map((segment) => renumber(segment, lengths.length, sources, lengths));
	const at = segments.map(() => 0);
	const heads = segments.map((segment) => (segment.termCount > 0 ? segment.term(0) : undefined));
	const writer = createPostingsWriter();
	const terms: string[] = [];
	for (;;) {
		const term = first(heads);
		if (term === undefined) break;
		let isNew = true;
		segments.forEach((segment, index) => {
			if (heads[index] !== term) return;
			const cursor = segment.list(at[index] as number).cursor();
			for (; cursor.passage !== noMorePassages; cursor.next()) {
				const number = (numbers[index] as Int32Array)[cursor.passage] as number;
				if (number < 0) continue;
				if (isNew) {
					writer.begin();
					terms.push(term);
					isNew = false;
				}
				writer.push(number, cursor.frequency);
			}
			const next = (at[index] as number) + 1;
			at[index] = next;
			heads[index] = next < segment.termCount ? segment.term(next) : undefined;
		});
	}
	return createFrozenSegment(sources, Uint16Array.from(lengths), terms, writer.finish());
}
