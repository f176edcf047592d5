// Turns documents into what the learner goes over: windows of tokens with their features hashed already.
import { readDocument } from "../../src/core/entities/recognition/tagger/document.ts";
import { collectFeatures, createFeatureBuffer } from "../../src/core/entities/recognition/tagger/features.ts";
import { findWindows } from "../../src/core/entities/recognition/tagger/windows.ts";
import type { WordClasses } from "../../src/core/entities/recognition/tagger/wordClasses.ts";
import type { TrainingDocument } from "./example.ts";

/** Windows of all documents, with features already hashed; columns. */
export interface Examples {
	readonly count: number;
	/** First token column of each window; one more at the end. */
	readonly firstToken: Int32Array;
	/** First feature of each token column; one more at the end. */
	readonly firstFeature: Int32Array;
	readonly features: Uint32Array;
	readonly permitted: Uint32Array;
	readonly order: Int32Array;
}

class Growing {
	values = new Uint32Array(1 << 20);
	length = 0;

	push(value: number): void {
		if (this.length === this.values.length) {
			const larger = new Uint32Array(this.length * 2);
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}
}

/** A feature seen less often than this says nothing about texts to come, and takes a bucket from others. */
const leastSightings = 2;
const countingBits = 24;

/** Leaves out rare features, and cuts the rest to their buckets. */
function keepCommon(
	hashes: Uint32Array,
	bounds: Int32Array,
	bits: number,
): { readonly features: Uint32Array; readonly firstFeature: Int32Array } {
	const sightings = new Uint8Array(2 ** countingBits);
	const countingMask = 2 ** countingBits - 1;
	for (const hash of hashes) {
		const seen = sightings[hash & countingMask] as number;
		if (seen < leastSightings) sightings[hash & countingMask] = seen + 1;
	}
	const mask = 2 ** bits - 1;
	const firstFeature = new Int32Array(bounds.length);
	let length = 0;
	for (let token = 0; token + 1 < bounds.length; token++) {
		firstFeature[token] = length;
		for (let at = bounds[token] as number; at < (bounds[token + 1] as number); at++) {
			const hash = hashes[at] as number;
			if ((sightings[hash & countingMask] as number) >= leastSightings) hashes[length++] = hash & mask;
		}
	}
	firstFeature[bounds.length - 1] = length;
	return { features: hashes.subarray(0, length), firstFeature };
}

/** Hashes the features of every window of the documents. */
export function prepareExamples(
	documents: readonly TrainingDocument[],
	wordClasses: WordClasses,
	bits: number,
): Examples {
	const firstToken: number[] = [];
	const firstFeature: number[] = [];
	const features = new Growing();
	const permitted = new Growing();
	const order: number[] = [];
	const buffer = createFeatureBuffer();
	for (const document of documents) {
		const view = readDocument(document.tokens, wordClasses);
		for (const window of findWindows(document.tokens)) {
			for (let repeat = 0; repeat < document.repeats; repeat++) order.push(firstToken.length);
			firstToken.push(permitted.length);
			for (let token = window.start; token < window.end; token++) {
				firstFeature.push(features.length);
				permitted.push(document.permitted[token] as number);
				collectFeatures(view, token, buffer);
				for (let at = 0; at < buffer.length; at++) features.push(buffer.values[at] as number);
			}
		}
	}
	const count = firstToken.length;
	firstToken.push(permitted.length);
	firstFeature.push(features.length);
	const kept = keepCommon(features.values.subarray(0, features.length), Int32Array.from(firstFeature), bits);
	return {
		count,
		firstToken: Int32Array.from(firstToken),
		...kept,
		permitted: permitted.values.subarray(0, permitted.length),
		order: Int32Array.from(order),
	};
}
