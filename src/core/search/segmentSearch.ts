// The passages of one segment that hold every word of a query, one after the other, scored.
import { lengthNorm, termScore } from "./ranking.ts";
import { noMorePassages, type PostingCursor, type PostingList, type Segment } from "./segment.ts";

/** A word, or the words that begin with what was typed, and how much it says. */
export interface WeightedTerm {
	/** One list for a word, several for a beginning. */
	readonly lists: readonly PostingList[];
	readonly weight: number;
}

interface WeightedCursor {
	readonly cursor: PostingCursor;
	readonly weight: number;
	readonly count: number;
}

const mostFrequency = 255;

/** All passages of several lists, through a table of the segment's passages. */
class UnionCursor implements PostingCursor {
	passage = -1;
	frequency = 0;
	readonly #frequencies: Uint8Array;

	constructor(lists: readonly PostingList[], passages: number) {
		this.#frequencies = new Uint8Array(passages);
		for (const list of lists) {
			for (const cursor = list.cursor(); cursor.passage !== noMorePassages; cursor.next()) {
				const sum = (this.#frequencies[cursor.passage] as number) + cursor.frequency;
				this.#frequencies[cursor.passage] = Math.min(sum, mostFrequency);
			}
		}
		this.next();
	}

	next(): void {
		this.#moveTo(this.passage + 1);
	}

	advance(passage: number): void {
		if (passage > this.passage) this.#moveTo(passage);
	}

	#moveTo(from: number): void {
		let at = from;
		while (at < this.#frequencies.length && this.#frequencies[at] === 0) at++;
		this.passage = at < this.#frequencies.length ? at : noMorePassages;
		this.frequency = this.#frequencies[at] ?? 0;
	}
}

function cursorOf({ lists, weight }: WeightedTerm, passages: number): WeightedCursor {
	const [only] = lists;
	const count = lists.reduce((sum, list) => sum + list.count, 0);
	const cursor = only && lists.length === 1 ? only.cursor() : new UnionCursor(lists, passages);
	return { cursor, weight, count };
}

/** Moves every cursor to the first passage not before the first one's that all hold. */
function meet(cursors: readonly WeightedCursor[]): number {
	const first = (cursors[0] as WeightedCursor).cursor;
	for (let agreed = 1; agreed < cursors.length; ) {
		const { cursor } = cursors[agreed] as WeightedCursor;
		if (cursor.passage < first.passage) cursor.advance(first.passage);
		if (cursor.passage === first.passage) agreed++;
		else {
			first.advance(cursor.passage);
			agreed = 1;
		}
		if (first.passage === noMorePassages) break;
	}
	return first.passage;
}

/** Calls back for every passage that holds every term, in ascending order. No term: no passage. */
export function searchSegment(
	segment: Segment,
	terms: readonly WeightedTerm[],
	meanLength: number,
	call: (passage: number, score: number) => void,
): void {
	if (terms.length === 0) return;
	const cursors = terms.map((term) => cursorOf(term, segment.lengths.length)).sort((a, b) => a.count - b.count);
	const first = (cursors[0] as WeightedCursor).cursor;
	for (let passage = meet(cursors); passage !== noMorePassages; passage = meet(cursors)) {
		const norm = lengthNorm(segment.lengths[passage] as number, meanLength);
		let score = 0;
		for (const { cursor, weight } of cursors) score += termScore(weight, cursor.frequency, norm);
		call(passage, score);
		first.next();
	}
}
