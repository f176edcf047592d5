// BM25, with the constants of SQLite FTS5 and Lucene.

const saturation = 1.2;
const lengthWeight = 0.75;
/** SQLite's floor: a word that stands in more than half of the passages neither helps nor harms. */
const leastWeight = 1e-6;

/** How much a word says: its inverse document frequency. */
export function termWeight(passages: number, holding: number): number {
	return Math.max(leastWeight, Math.log((passages - holding + 0.5) / (holding + 0.5))) * (saturation + 1);
}

/** What the length of a passage, in words, makes of the frequencies in it. */
export function lengthNorm(length: number, meanLength: number): number {
	return saturation * (1 - lengthWeight + (lengthWeight * length) / meanLength);
}

/** How far a word that stands `frequency` times in a passage answers for its weight there: from 0 to below 1. */
export function termImpact(frequency: number, norm: number): number {
	return frequency / (frequency + norm);
}

/** Impacts counted at the mean length `from` are, at the mean length `to`, at most so many times as great. */
export function impactGrowth(from: number, to: number): number {
	// A norm shrinks at most by the ratio of the mean lengths; then no impact grows by more.
	return Math.max(1, to / from);
}
