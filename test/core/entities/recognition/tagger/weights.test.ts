// The weights file: what is written is read, and damage is noticed.
import assert from "node:assert/strict";
import { type ShippedWeights, writeWeights } from "../../../../../scripts/train/writeWeights.ts";
import { stateCount } from "../../../../../src/core/entities/recognition/tagger/decode.ts";
import { mostFeatures } from "../../../../../src/core/entities/recognition/tagger/features.ts";
import { kindCount, labelCount } from "../../../../../src/core/entities/recognition/tagger/labels.ts";
import { sumRows } from "../../../../../src/core/entities/recognition/tagger/sumRows.ts";
import { readWeights, type Weights } from "../../../../../src/core/entities/recognition/tagger/weights.ts";

function sample(): ShippedWeights {
	const emissions = new Int8Array(2 ** 10 * labelCount);
	emissions[0] = 5;
	emissions[labelCount - 1] = -7;
	// Far from the others, and the extremes of the range.
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
			["łódź", 1 << 30],
			["ltd", 1],
		]),
		origin: "texts 0123\nset 4567",
	};
}

/** The sums of the weights of some buckets, by label. */
function sumOf({ features }: Weights, buckets: readonly number[]): number[] {
	const scores = new Float64Array(labelCount);
	sumRows({ values: Uint32Array.from(buckets), length: buckets.length }, features, scores, 0);
	return Array.from(scores);
}

/** The weights of features as they were written. */
function unpacked(weights: Weights): Int8Array {
	const buckets = Array.from({ length: 2 ** weights.features.bits }, (_, bucket) => bucket);
	return Int8Array.from(buckets.flatMap((bucket) => sumOf(weights, [bucket])));
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

	it("finds each word, and no other", () => {
		const { wordClasses } = readWeights(writeWeights(sample()));
		for (const [word, classes] of sample().wordClasses) assert.equal(wordClasses.get(word), classes);
		for (const word of ["", "acm", "acmee", "societe", "Bódz", "Acme"]) assert.equal(wordClasses.get(word), undefined);
	});

	it("adds up as many weights as a token has features, without one label spilling into the next", () => {
		const emissions = new Int8Array(2 ** 10 * labelCount);
		for (let label = 0; label < labelCount; label++) emissions[label] = label % 4 < 2 ? 127 : -127;
		const weights = readWeights(writeWeights({ ...sample(), emissions }));
		// Bucket 1 has no weights, and counts for nothing.
		const buckets = Array.from({ length: mostFeatures }, (_, at) => at % 2);
		sumOf(weights, buckets).forEach((score, label) => {
			assert.equal(score, (mostFeatures / 2) * (label % 4 < 2 ? 127 : -127));
		});
		assert.equal(sumOf(weights, new Array<number>(mostFeatures).fill(0))[0], mostFeatures * 127);
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
