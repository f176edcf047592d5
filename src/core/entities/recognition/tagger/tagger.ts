// The tagger: finds names in a text by learnt weights. What it says stands on one document only.
import type { EntityKind } from "../../../model/entity.ts";
import type { RecognisedName } from "../../../model/mention.ts";
import { type Tokens, tokenise } from "../../../text/tokens.ts";
import { certaintyOfMargin } from "./certainty.ts";
import { createLattice, decode, type Lattice, labelMargin, lookAhead } from "./decode.ts";
import { readDocument, type TaggerDocument } from "./document.ts";
import { collectFeatures, createFeatureBuffer, type FeatureBuffer } from "./features.ts";
import {
	insideLabel,
	isBegin,
	type KindMark,
	kindMarks,
	kindOfLabel,
	kindOfMark,
	labelCount,
	outside,
} from "./labels.ts";
import { readWeights, type Weights } from "./weights.ts";
import { findWindows, longestWindow, type TokenWindow } from "./windows.ts";

/** A name as the tagger sees it. */
export interface TaggedName extends RecognisedName {
	readonly kind: EntityKind;
	/** The finer mark of the training texts, which tells a nationality from other names. */
	readonly mark: KindMark;
	/** By how much span and kind beat the best alternative, in the units of the weights. */
	readonly margin: number;
	/** First token, and one past the last. */
	readonly firstToken: number;
	readonly endToken: number;
}

export interface Tagger {
	/** Names in order, without overlap. */
	tag(tokens: Tokens): TaggedName[];
	/** The same, for a text that has no tokens yet. */
	tagText(text: string): TaggedName[];
}

interface Workshop {
	readonly weights: Weights;
	readonly lattice: Lattice;
	readonly buffer: FeatureBuffer;
}

function scoreToken(workshop: Workshop, document: TaggerDocument, token: number, base: number): void {
	const { weights, lattice, buffer } = workshop;
	const { emissions } = weights;
	const scores = lattice.emissions;
	const mask = 2 ** weights.bits - 1;
	collectFeatures(document, token, buffer);
	for (let label = 0; label < labelCount; label++) scores[base + label] = 0;
	for (let at = 0; at < buffer.length; at++) {
		const row = ((buffer.values[at] as number) & mask) * labelCount;
		for (let label = 0; label < labelCount; label++) {
			scores[base + label] = (scores[base + label] as number) + (emissions[row + label] as number);
		}
	}
}

/** The margin of a span: that of its weakest label, and of its end. */
function spanMargin(lattice: Lattice, first: number, end: number, length: number, best: number): number {
	let margin = Number.POSITIVE_INFINITY;
	for (let at = first; at < end; at++) margin = Math.min(margin, labelMargin(lattice, at));
	if (end < length) {
		const goesOn = end * labelCount + insideLabel(kindOfLabel(lattice.labels[first] as number));
		const rival = (lattice.forward[goesOn] as number) + (lattice.backward[goesOn] as number);
		margin = Math.min(margin, best - rival);
	}
	return margin;
}

function nameAt(
	workshop: Workshop,
	tokens: Tokens,
	first: number,
	end: number,
	label: number,
	margin: number,
): TaggedName {
	const mark = kindMarks[kindOfLabel(label)] as KindMark;
	const start = tokens.start[first] as number;
	const stop = tokens.end[end - 1] as number;
	return {
		start,
		end: stop,
		surface: tokens.text.slice(start, stop),
		kind: kindOfMark[mark],
		mark,
		certainty: certaintyOfMargin(workshop.weights.certainty, margin),
		margin,
		firstToken: first,
		endToken: end,
	};
}

function tagWindow(workshop: Workshop, document: TaggerDocument, window: TokenWindow, names: TaggedName[]): void {
	const { lattice, weights } = workshop;
	const length = window.end - window.start;
	for (let at = 0; at < length; at++) scoreToken(workshop, document, window.start + at, at * labelCount);
	const best = decode(lattice, length, weights.transitions);
	const { labels } = lattice;
	if (labels.subarray(0, length).every((label) => label === outside)) return;
	lookAhead(lattice, length, weights.transitions);
	for (let at = 0; at < length; ) {
		const label = labels[at] as number;
		if (label === outside) {
			at++;
			continue;
		}
		let end = at + 1;
		while (end < length && labels[end] !== outside && !isBegin(labels[end] as number)) end++;
		const margin = spanMargin(lattice, at, end, length, best);
		names.push(nameAt(workshop, document.tokens, window.start + at, window.start + end, label, margin));
		at = end;
	}
}

/** Makes a tagger of weights that were read already. */
export function createTagger(weights: Weights): Tagger {
	const workshop: Workshop = { weights, lattice: createLattice(longestWindow + 8), buffer: createFeatureBuffer() };
	const tag = (tokens: Tokens): TaggedName[] => {
		const document = readDocument(tokens, weights.wordClasses);
		const names: TaggedName[] = [];
		for (const window of findWindows(tokens)) tagWindow(workshop, document, window, names);
		return names;
	};
	return { tag, tagText: (text) => tag(tokenise(text)) };
}

/**
 * Makes a tagger of the bytes of `media/recogniser.bin`.
 *
 * @throws Error when the bytes are not weights of this version.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
	return createTagger(readWeights(bytes));
}
