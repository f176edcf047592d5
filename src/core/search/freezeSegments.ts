// Makes frozen segments: of a live one, and of several frozen ones.
import { createFrozenSegment, type FrozenSegment } from "./frozenSegment.ts";
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
	/** Words come in order of code units. One that no passage follows is left out. */
	begin(term: string): void;
	push(passage: number, frequency: number): void;
	finish(): FrozenSegment;
}

function createSegmentWriter({ sources, lengths }: Renumbered): SegmentWriter {
	const sum = lengths.reduce((total, length) => total + length, 0);
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
	const renumbered = renumber([live]);
	const [numbers] = renumbered.numbers as [Int32Array];
	const { words } = live;
	const inOrder = words.map((_, word) => word).sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1));
	// Each word gets room for its passages, which are then filled in, in order, as the sources are gone through.
	const next = new Int32Array(words.length);
	let room = 0;
	for (const word of inOrder) {
		next[word] = room;
		room += live.count(word);
	}
	const passages = new Int32Array(room);
	const frequencies = new Int32Array(room);
	const living = live.sources.map((_, source) => source).filter((source) => live.sources[source]?.alive);
	const nameOf = (source: number) => (live.sources[source] as SegmentSource).source;
	living.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
	for (const source of living) {
		live.visit(source, (word, passage, frequency) => {
			const place = next[word] as number;
			passages[place] = numbers[passage] as number;
			frequencies[place] = frequency;
			next[word] = place + 1;
		});
	}
	const writer = createSegmentWriter(renumbered);
	let start = 0;
	for (const word of inOrder) {
		writer.begin(words[word] as string);
		for (let at = start; at < (next[word] as number); at++) {
			writer.push(passages[at] as number, frequencies[at] as number);
		}
		start += live.count(word);
	}
	return writer.finish();
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

/** The postings of one word in several segments, in order. */
function writeMerged(cursors: readonly NumberedCursor[], writer: SegmentWriter): void {
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
		for (; least.number < limit; step(least)) writer.push(least.number, least.cursor.frequency);
	}
}

/** One segment of the living parts of several. */
export function merge(segments: readonly FrozenSegment[]): FrozenSegment {
	const renumbered = renumber(segments);
	const at = segments.map(() => 0);
	const heads = segments.map((segment) => (segment.termCount > 0 ? segment.term(0) : undefined));
	const writer = createSegmentWriter(renumbered);
	for (;;) {
		const term = first(heads);
		if (term === undefined) break;
		writer.begin(term);
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
		writeMerged(cursors, writer);
	}
	return writer.finish();
}
