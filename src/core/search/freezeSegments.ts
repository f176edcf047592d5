// Makes frozen segments: of a live one, and of several frozen ones.
import { createFrozenSegment, type FrozenSegment } from "./frozenSegment.ts";
import type { LiveSegment } from "./liveSegment.ts";
import { createPostingsWriter } from "./packedPostings.ts";
import { longestLength, noMorePassages, type Segment, type SegmentSource } from "./segment.ts";

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

interface SegmentWriter {
	/** Words come in order of code units. One that no passage follows is left out. */
	begin(term: string): void;
	push(passage: number, frequency: number): void;
	finish(): FrozenSegment;
}

function createSegmentWriter(sources: readonly SegmentSource[], passageLengths: readonly number[]): SegmentWriter {
	const lengths = Uint16Array.from(passageLengths);
	const sum = passageLengths.reduce((total, length) => total + length, 0);
	const meanLength = Math.max(1, sum / Math.max(1, lengths.length));
	const writer = createPostingsWriter(lengths, meanLength);
	const terms: string[] = [];
	let waiting: string | undefined;
	return {
		begin(term) {
			waiting = term;
		},
		push(passage, frequency) {
			if (waiting !== undefined) {
				writer.begin();
				terms.push(waiting);
				waiting = undefined;
			}
			writer.push(passage, frequency);
		},
		finish() {
			let end = 0;
			const wordEnds = Int32Array.from(terms, (term) => {
				end += term.length;
				return end;
			});
			const postings = writer.finish();
			return createFrozenSegment({ sources, lengths, meanLength, words: terms.join(""), wordEnds, postings });
		},
	};
}

/** A frozen copy of the living part of a live segment. */
export function freeze(live: LiveSegment): FrozenSegment {
	const sources: SegmentSource[] = [];
	const lengths: number[] = [];
	const numbers = renumber(live, 0, sources, lengths);
	const writer = createSegmentWriter(sources, lengths);
	const passages = new Int32Array(live.lengths.length);
	const frequencies = new Int32Array(live.lengths.length);
	for (const term of [...live.terms()].sort()) {
		const count = live.read(term, passages, frequencies);
		writer.begin(term);
		for (let at = 0; at < count; at++) {
			const number = numbers[passages[at] as number] as number;
			if (number >= 0) writer.push(number, frequencies[at] as number);
		}
	}
	return writer.finish();
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
	const writer = createSegmentWriter(sources, lengths);
	for (;;) {
		const term = first(heads);
		if (term === undefined) break;
		writer.begin(term);
		segments.forEach((segment, index) => {
			if (heads[index] !== term) return;
			const cursor = segment.list(at[index] as number).cursor();
			for (; cursor.passage !== noMorePassages; cursor.next()) {
				const number = (numbers[index] as Int32Array)[cursor.passage] as number;
				if (number >= 0) writer.push(number, cursor.frequency);
			}
			const next = (at[index] as number) + 1;
			at[index] = next;
			heads[index] = next < segment.termCount ? segment.term(next) : undefined;
		});
	}
	return writer.finish();
}
