// The weights file: what is written is read, and damage is noticed.
import assert from "node:assert/strict";
import { type ShippedWeights, writeWeights } from "../../../../../scripts/train/writeWeights.ts";
import { stateCount } from "../../../../../src/core/entities/recognition/tagger/decode.ts";
import { kindCount, labelCount } from "../../../../../src/core/entities/recognition/tagger/labels.ts";
import {
	packedLength,
	readWeights,
	unpackSums,
	type Weights,
} from "../../../../../src/core/entities/recognition/tagger/weights.ts";

function sample(): ShippedWeights {
	const emissions = new Int8Array(2 ** 10 * labelCount);
	emissions[0] = 5;
	emissions[labelCount - 1] = -7;
	// A gap of more than one byte's worth of rows, and the extremes of the range.
	emissions[700 * labelCount + 3] = 127;
	emissions[1023 * labelCount + 18] = -127;
	return {
		bits: 10,
		emissions,
		transitions: {
			start: Float64Array.from({ length: stateCount ** 2 }, (_, at) => at * 7 - 300),
			stay: Float64Array.from({ length: kindCount }, (_, at) => 3 - at),
		},
		certainty: [
			{ margin: 0, certainty: 0.25 },
			{ margin: 90, certainty: 0.9312 },
		],
		wordClasses: new Map([
			["acme", 5],
			["société", 1],
			["ltd", 1],
		]),
		origin: "texts 0123\nset 4567",
	};
}

/** The weights of features as they were written. */
function unpacked({ features }: Weights): Int8Array {
	const emissions = new Int8Array(2 ** features.bits * labelCount);
	const scores = new Float64Array(labelCount);
	features.rowOf.forEach((row, bucket) => {
		unpackSums(features.packed.subarray(row, row + packedLength), scores, 0);
		emissions.set(scores, bucket * labelCount);
	});
	return emissions;
}

describe("the weights file", () => {
	it("holds all that was written", () => {
		const weights = sample();
		const read = readWeights(writeWeights(weights));
		assert.deepEqual(unpacked(read), weights.emissions);
		assert.deepEqual(read.transitions, weights.transitions);
		assert.deepEqual(read.certainty, weights.certainty);
		assert.deepEqual(new Map(read.wordClasses), new Map(weights.wordClasses));
		assert.equal(read.origin, weights.origin);
	});

	it("adds up packed weights without one label spilling into the next", () => {
		const sums = Int32Array.from({ length: packedLength }, () => 0);
		for (let time = 0; time < 120; time++) {
			for (let pair = 0; pair < packedLength; pair++) {
				sums[pair] = (sums[pair] as number) + (pair % 2 === 0 ? -127 + (127 << 16) : 127 + (-127 << 16));
			}
		}
		const scores = new Float64Array(labelCount);
		unpackSums(sums, scores, 0);
		scores.forEach((score, label) => {
			assert.equal(score, 120 * 127 * (label % 4 === 0 || label % 4 === 3 ? -1 : 1));
		});
	});

	it("is the same bytes for the same weights", () => {
		assert.deepEqual(writeWeights(sample()), writeWeights(sample()));
	});

	it("reads from the middle of a larger buffer", () => {
		const bytes = writeWeights(sample());
		const larger = new Uint8Array(bytes.length + 3);
		larger.set(bytes, 3);
		assert.deepEqual(unpacked(readWeights(larger.subarray(3))), sample().emissions);
	});

	it("reads what Node reads from a file", () => {
		assert.deepEqual(readWeights(Buffer.from(writeWeights(sample()))).transitions, sample().transitions);
	});

	it("refuses other files and files cut short", () => {
		assert.throws(() => readWeights(new Uint8Array(0)), /not weights|RangeError|bounds/);
		assert.throws(() => readWeights(new TextEncoder().encode("something else altogether")), /not weights/);
		const bytes = writeWeights(sample());
		for (const length of [12, 20, bytes.length - 1]) {
			assert.throws(() => readWeights(bytes.subarray(0, length)), Error);
		}
	});
});
