// The passages of one segment that hold every word of a query, one after the other, scored; those that cannot be among
// the best are passed over by the block (block-max AND, after Ding and Suel 2011).
import type { PassageSink } from "./passageSink.ts";
import { RangeCursor } from "./rangeCursor.ts";
import { impactGrowth, lengthNorm, termImpact } from "./ranking.ts";
import { noMorePassages, type PostingCursor, type PostingList, type PostingRange, type Segment } from "./segment.ts";

/** A word, or the words that begin with what was typed, and how much it says. */
export interface WeightedTerm {
	readonly found: PostingList | PostingRange;
	readonly weight: number;
	/** Words of which none stands in a passage more often than this counts there; none where a passage counts once. */
	readonly words: readonly string[];
}

interface WeightedCursor {
	readonly cursor: PostingCursor;
	readonly weight: number;
	readonly words: readonly string[];
}

/** A word of a beginning that stands in a greater share of the passages is asked for only where all others stand. */
const frequentShare = 1 / 64;

function cursorOf({ found, weight, words }: WeightedTerm, passages: number, leads: boolean): WeightedCursor {
	if ("cursor" in found) return { cursor: found.cursor(), weight, words };
	const most = passages * (leads ? 1 : frequentShare);
	return { cursor: new RangeCursor(found, passages, most), weight, words };
}

/** Norms of short passages, which most are, at a mean length. */
export interface LengthNorms {
	readonly meanLength: number;
	/** By length in words. */
	readonly table: Float64Array;
}

const tableLength = 256;

export function createLengthNorms(meanLength: number): LengthNorms {
	const table = Float64Array.from({ length: tableLength }, (_, length) => lengthNorm(length, meanLength));
	return { meanLength, table };
}

/** For what adding up in another order may make of a bound. */
const roundingMargin = 1 + 1e-9;

/** Moves the cursors to `passage`. Where one is not there: the passage it is at, else `passage`. */
function meetAt(passage: number, cursors: readonly WeightedCursor[]): number {
	for (const { cursor } of cursors) {
		cursor.advance(passage);
		if (cursor.passage !== passage) return cursor.passage;
	}
	return passage;
}

/** Whether `one` counts no more often than `other` in a passage that holds both: once, or as often as words of it do. */
function isWithin(one: WeightedCursor, other: WeightedCursor): boolean {
	return one === other || one.words.every((word) => other.words.includes(word));
}

/** A stretch of passages, and a score that none of them exceeds. */
interface Stretch {
	end: number;
	most: number;
	/** Of words that may stand in it more often than the rarest one. */
	mostOfOthers: number;
}

/**
 * Gives `sink` passages that hold every term, in ascending order, all whose score is not below `sink.least`. A
 * passage is scored as if it held a word of weight `certainWeight` besides, once. No term: no passage.
 */
export function searchSegment(
	segment: Segment,
	terms: readonly WeightedTerm[],
	certainWeight: number,
	{ meanLength, table }: LengthNorms,
	sink: PassageSink,
): void {
	const { lengths } = segment;
	const byCount = [...terms].sort((a, b) => a.found.count - b.found.count);
	const cursors = byCount.map((term, at) => cursorOf(term, lengths.length, at === 0));
	const [rarest, ...rest] = cursors;
	if (!rarest) return;
	const inOrder = terms
		.map((term) => cursors[byCount.indexOf(term)] as WeightedCursor)
		.filter(({ weight }) => weight > 0);
	const lead = rarest.cursor;
	lead.advance(0);
	const norms = { lengths, table };
	const growth = impactGrowth(segment.meanLength, meanLength) * roundingMargin;
	const stretch: Stretch = { end: -1, most: 0, mostOfOthers: 0 };
	const others = inOrder.filter((one) => !isWithin(one, rarest));
	const likeRarest = inOrder.reduce((sum, one) => (others.includes(one) ? sum : sum + one.weight), certainWeight);

	function look(passage: number): void {
		stretch.end = noMorePassages;
		stretch.mostOfOthers = 0;
		for (const { cursor, weight } of others) {
			cursor.look(passage);
			stretch.end = Math.min(stretch.end, cursor.stretchEnd);
			stretch.mostOfOthers += weight * Math.min(1, cursor.stretchImpact * growth);
		}
		lead.look(passage);
		stretch.end = Math.min(stretch.end, lead.stretchEnd);
		stretch.most = (stretch.mostOfOthers + likeRarest * Math.min(1, lead.stretchImpact * growth)) * roundingMargin;
	}

	/** In the order of the query, so that equal passages of different segments get equal scores. */
	function scoreHere(norm: number): number {
		let score = 0;
		for (const { cursor, weight } of inOrder) score += weight * termImpact(cursor.frequency, norm);
		return score + certainWeight * termImpact(1, norm);
	}

	while (lead.passage !== noMorePassages) {
		if (lead.passage > stretch.end) look(lead.passage);
		if (stretch.most < sink.least) {
			if (stretch.end === noMorePassages) return;
			lead.advance(stretch.end + 1);
			continue;
		}
		// Impact is f / (f + norm): enough of it where the norm is small enough for f.
		const needed = (sink.least - stretch.mostOfOthers * roundingMargin) / (likeRarest * roundingMargin);
		if (needed > 0) lead.seek(stretch.end, (1 - needed) / needed, norms);
		const passage = lead.passage;
		if (passage > stretch.end || passage === noMorePassages) continue;
		const met = meetAt(passage, rest);
		if (met > passage) {
			lead.advance(met);
			continue;
		}
		const length = lengths[passage] as number;
		const score = scoreHere(length < tableLength ? (table[length] as number) : lengthNorm(length, meanLength));
		if (score >= sink.least) sink.add(passage, score);
		lead.next();
	}
}
