// Runs the tagger: scores each token near a capital, decodes, and reads names off the labels.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { type Tokens, tokenise } from "../../../text/tokens.ts";
import type { Spellings } from "../document/spellings.ts";
import { certaintyOfMargin } from "./certainty.ts";
import { createLattice, decode, type Lattice, labelMargin, lookAhead, spreadOf } from "./decode.ts";
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
import { spanShares } from "./spanScores.ts";
import { sumRows } from "./sumRows.ts";
import type { TaggedName, Tagger } from "./tagger.ts";
import type { Weights } from "./weights.ts";
import { findWindows, longestWindow, type TokenWindow } from "./windows.ts";

/** In the units of the weights; chosen so that shares come near to how often each kind is right. */
const shareTemperature = 50;

interface Workshop {
	readonly weights: Weights;
	readonly lattice: Lattice;
	readonly buffer: FeatureBuffer;
}

/** Capitals and numbers may stand in names whatever the word. */
const ownRight = TokenFlag.capitalised | TokenFlag.mixed | TokenFlag.number | TokenFlag.digits;

const hyphen = 45;

/** Whether the token can be left aside: a small word or sign that hardly ever stands in a name. */
function isSurelyOutside({ tokens, vocabulary }: TaggerDocument, token: number): boolean {
	if (((tokens.flags[token] as number) & ownRight) !== 0) return false;
	if (vocabulary.mayBeInside[vocabulary.wordOf[token] as number] === 1) return false;
	// The rest of a word with a hyphen: "Min-jun".
	return token === 0 || tokens.text.charCodeAt(tokens.start[token - 1] as number) !== hyphen;
}

function scoreTokens({ weights, lattice, buffer }: Workshop, document: TaggerDocument, window: TokenWindow): void {
	for (let token = window.start; token < window.end; token++) {
		collectFeatures(document, token, buffer);
		sumRows(buffer, weights.features, lattice.emissions, (token - window.start) * labelCount);
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

/** Reads the names off a stretch without words that are surely outside; `isClosed` when one follows. */
function tagStretch(
	workshop: Workshop,
	document: TaggerDocument,
	window: TokenWindow,
	isClosed: boolean,
	names: TaggedName[],
): void {
	const { lattice, weights } = workshop;
	const length = window.end - window.start;
	scoreTokens(workshop, document, window);
	const best = decode(lattice, length, weights.transitions, isClosed);
	const { labels } = lattice;
	let at = 0;
	while (at < length && labels[at] === outside) at++;
	if (at === length) return;
	lookAhead(lattice, length, weights.transitions, isClosed);
	while (at < length) {
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

/** Words that are surely outside cut a window into stretches: nothing before one has a say in what is after it. */
function tagWindow(workshop: Workshop, document: TaggerDocument, window: TokenWindow, names: TaggedName[]): void {
	for (let start = window.start; start < window.end; ) {
		let end = start;
		while (end < window.end && !isSurelyOutside(document, end)) end++;
		if (end > start) tagStretch(workshop, document, { start, end }, end < window.end, names);
		start = end + 1;
	}
}

/** Makes a tagger of weights that were read already. */
export function createTagger(weights: Weights): Tagger {
	const workshop: Workshop = {
		weights,
		lattice: createLattice(longestWindow + 8, spreadOf(weights.transitions)),
		buffer: createFeatureBuffer(),
	};
	const tag = (tokens: Tokens, spellings?: Spellings): TaggedName[] => {
		const document = readDocument(tokens, weights.wordClasses, spellings);
		const names: TaggedName[] = [];
		for (const window of findWindows(tokens)) tagWindow(workshop, document, window, names);
		return names;
	};
	return { tag, tagText: (text) => tag(tokenise(text)) };
}
