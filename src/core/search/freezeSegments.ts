// Makes frozen segments: of a live one, and of several frozen ones.
import { createFrozenSegment, type FrozenSegment } from "./frozenSegment.ts";
import { createGrowingIntegers, type GrowingIntegers, pushInteger } from "./growingArray.ts";
import type { LiveSegment } from "./liveSegment.ts";
import { createPostingsWriter } from "./packedPostings.ts";
import { noMorePassages, type PostingCursor, type Segment, type SegmentSource } from "./segment.ts";

interface Renumbered {
	/** All living ones, in order of their names. */
	readonly sources: readonly SegmentSource[];
	readonly lengths: Uint16Array;
	/** For each segment, by the number of a passage: its new one, -1 for those of dead sources. */
	readonly numbers: readonly Int32Array[];
}

/** Where the passages of segments go: in order of their sources' names, which is the order of equal results. */
function renumber(segments: readonly Segment[]): Renumbered {
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

interface SegmentWriter {
	/**
	 * Words come in order of code units, each by its length; its passages in ascending order, each as often as the word
	 * stands there, and at least one.
	 */
	write(length: number, passages: Int32Array, from: number, end: number): void;
	/** Takes all the words, one after the other. */
	finish(words: string): FrozenSegment;
}

function createSegmentWriter({ sources, lengths }: Renumbered): SegmentWriter {
	const sum = lengths.reduce((total, length) => total + length, 0);
	const meanLength = Math.max(1, sum / Math.max(1, lengths.length));
	const writer = createPostingsWriter(lengths, meanLength);
	const wordEnds = createGrowingIntegers();
	let wordEnd = 0;
	return {
		write(length, passages, from, end) {
			wordEnd += length;
			pushInteger(wordEnds, wordEnd);
			writer.write(passages, from, end);
		},
		finish(words) {
			const ends = wordEnds.values.slice(0, wordEnds.length);
			const postings = writer.finish();
			return createFrozenSegment({ sources, lengths, meanLength, words, wordEnds: ends, postings });
		},
	};
}

/** How often each number stands among others. */
function countNumbers({ values, length }: GrowingIntegers, size: number): Int32Array {
	const counts = new Int32Array(size);
	for (let at = 0; at < length; at++) {
		const number = values[at] as number;
		counts[number] = (counts[number] as number) + 1;
	}
	return counts;
}

/** A frozen copy of the living part of a live segment. */
export function freeze(live: LiveSegment): FrozenSegment {
	const renumbered = renumber([live]);
	const [numbers] = renumbered.numbers as [Int32Array];
	const oldNumbers = new Int32Array(renumbered.lengths.length);
	numbers.forEach((number, old) => {
		if (number >= 0) oldNumbers[number] = old;
	});
	const tokens = live.tokens.values;
	const ends = live.ends.values;
	const counts = countNumbers(live.tokens, live.words.size);
	// Each word gets room for its passages, which are then filled in, in order, once for each time it stands there.
	const inOrder = live.words.inOrder();
	const next = new Int32Array(inOrder.length);
	let room = 0;
	for (const word of inOrder) {
		next[word] = room;
		room += counts[word] as number;
	}
	const passages = new Int32Array(room);
	for (let passage = 0; passage < oldNumbers.length; passage++) {
		const old = oldNumbers[passage] as number;
		const end = ends[old] as number;
		for (let at = old === 0 ? 0 : (ends[old - 1] as number); at < end; at++) {
			const word = tokens[at] as number;
			const place = next[word] as number;
			passages[place] = passage;
			next[word] = place + 1;
		}
	}
	const writer = createSegmentWriter(renumbered);
	const written: number[] = [];
	let start = 0;
	for (const word of inOrder) {
		const end = next[word] as number;
		// A word that only removed sources have is left out.
		if (end > start) {
			writer.write(live.words.lengthOf(word), passages, start, end);
			written.push(word);
		}
		start += counts[word] as number;
	}
	return writer.finish(live.words.joined(written));
}

/** The first word in order of code units. */
function first(words: readonly (string | undefined)[]): string | undefined {
	let least: string | undefined;
	for (const word of words) if (word !== undefined && (least === undefined || word < least)) least = word;
	return least;
}

interface NumberedCursor {
	readonly cursor: PostingCursor;
	readonly numbers: Int32Array;
	/** The new number of the passage where the cursor stands. */
	number: number;
}

/** To the next living passage. */
function step(from: NumberedCursor): void {
	const { cursor, numbers } = from;
	do cursor.next();
	while (cursor.passage !== noMorePassages && (numbers[cursor.passage] as number) < 0);
	from.number = cursor.passage === noMorePassages ? noMorePassages : (numbers[cursor.passage] as number);
}

/** The passages of one word in several segments, in order, each as often as the word stands in it. */
function gather(cursors: readonly NumberedCursor[], into: GrowingIntegers): void {
	for (;;) {
		let least: NumberedCursor | undefined;
		let limit = noMorePassages;
		for (const one of cursors) {
			if (one.number < (least?.number ?? noMorePassages)) {
				limit = least?.number ?? noMorePassages;
				least = one;
			} else if (one.number < limit) limit = one.number;
		}
		if (!least) return;
		// Mostly whole segments come before others.
		for (; least.number < limit; step(least)) {
			for (let left = least.cursor.frequency; left > 0; left--) pushInteger(into, least.number);
		}
	}
}

/** One segment of the living parts of several. */
export function merge(segments: readonly FrozenSegment[]): FrozenSegment {
	const renumbered = renumber(segments);
	const at = segments.map(() => 0);
	const heads = segments.map((segment) => (segment.termCount > 0 ? segment.term(0) : undefined));
	const writer = createSegmentWriter(renumbered);
	const gathered = createGrowingIntegers();
	const terms: string[] = [];
	for (;;) {
		const term = first(heads);
		if (term === undefined) break;
		const cursors: NumberedCursor[] = [];
		segments.forEach((segment, index) => {
			if (heads[index] !== term) return;
			const cursor = segment.list(at[index] as number).cursor();
			const numbers = renumbered.numbers[index] as Int32Array;
			const one = { cursor, numbers, number: numbers[cursor.passage] as number };
			if (one.number < 0) step(one);
			cursors.push(one);
			const next = (at[index] as number) + 1;
			at[index] = next;
			heads[index] = next < segment.termCount ? segment.term(next) : undefined;
		});
		gathered.length = 0;
		gather(cursors, gathered);
		if (gathered.length === 0) continue;
		writer.write(term.length, gathered.values, 0, gathered.length);
		terms.push(term);
	}
	return writer.finish(terms.join(""));
}
