// Adds up the weights of one token's features: the innermost loop of the tagger.
import type { FeatureBuffer } from "./features.ts";
import { labelCount } from "./labels.ts";
import { blockBits, type FeatureWeights, weightBias } from "./weights.ts";

/** The first and third byte of a number. */
const evenBytes = 0x00ff00ff;

/** Puts the sums of two labels, two apart, that share a number into `scores`. */
function split(both: number, bias: number, scores: Float64Array, at: number): void {
	scores[at] = (both & 0xffff) - bias;
	scores[at + 2] = (both >>> 16) - bias;
}

/**
 * Puts the sums of the rows of all features into `scores`, from `base` on by label. Bytes are added two to a number, with
 * sixteen bits for each, which 255 of them cannot fill. The ten numbers have a variable each, so that they stay out of
 * memory. The rows lie scattered over megabytes, so a first, short loop finds and touches each, and has many of them on
 * their way from memory at once. Overwrites the features.
 */
export function sumRows(features: FeatureBuffer, weights: FeatureWeights, scores: Float64Array, base: number): void {
	const { values, length } = features;
	const { blocks, places, rows } = weights;
	const mask = 2 ** weights.bits - 1;
	let even0 = 0;
	let even1 = 0;
	let even2 = 0;
	let even3 = 0;
	let even4 = 0;
	let odd0 = 0;
	let odd1 = 0;
	let odd2 = 0;
	let odd3 = 0;
	let odd4 = 0;
	let count = 0;
	for (let at = 0; at < length; at++) {
		const bucket = (values[at] as number) & mask;
		const place = places[bucket] as number;
		if (place === 0) continue;
		const row = Math.imul((blocks[bucket >> blockBits] as number) + place - 1, 5);
		values[count++] = row;
		const number = rows[row] as number;
		even0 = (even0 + (number & evenBytes)) | 0;
		odd0 = (odd0 + ((number >>> 8) & evenBytes)) | 0;
	}
	for (let at = 0; at < count; at++) {
		const row = values[at] as number;
		const number1 = rows[row + 1] as number;
		const number2 = rows[row + 2] as number;
		const number3 = rows[row + 3] as number;
		const number4 = rows[row + 4] as number;
		even1 = (even1 + (number1 & evenBytes)) | 0;
		odd1 = (odd1 + ((number1 >>> 8) & evenBytes)) | 0;
		even2 = (even2 + (number2 & evenBytes)) | 0;
		odd2 = (odd2 + ((number2 >>> 8) & evenBytes)) | 0;
		even3 = (even3 + (number3 & evenBytes)) | 0;
		odd3 = (odd3 + ((number3 >>> 8) & evenBytes)) | 0;
		even4 = (even4 + (number4 & evenBytes)) | 0;
		odd4 = (odd4 + ((number4 >>> 8) & evenBytes)) | 0;
	}
	const bias = count * weightBias;
	split(even0, bias, scores, base);
	split(odd0, bias, scores, base + 1);
	split(even1, bias, scores, base + 4);
	split(odd1, bias, scores, base + 5);
	split(even2, bias, scores, base + 8);
	split(odd2, bias, scores, base + 9);
	split(even3, bias, scores, base + 12);
	split(odd3, bias, scores, base + 13);
	scores[base + labelCount - 3] = (even4 & 0xffff) - bias;
	scores[base + labelCount - 1] = (even4 >>> 16) - bias;
	scores[base + labelCount - 2] = (odd4 & 0xffff) - bias;
}
