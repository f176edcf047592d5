// A part of the passage index that no longer changes: sorted words and packed lists, in a few flat arrays.
import { neighbourTerm } from "./neighbourLists.ts";
import { markLists, packedList } from "./packedCursor.ts";
import type { PackedPostings } from "./packedPostings.ts";
import type { PostingList, Segment, SegmentSource } from "./segment.ts";

/**
 * All of a frozen segment as plain data: typed arrays, one string, and the names of its sources. `segmentBytes` and
 * `readSegment` turn it into bytes and back; it can as well be posted to another thread.
 */
export interface SegmentData {
	readonly sources: readonly SegmentSource[];
	/** Number of words of each passage. */
	readonly lengths: Uint16Array;
	/** Mean of `lengths`, at least 1. */
	readonly meanLength: number;
	/** All words, and pairs of neighbours as `neighbourTerm` calls them, in order of code units, one after the other. */
	readonly words: string;
	/** Where each word ends in `words`. */
	readonly wordEnds: Int32Array;
	/** Words whose neighbours among them have lists, in order of code units. */
	readonly paired: readonly string[];
	/** One list a word. */
	readonly postings: PackedPostings;
}

export interface FrozenSegment extends Segment {
	readonly data: SegmentData;
	readonly termCount: number;
	/** The `index`th word in order of code units. */
	term(index: number): string;
	list(index: number): PostingList;
	/** Size of its arrays and its words in memory. */
	readonly byteLength: number;
}

export function createFrozenSegment(data: SegmentData): FrozenSegment {
	const { words, wordEnds, postings } = data;
	const paired = new Set(data.paired);
	const term = (index: number) => words.slice(index === 0 ? 0 : wordEnds[index - 1], wordEnds[index]);

	/** The first word not before `wanted`. */
	function lowerBound(wanted: string): number {
		let low = 0;
		let high = wordEnds.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (term(middle) < wanted) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	function find(wanted: string): PostingList | undefined {
		const index = lowerBound(wanted);
		return index < wordEnds.length && term(index) === wanted ? packedList(postings, index) : undefined;
	}

	return {
		data,
		sources: data.sources,
		lengths: data.lengths,
		isInOrder: true,
		meanLength: data.meanLength,
		termCount: wordEnds.length,
		term,
		list: (index) => packedList(postings, index),
		byteLength: data.lengths.byteLength + wordEnds.byteLength + words.length + bytesOf(postings),
		find,
		neighbours(first, second) {
			if (!paired.has(first) || !paired.has(second)) return undefined;
			return find(neighbourTerm(first, second)) ?? "none";
		},
		beginningWith(prefix) {
			const first = lowerBound(prefix);
			const last = lowerBound(`${prefix}\uffff`);
			if (first >= last) return undefined;
			let count = 0;
			for (let list = first; list < last; list++) count += postings.counts[list] as number;
			const longLists = (most: number) => {
				const lists: number[] = [];
				for (let list = first; list < last; list++) if ((postings.counts[list] as number) > most) lists.push(list);
				return lists;
			};
			return {
				count,
				moreFrequent: (most) => longLists(most).map((list) => packedList(postings, list)),
				mark(flags, most) {
					let from = first;
					for (const list of longLists(most)) {
						markLists(postings, from, list, flags);
						from = list + 1;
					}
					markLists(postings, from, last, flags);
				},
				mostFrequent() {
					let best = first;
					for (let list = first; list < last; list++) {
						if ((postings.counts[list] as number) > (postings.counts[best] as number)) best = list;
					}
					return term(best);
				},
			};
		},
	};
}

function bytesOf(postings: PackedPostings): number {
	const arrays = Object.values(postings) as readonly (Uint8Array | Int32Array)[];
	return arrays.reduce((sum, array) => sum + array.byteLength, 0);
}
