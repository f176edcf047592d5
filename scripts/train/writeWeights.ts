// Writes the weights that ship; `src/core/entities/recognition/tagger/weights.ts` reads them.
import type { Transitions } from "../../src/core/entities/recognition/tagger/decode.ts";
import { hashText } from "../../src/core/entities/recognition/tagger/hash.ts";
import { labelCount } from "../../src/core/entities/recognition/tagger/labels.ts";
import {
	type CertaintyStep,
	certaintyScale,
	fileHeader,
	rowLength,
	sectionStep,
	weightBias,
} from "../../src/core/entities/recognition/tagger/weights.ts";
import type { WordClasses } from "../../src/core/entities/recognition/tagger/wordClasses.ts";
import { longestWord, shelfCount, shelfOf, wideFlag } from "../../src/core/entities/recognition/tagger/wordTable.ts";

/** What goes into the file. */
export interface ShippedWeights {
	/** Buckets are `2 ** bits`. */
	readonly bits: number;
	/** `[bucket * labelCount + label]`. */
	readonly emissions: Int8Array;
	readonly transitions: Transitions;
	/** By rising margin. */
	readonly certainty: readonly CertaintyStep[];
	readonly wordClasses: WordClasses;
	/** Names what the weights were made from. */
	readonly origin: string;
}

const mostOfByte = 255;

/** The word's entry in its shelf; see `WordSections`. */
function entryOf(word: string, set: number): number[] {
	const units = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
	const isWide = units.some((unit) => unit > mostOfByte);
	const bytes = isWide ? units.flatMap((unit) => [unit & mostOfByte, unit >> 8]) : units;
	return [word.length | (isWide ? wideFlag : 0), set, ...bytes];
}

function wordSections(wordClasses: WordClasses): Uint8Array[] {
	const sets = [...new Set(Array.from(wordClasses, ([, mask]) => mask))].sort((a, b) => a - b);
	if (sets.length > mostOfByte) throw new Error("Too many different sets of word classes.");
	const numberOf = new Map(sets.map((mask, number) => [mask, number]));
	const shelves = Array.from({ length: shelfCount }, (): number[] => []);
	for (const [word, mask] of [...wordClasses].sort(([a], [b]) => (a < b ? -1 : 1))) {
		if (word.length > longestWord) throw new Error(`Too long a word: ${word}`);
		shelves[shelfOf(hashText(word))]?.push(...entryOf(word, numberOf.get(mask) as number));
	}
	const sizes = Uint16Array.from(shelves, (shelf) => shelf.length);
	return [new Uint8Array(Int32Array.from(sets).buffer), new Uint8Array(sizes.buffer), Uint8Array.from(shelves.flat())];
}

/** A bit for each bucket that has a weight, and the rows of those that have. */
function emissionSections(emissions: Int8Array, bits: number): Uint8Array[] {
	const present = new Uint8Array(Math.ceil(2 ** bits / 8));
	const rows: number[] = [];
	for (let bucket = 0; bucket < 2 ** bits; bucket++) {
		const row = emissions.subarray(bucket * labelCount, (bucket + 1) * labelCount);
		if (row.every((weight) => weight === 0)) continue;
		present[bucket >> 3] = (present[bucket >> 3] as number) | (1 << (bucket & 7));
		for (let label = 0; label < 4 * rowLength; label++) rows.push((row[label] ?? 0) + weightBias);
	}
	return [present, Uint8Array.from(rows)];
}

function transitionSection(transitions: Transitions): Uint8Array {
	const numbers = Int16Array.from([...Array.from(transitions.start), ...Array.from(transitions.stay)]);
	return new Uint8Array(numbers.buffer);
}

function certaintySection(steps: readonly CertaintyStep[]): Uint8Array {
	const numbers = steps.flatMap((step) => [step.margin, Math.round(step.certainty * certaintyScale)]);
	return new Uint8Array(Int32Array.from(numbers).buffer);
}

function padded(length: number): number {
	return Math.ceil(length / sectionStep) * sectionStep;
}

/** The bytes of the file. */
export function writeWeights(weights: ShippedWeights): Uint8Array {
	const sections = [
		new TextEncoder().encode(weights.origin),
		transitionSection(weights.transitions),
		certaintySection(weights.certainty),
		...wordSections(weights.wordClasses),
		...emissionSections(weights.emissions, weights.bits),
	];
	const size = sections.reduce((sum, section) => sum + 4 + padded(section.length), fileHeader.size as number);
	const bytes = new Uint8Array(size);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, fileHeader.magic, true);
	view.setUint16(4, fileHeader.version, true);
	view.setUint8(6, weights.bits);
	view.setUint8(7, labelCount);
	view.setUint32(8, sections.length, true);
	let at: number = fileHeader.size;
	for (const section of sections) {
		view.setUint32(at, section.length, true);
		bytes.set(section, at + 4);
		at += 4 + padded(section.length);
	}
	return bytes;
}
