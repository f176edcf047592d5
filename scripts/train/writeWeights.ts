// Writes the weights that ship; `src/core/entities/recognition/tagger/weights.ts` reads them.
import type { Transitions } from "../../src/core/entities/recognition/tagger/decode.ts";
import { labelCount } from "../../src/core/entities/recognition/tagger/labels.ts";
import {
	type CertaintyStep,
	certaintyScale,
	fileHeader,
	longestGap,
} from "../../src/core/entities/recognition/tagger/weights.ts";
import type { WordClasses } from "../../src/core/entities/recognition/tagger/wordClasses.ts";

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
		for (; gap >= longestGap; gap -= longestGap) gaps.push(longestGap);
		gaps.push(gap);
		previous = row;
		labels.push(mask & 255, (mask >> 8) & 255, mask >> 16);
	}
	return [Uint8Array.from(gaps), Uint8Array.from(labels), Uint8Array.from(values)];
}

function transitionSection(transitions: Transitions): Uint8Array {
	const numbers = Int16Array.from([...Array.from(transitions.start), ...Array.from(transitions.stay)]);
	return new Uint8Array(numbers.buffer);
}

function certaintySection(steps: readonly CertaintyStep[]): Uint8Array {
	const numbers = steps.flatMap((step) => [step.margin, Math.round(step.certainty * certaintyScale)]);
	return new Uint8Array(Int32Array.from(numbers).buffer);
}

/** The bytes of the file. */
export function writeWeights(weights: ShippedWeights): Uint8Array {
	const sections = [
		new TextEncoder().encode(weights.origin),
		transitionSection(weights.transitions),
		certaintySection(weights.certainty),
		wordsSection(weights.wordClasses),
		...emissionSections(weights.emissions),
	];
	const size = sections.reduce((sum, section) => sum + 4 + section.length, fileHeader.size as number);
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
		at += 4 + section.length;
	}
	return bytes;
}
