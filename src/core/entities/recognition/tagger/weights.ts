// The shipped weights: what the file holds, and how it is read. All numbers are little endian.
// The file is written by `scripts/train/writeWeights.ts`. Most of it is used where it stands: unpacking takes time.
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

/** Weights of features. A bucket's row has the number `blocks[bucket >> blockBits] + places[bucket]`. */
export interface FeatureWeights {
	/** Buckets are `2 ** bits`. */
	readonly bits: number;
	/** By block of buckets: rows before it. */
	readonly blocks: Int32Array;
	/** By bucket: which of its block's rows it has, from 1; 0 where it has no weights. */
	readonly places: Uint8Array;
	/** By row number from 1, `rowLength` numbers each: four weights to a number, one byte for each, 128 more than they are. */
	readonly rows: Int32Array;
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
export const fileHeader = { magic: 0x57535257, version: 2, size: 12 } as const;
/** Sections start at multiples of this, so that numbers can be read where they stand. */
export const sectionStep = 4;
/** Certainties are stored as whole numbers of this. */
export const certaintyScale = 10_000;
/** What is added to a weight to make a byte of it. */
export const weightBias = 128;
/** Numbers of four bytes in a row. */
export const rowLength: number = (labelCount + 3) >> 2;
/** A block holds `2 ** blockBits` buckets: few enough that a place in it fits a byte. */
export const blockBits = 7;
const highestBits = 20;

/** Numbers the rows: a bit for each bucket says whether it has one. */
function readFeatures(bits: number, present: Uint8Array, rows: Int32Array): FeatureWeights {
	const size = 2 ** bits;
	const blockSize = 2 ** blockBits;
	const blocks = new Int32Array(Math.ceil(size / blockSize));
	const places = new Uint8Array(size);
	let before = 0;
	for (let block = 0; block < blocks.length; block++) {
		blocks[block] = before;
		const first = block * blockSize;
		let place = 0;
		for (let at = first; at < first + blockSize && at < size; at += 8) {
			for (let byte = present[at >> 3] as number, bucket = at; byte !== 0; byte >>= 1, bucket++) {
				if ((byte & 1) !== 0) places[bucket] = ++place;
			}
		}
		before += place;
	}
	if (before * rowLength !== rows.length) throw new Error("The recogniser's weights do not fit one another.");
	return { bits, blocks, places, rows };
}

function readSections(bytes: Uint8Array, view: DataView): Uint8Array[] {
	const sections: Uint8Array[] = [];
	let at: number = fileHeader.size;
	for (let left = view.getUint32(8, true); left > 0; left--) {
		const length = view.getUint32(at, true);
		if (at + 4 + length > bytes.length) throw new Error("The recogniser's weights are cut short.");
		sections.push(bytes.subarray(at + 4, at + 4 + length));
		at += 4 + Math.ceil(length / sectionStep) * sectionStep;
	}
	return sections;
}

function isOurs(view: DataView): boolean {
	return view.getUint32(0, true) === fileHeader.magic && view.getUint16(4, true) === fileHeader.version;
}

function int16(bytes: Uint8Array): Int16Array {
	return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

function uint16(bytes: Uint8Array): Uint16Array {
	return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

function int32(bytes: Uint8Array): Int32Array {
	return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

/** A plain view that starts at a multiple of four: a host's subclass of Uint8Array may mean something else by `slice`. */
function aligned(file: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
	return bytes.byteOffset % sectionStep === 0 ? bytes : bytes.slice();
}

/**
 * Reads the file, and keeps it: do not write to `file` afterwards.
 *
 * @throws Error when the bytes are not weights of this version: the file is shipped with the program, so that is a
 * fault of the build and not of the user's data.
 */
export function readWeights(file: Uint8Array): Weights {
	const bytes = aligned(file);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const isKnown = bytes.length > fileHeader.size && isOurs(view);
	const bits = isKnown ? view.getUint8(6) : 0;
	if (!isKnown || bits > highestBits || view.getUint8(7) !== labelCount) {
		throw new Error("These are not weights of this version of the recogniser.");
	}
	const [origin, steps, certainty, sets, sizes, shelves, present, rows] = readSections(bytes, view);
	if (!origin || !steps || !certainty || !sets || !sizes || !shelves || !present || !rows) {
		throw new Error("The recogniser's weights lack a part.");
	}
	const transitions = int16(steps);
	const table = int32(certainty);
	return {
		features: readFeatures(bits, present, int32(rows)),
		transitions: {
			start: Float64Array.from(transitions.subarray(0, stateCount * stateCount)),
			stay: Float64Array.from(transitions.subarray(stateCount * stateCount)),
		},
		certainty: Array.from({ length: table.length / 2 }, (_, step) => ({
			margin: table[2 * step] as number,
			certainty: (table[2 * step + 1] as number) / certaintyScale,
		})),
		wordClasses: createWordTable({ sets: int32(sets), sizes: uint16(sizes), shelves }),
		origin: new TextDecoder().decode(origin),
	};
}
