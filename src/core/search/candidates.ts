// The passages of one segment that hold every word of a query, with their scores.
import { termScore } from "./ranking.ts";
import { noMorePassages, type PostingList, type Segment } from "./segment.ts";

/** A word, or the words that begin with what was typed, and how much it says. */
export interface WeightedTerm {
	/** One list for a word, several for a beginning. */
	readonly lists: readonly PostingList[];
	readonly weight: number;
}

/** Passages in ascending order and what they score. */
export interface Candidates {
	readonly passages: number[];
	readonly scores: number[];
}

/** All passages of one of the lists or of several. */
function union(lists: readonly PostingList[]): { passages: number[]; frequencies: number[] } {
	const frequencyOf = new Map<number, number>();
	const isOne = lists.length === 1;
	const passages: number[] = [];
	const frequencies: number[] = [];
	for (const list of lists) {
		for (const cursor = list.cursor(); cursor.passage !== noMorePassages; cursor.next()) {
			if (isOne) {
				passages.push(cursor.passage);
				frequencies.push(cursor.frequency);
			} else frequencyOf.set(cursor.passage, (frequencyOf.get(cursor.passage) ?? 0) + cursor.frequency);
		}
	}
	if (isOne) return { passages, frequencies };
	const sorted = [...frequencyOf.keys()].sort((a, b) => a - b);
	return { passages: sorted, frequencies: sorted.map((passage) => frequencyOf.get(passage) as number) };
}

/** How often each of the passages holds one of the lists' words. */
function frequenciesIn(lists: readonly PostingList[], passages: readonly number[]): Int32Array {
	const frequencies = new Int32Array(passages.length);
	for (const list of lists) {
		const cursor = list.cursor();
		for (let at = 0; at < passages.length; at++) {
			const passage = passages[at] as number;
			if (cursor.passage < passage) cursor.advance(passage);
			if (cursor.passage === noMorePassages) break;
			if (cursor.passage === passage) frequencies[at] = (frequencies[at] as number) + cursor.frequency;
		}
	}
	return frequencies;
}

function sizeOf(term: WeightedTerm): number {
	return term.lists.reduce((sum, list) => sum + list.count, 0);
}

/** Passages that hold every term, scored. No term: no passage. */
export function candidatesIn(segment: Segment, terms: readonly WeightedTerm[], meanLength: number): Candidates {
	const [rarest, ...others] = [...terms].sort((a, b) => sizeOf(a) - sizeOf(b));
	if (rarest === undefined) return { passages: [], scores: [] };
	const first = union(rarest.lists);
	const score = (term: WeightedTerm, frequency: number, passage: number) =>
		termScore(term.weight, frequency, segment.lengths[passage] as number, meanLength);
	let passages = first.passages;
	let scores = passages.map((passage, at) => score(rarest, first.frequencies[at] as number, passage));
	for (const term of others) {
		const frequencies = frequenciesIn(term.lists, passages);
		const kept: number[] = [];
		const keptScores: number[] = [];
		passages.forEach((passage, at) => {
			const frequency = frequencies[at] as number;
			if (frequency === 0) return;
			kept.push(passage);
			keptScores.push((scores[at] as number) + score(term, frequency, passage));
		});
		passages = kept;
		scores = keptScores;
	}
	return { passages, scores };
}
