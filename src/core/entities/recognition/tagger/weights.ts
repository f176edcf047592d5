// The shipped weights: what the file holds, written and read. All numbers are little endian.

import { stateCount, type Transitions } from "./decode.ts";
import { labelCount } from "./labels.ts";
import type { WordClasses } from "./wordClasses.ts";

/** One step of the table that turns a margin into a certainty. */
export interface CertaintyStep {
	/** In the units of the weights. */
	readonly margin: number;
	/** Share of right names at that margin, 0 to 1. */
	readonly certainty: number;
}

export interface Weights {
	/** Buckets are `2 ** bits`. */
	readonly bits: number;
	/** `[bucket * labelCount + label]`. */
	readonly emissions: Int8Array;
	readonly transitions: Transitions;
	/** By rising margin. */
	readonly certainty: readonly CertaintyStep[];
	readonly wordClasses: WordClasses;
	/** Names what the weights were made from; shown by the training script and compared by its test. */
	readonly origin: string;
}

const magic = 0x57535257;
const version = 1;
const headerSize = 12;
const certaintyScale = 10_000;
const highestBits = 20;

function wordsSection(wordClasses: WordClasses): Uint8Array {
	const byMask = new Map<number, string[]>();
	for (const [word, mask] of wordClasses) {
		const words = byMask.get(mask);
		if (words === undefined) byMask.set(mask, [word]);
		else words.push(word);
	}
	const masks = [...byMask.keys()].sort((a, b) => a - b);
	const lines = masks.map((mask) => `${mask.toString(36)} ${(byMask.get(mask) ?? []).sort().join(" ")}`);
	return new TextEncoder().encode(lines.join("\n"));
}

function readWords(bytes: Uint8Array): WordClasses {
	const wordClasses = new Map<string, number>();
	for (const line of new TextDecoder().decode(bytes).split("\n")) {
		const [mask = "0", ...words] = line.split(" ");
		const bits = Number.parseInt(mask, 36);
		for (const word of words) wordClasses.set(word, bits);
	}
	return wordClasses;
}

/** Rows that have a weight: gaps between them, which labels have one, and the weights. Streams apart, to pack well. */
function emissionSections(emissions: Int8Array): Uint8Array[] {
	const gaps: number[] = [];
	const labels: number[] = [];
	const values: number[] = [];
	let previous = -1;
	for (let row = 0; row * labelCount < emissions.length; row++) {
		let mask = 0;
		for (let label = 0; label < labelCount; label++) {
			const value = emissions[row * labelCount + label] as number;
			if (value === 0) continue;
			mask |= 1 << label;
			values.push(value);
		}
		if (mask === 0) continue;
		let gap = row - previous - 1;
		for (; gap >= 255; gap -= 255) gaps.push(255);
		gaps.push(gap);
		previous = row;
		labels.push(mask & 255, (mask >> 8) & 255, mask >> 16);
	}
	return [Uint8Array.from(gaps), Uint8Array.from(labels), Uint8Array.from(values)];
}

function readEmissions(bits: number, gaps: Uint8Array, labels: Uint8Array, values: Uint8Array): Int8Array {
	const emissions = new Int8Array(2 ** bits * labelCount);
	let row = -1;
	let pair = 0;
	let next = 0;
	for (const gap of gaps) {
		row += gap;
		if (gap === 255) continue;
		row++;
		let mask = (labels[pair] as number) | ((labels[pair + 1] as number) << 8) | ((labels[pair + 2] as number) << 16);
		pair += 3;
		const base = row * labelCount;
		for (; mask !== 0; mask &= mask - 1) {
			emissions[base + 31 - Math.clz32(mask & -mask)] = ((values[next++] as number) << 24) >> 24;
		}
	}
	return emissions;
}

function transitionSection(transitions: Transitions): Uint8Array {
	const numbers = Int16Array.from([...Array.from(transitions.start), ...Array.from(transitions.stay)]);
	return new Uint8Array(numbers.buffer);
}

function certaintySection(steps: readonly CertaintyStep[]): Uint8Array {
	const numbers = steps.flatMap((step) => [step.margin, Math.round(step.certainty * certaintyScale)]);
	return new Uint8Array(Int32Array.from(numbers).buffer);
}

function int16s(bytes: Uint8Array): Int16Array {
	return new Int16Array(bytes.slice().buffer);
}

/** The bytes of the file. */
export function writeWeights(weights: Weights): Uint8Array {
	const sections = [
		new TextEncoder().encode(weights.origin),
		transitionSection(weights.transitions),
		certaintySection(weights.certainty),
		wordsSection(weights.wordClasses),
		...emissionSections(weights.emissions),
	];
	const size = sections.reduce((sum, section) => sum + 4 + section.length, headerSize);
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, magic, true);
	view.setUint16(4, version, true);
	view.setUint8(6, weights.bits);
	view.setUint8(7, labelCount);
	view.setUint32(8, sections.length, true);
	let at = headerSize;
	for (const section of sections) {
		view.setUint32(at, section.length, true);
		bytes.set(section, at + 4);
		at += 4 + section.length;
	}
	return bytes;
}

function readSections(bytes: Uint8Array, view: DataView): Uint8Array[] {
	const sections: Uint8Array[] = [];
	let at = headerSize;
	for (let left = view.getUint32(8, true); left > 0; left--) {
		const length = view.getUint32(at, true);
		if (at + 4 + length > bytes.length) throw new Error("The recogniser's weights are cut short.");
		sections.push(bytes.subarray(at + 4, at + 4 + length));
		at += 4 + length;
	}
	return sections;
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
	const isKnown = bytes.length > headerSize && view.getUint32(0, true) === magic && view.getUint16(4, true) === version;
	const bits = isKnown ? view.getUint8(6) : 0;
	if (!isKnown || bits > highestBits || view.getUint8(7) !== labelCount) {
		throw new Error("These are not weights of this version of the recogniser.");
	}
	const [origin, steps, certainty, words, gaps, labels, values] = readSections(bytes, view);
	if (!origin || !steps || !certainty || !words || !gaps || !labels || !values) {
		throw new Error("The recogniser's weights lack a part.");
	}
	const transitions = int16s(steps);
	const table = new Int32Array(certainty.slice().buffer);
	return {
		bits,
		emissions: readEmissions(bits, gaps, labels, values),
		transitions: {
			start: Float64Array.from(transitions.subarray(0, stateCount * stateCount)),
			stay: Float64Array.from(transitions.subarray(stateCount * stateCount)),
		},
		certainty: Array.from({ length: table.length / 2 }, (_, at) => ({
			margin: table[2 * at] as number,
			certainty: (table[2 * at + 1] as number) / certaintyScale,
		})),
		wordClasses: readWords(words),
		origin: new TextDecoder().decode(origin),
	};
}
