// The shipped weights: what the file holds, and how it is read. All numbers are little endian.
// The file is written by `scripts/train/writeWeights.ts`.
import { stateCount, type Transitions } from "./decode.ts";
import { labelCount } from "./labels.ts";
import type { WordClasses } from "./wordClasses.ts";
import { createWordTable } from "./wordTable.ts";

/** One step of the table that turns a margin into a certainty. */
export interface CertaintyStep {
	/** In the units of the weights. */
	readonly margin: number;
	/** Share of right names at that margin, 0 to 1. */
	readonly certainty: number;
}

/** Weights of features, packed for adding up: two labels to a number, sixteen bits for each. */
export interface FeatureWeights {
	/** Buckets are `2 ** bits`. */
	readonly bits: number;
	/** By bucket: where its row begins in `packed`; 0 is a row without weights. */
	readonly rowOf: Int32Array;
	/** Rows of `packedLength` numbers: label 2i in the low half, label 2i + 1 in the high half. */
	readonly packed: Int32Array;
}

export interface Weights {
	readonly features: FeatureWeights;
	readonly transitions: Transitions;
	/** By rising margin. */
	readonly certainty: readonly CertaintyStep[];
	readonly wordClasses: WordClasses;
	/** Names what the weights were made from; shown by the training script and compared by its test. */
	readonly origin: string;
}

/** What stands at the start of the file. */
export const fileHeader = { magic: 0x57535257, version: 1, size: 12 } as const;
/** Certainties are stored as whole numbers of this. */
export const certaintyScale = 10_000;
/** A gap between rows of this or more goes on in the next byte. */
export const longestGap = 255;
/** Numbers in a packed row. */
export const packedLength: number = (labelCount + 1) >> 1;
const highestBits = 20;

/**
 * Adds weights up in packed rows and takes the sums apart. A sum of up to 250 weights of one byte fits its sixteen bits;
 * what the low half borrows from the high half is given back.
 */
export function unpackSums(packed: Int32Array, scores: Float64Array, base: number): void {
	for (let pair = 0; pair < packedLength; pair++) {
		const both = packed[pair] as number;
		const low = (both << 16) >> 16;
		const label = 2 * pair;
		scores[base + label] = low;
		if (label + 1 < labelCount) scores[base + label + 1] = (both - low) >> 16;
	}
}

function addRow(packed: Int32Array, base: number, labels: number, values: Uint8Array, from: number): number {
	let next = from;
	for (let mask = labels; mask !== 0; mask &= mask - 1) {
		const label = 31 - Math.clz32(mask & -mask);
		const value = ((values[next++] as number) << 24) >> 24;
		const at = base + (label >> 1);
		packed[at] = (packed[at] as number) + ((label & 1) === 0 ? value : value << 16);
	}
	return next;
}

/** Three streams: gaps between rows that have a weight, which labels have one (three bytes a row), and the weights. */
function readFeatures(bits: number, gaps: Uint8Array, labels: Uint8Array, values: Uint8Array): FeatureWeights {
	const rowOf = new Int32Array(2 ** bits);
	const packed = new Int32Array((labels.length / 3 + 1) * packedLength);
	let bucket = -1;
	let at = 0;
	let next = 0;
	let base = packedLength;
	for (let step = 0; step < gaps.length; step++) {
		const gap = gaps[step] as number;
		bucket += gap;
		if (gap === longestGap) continue;
		bucket++;
		rowOf[bucket] = base;
		const mask = (labels[at] as number) | ((labels[at + 1] as number) << 8) | ((labels[at + 2] as number) << 16);
		next = addRow(packed, base, mask, values, next);
		at += 3;
		base += packedLength;
	}
	return { bits, rowOf, packed };
}

function readSections(bytes: Uint8Array, view: DataView): Uint8Array[] {
	const sections: Uint8Array[] = [];
	let at: number = fileHeader.size;
	for (let left = view.getUint32(8, true); left > 0; left--) {
		const length = view.getUint32(at, true);
		if (at + 4 + length > bytes.length) throw new Error("The recogniser's weights are cut short.");
		sections.push(bytes.subarray(at + 4, at + 4 + length));
		at += 4 + length;
	}
	return sections;
}

function isOurs(view: DataView): boolean {
	return view.getUint32(0, true) === fileHeader.magic && view.getUint16(4, true) === fileHeader.version;
}

/**
 * Reads the file.
 *
 * @throws Error when the bytes are not weights of this version: the file is shipped with the program, so that is a
 * fault of the build and not of the user's data.
 */
export function readWeights(file: Uint8Array): Weights {
	// A plain view: a host's subclass of Uint8Array may mean something else by `slice`.
	const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isKnown = bytes.length > fileHeader.size && isOurs(view);
	const bits = isKnown ? view.getUint8(6) : 0;
	if (!isKnown || bits > highestBits || view.getUint8(7) !== labelCount) {
		throw new Error("These are not weights of this version of the recogniser.");
	}
	const [origin, steps, certainty, words, gaps, labels, values] = readSections(bytes, view);
	if (!origin || !steps || !certainty || !words || !gaps || !labels || !values) {
		throw new Error("The recogniser's weights lack a part.");
	}
	const transitions = new Int16Array(steps.slice().buffer);
	const table = new Int32Array(certainty.slice().buffer);
	return {
		features: readFeatures(bits, gaps, labels, values),
		transitions: {
			start: Float64Array.from(transitions.subarray(0, stateCount * stateCount)),
			stay: Float64Array.from(transitions.subarray(stateCount * stateCount)),
		},
		certainty: Array.from({ length: table.length / 2 }, (_, step) => ({
			margin: table[2 * step] as number,
			certainty: (table[2 * step + 1] as number) / certaintyScale,
		})),
		wordClasses: createWordTable(words),
		origin: new TextDecoder().decode(origin),
	};
}
