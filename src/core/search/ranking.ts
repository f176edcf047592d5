// BM25, with the constants of SQLite FTS5 and Lucene.

const saturation = 1.2;
const lengthWeight = 0.75;
/** SQLite's floor: a word that stands in more than half of the passages neither helps nor harms. */
const leastWeight = 1e-6;

/** How much a word says: its inverse document frequency. */
export function termWeight(passages: number, holding: number): number {
	return Math.max(leastWeight, Math.log((passages - holding + 0.5) / (holding + 0.5)));
}

/** What the length of a passage, in words, makes of the frequencies in it. */
export function lengthNorm(length: number, meanLength: number): number {
	return saturation * (1 - lengthWeight + (lengthWeight * length) / meanLength);
}

/** What a word adds to a passage in which it stands `frequency` times. */
export function termScore(weight: number, frequency: number, norm: number): number {
	return (weight * frequency * (saturation + 1)) / (frequency + norm);
}
