// Adds up the weights of one token's features: the innermost loop of the tagger.
import type { FeatureBuffer } from "./features.ts";
import type { FeatureWeights } from "./weights.ts";

/**
 * Puts the packed sums of the rows of all features into `sums`. The ten numbers of a row have a variable each, so that
 * they stay out of memory: with a loop over them the whole tagger takes an eighth more time. A feature without weights
 * adds the row of zeros; that is cheaper than asking. The rows lie scattered over megabytes, so a first, short loop
 * touches both ends of each, and has many of them on their way from memory at once. Overwrites the features.
 */
export function sumRows(features: FeatureBuffer, weights: FeatureWeights, sums: Int32Array): void {
	const { values, length } = features;
	const { rowOf, packed } = weights;
	const mask = 2 ** weights.bits - 1;
	let s0 = 0;
	let s1 = 0;
	let s2 = 0;
	let s3 = 0;
	let s4 = 0;
	let s5 = 0;
	let s6 = 0;
	let s7 = 0;
	let s8 = 0;
	let s9 = 0;
	for (let at = 0; at < length; at++) {
		const row = rowOf[(values[at] as number) & mask] as number;
		values[at] = row;
		s0 = (s0 + (packed[row] as number)) | 0;
		s9 = (s9 + (packed[row + 9] as number)) | 0;
	}
	for (let at = 0; at < length; at++) {
		const row = values[at] as number;
		s1 = (s1 + (packed[row + 1] as number)) | 0;
		s2 = (s2 + (packed[row + 2] as number)) | 0;
		s3 = (s3 + (packed[row + 3] as number)) | 0;
		s4 = (s4 + (packed[row + 4] as number)) | 0;
		s5 = (s5 + (packed[row + 5] as number)) | 0;
		s6 = (s6 + (packed[row + 6] as number)) | 0;
		s7 = (s7 + (packed[row + 7] as number)) | 0;
		s8 = (s8 + (packed[row + 8] as number)) | 0;
	}
	sums[0] = s0;
	sums[1] = s1;
	sums[2] = s2;
	sums[3] = s3;
	sums[4] = s4;
	sums[5] = s5;
	sums[6] = s6;
	sums[7] = s7;
	sums[8] = s8;
	sums[9] = s9;
}
