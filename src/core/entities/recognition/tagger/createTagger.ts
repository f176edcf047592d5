// Runs the tagger: scores each token near a capital, decodes, and reads names off the labels.
import { type Tokens, tokenise } from "../../../text/tokens.ts";
import type { Spellings } from "../document/spellings.ts";
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
import { isNameWord } from "./runs.ts";
import { spanShares } from "./spanScores.ts";
import { sumRows } from "./sumRows.ts";
import type { TaggedName, Tagger } from "./tagger.ts";
import { packedLength, unpackSums, type Weights } from "./weights.ts";
import { findWindows, longestWindow, type TokenWindow } from "./windows.ts";

/** In the units of the weights; chosen so that shares come near to how often each kind is right. */
const shareTemperature = 50;

interface Workshop {
	readonly weights: Weights;
	readonly lattice: Lattice;
	readonly buffer: FeatureBuffer;
	/** Packed sums of the weights of one token. */
	readonly sums: Int32Array;
}

function scoreToken(workshop: Workshop, document: TaggerDocument, token: number, base: number): void {
	const { weights, lattice, buffer, sums } = workshop;
	collectFeatures(document, token, buffer);
	sumRows(buffer, weights.features, sums);
	unpackSums(sums, lattice.emissions, base);
}

/** Far below any sum of weights. */
const ruledOut = -1e6;

/** Whether the token can be left aside: a small word or sign that hardly ever stands in a name. */
function isSurelyOutside(document: TaggerDocument, token: number): boolean {
	const flags = document.tokens.flags[token] as number;
	return !isNameWord(flags) && document.vocabulary.isOutside[document.vocabulary.wordOf[token] as number] === 1;
}

function scoreWindow(workshop: Workshop, document: TaggerDocument, window: TokenWindow): void {
	for (let token = window.start; token < window.end; token++) {
		const base = (token - window.start) * labelCount;
		if (!isSurelyOutside(document, token)) scoreToken(workshop, document, token, base);
		else {
			workshop.lattice.emissions.fill(ruledOut, base + 1, base + labelCount);
			workshop.lattice.emissions[base + outside] = 0;
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

/** The name that stands on the labels from `first` up to `end` of the window. */
function nameAt(
	workshop: Workshop,
	tokens: Tokens,
	window: TokenWindow,
	first: number,
	end: number,
	best: number,
): TaggedName {
	const { lattice, weights } = workshop;
	const mark = kindMarks[kindOfLabel(lattice.labels[first] as number)] as KindMark;
	const margin = spanMargin(lattice, first, end, window.end - window.start, best);
	const firstToken = window.start + first;
	const endToken = window.start + end;
	const start = tokens.start[firstToken] as number;
	const stop = tokens.end[endToken - 1] as number;
	return {
		start,
		end: stop,
		surface: tokens.text.slice(start, stop),
		kind: kindOfMark[mark],
		mark,
		certainty: certaintyOfMargin(weights.certainty, margin),
		margin,
		shares: spanShares(lattice, first, end, weights.transitions, shareTemperature),
		firstToken,
		endToken,
	};
}

function tagWindow(workshop: Workshop, document: TaggerDocument, window: TokenWindow, names: TaggedName[]): void {
	const { lattice, weights } = workshop;
	const length = window.end - window.start;
	scoreWindow(workshop, document, window);
	const best = decode(lattice, length, weights.transitions);
	const { labels } = lattice;
	if (labels.subarray(0, length).every((label) => label === outside)) return;
	lookAhead(lattice, length, weights.transitions);
	for (let at = 0; at < length; ) {
		if (labels[at] === outside) {
			at++;
			continue;
		}
		let end = at + 1;
		while (end < length && labels[end] !== outside && !isBegin(labels[end] as number)) end++;
		names.push(nameAt(workshop, document.tokens, window, at, end, best));
		at = end;
	}
}

/** Makes a tagger of weights that were read already. */
export function createTagger(weights: Weights): Tagger {
	const workshop: Workshop = {
		weights,
		lattice: createLattice(longestWindow + 8),
		buffer: createFeatureBuffer(),
		sums: new Int32Array(packedLength),
	};
	const tag = (tokens: Tokens, spellings?: Spellings): TaggedName[] => {
		const document = readDocument(tokens, weights.wordClasses, spellings);
		const names: TaggedName[] = [];
		for (const window of findWindows(tokens)) tagWindow(workshop, document, window, names);
		return names;
	};
	return { tag, tagText: (text) => tag(tokenise(text)) };
}
