// Decides about each candidate from its own evidence and the document's.
import type { EntityKind } from "../../../model/entity.ts";
import {
	type Candidate,
	kindAt,
	leadingIndex,
	type RuleContext,
	runnerUpWeight,
	type Votes,
	weightAt,
} from "../candidates/candidate.ts";
import { keyOf } from "../candidates/nameKey.ts";
import { isOrdinary, nameCount } from "../candidates/nameTokens.ts";
import type { RecognitionDocument } from "../document/recognitionDocument.ts";
import { type Genre, genreWeight, isPlainName, readGenre } from "./genre.ts";
import type { Surfaces } from "./surfaces.ts";

/** Less evidence than this is no name. */
const minimum = 0.9;
/** A capital that proves nothing needs more. */
const doubtfulMinimum = 1.6;
/** "Social Media" in a label: nothing but ordinary words with capitals that prove nothing. */
const ordinaryMinimum = 2.6;
/** A mention whose own evidence is proof keeps its kind against the rest of the document: "Mr. Hondel". */
const ownProof = 2.6;

/** Kinds that a longer name does not take over from its first word. */
const coarse: ReadonlySet<EntityKind> = new Set(["person", "place", "product", "other"]);

/** A candidate that is a name, of a kind. */
export interface Decision {
	readonly candidate: Candidate;
	readonly kind: EntityKind;
	/** 0 to 1. */
	readonly certainty: number;
}

/** Rough but monotone: more evidence and a wider lead mean more. */
function certaintyOf(best: number, second: number): number {
	const evidence = 1 - Math.exp(-best / 2);
	const margin = best === 0 ? 0 : (best - second) / best;
	return Math.min(0.99, evidence * (0.5 + 0.5 * margin));
}

/** A name without evidence that starts with a known organisation is one too: "Halvorsen Feed". */
const extensionShare = 0.7;

/** The evidence about its first word, where that is an organisation. */
function firstWord(candidate: Candidate, surfaces: Surfaces, document: RecognitionDocument): Votes | undefined {
	if (candidate.first === candidate.last) return undefined;
	const votes = surfaces.get(keyOf(document, candidate.first, candidate.first));
	if (votes === undefined) return undefined;
	const lead = leadingIndex(votes);
	return weightAt(votes, lead) < minimum || coarse.has(kindAt(lead)) ? undefined : votes;
}

function minimumOf(candidate: Candidate, document: RecognitionDocument): number {
	if (!candidate.isDoubtful) return minimum;
	for (let at = candidate.first; at <= candidate.last; at++) {
		if (!isOrdinary(document, at) || nameCount(document, at) > 0) return doubtfulMinimum;
	}
	return ordinaryMinimum;
}

/** The evidence that counts: the document's, or the candidate's own where that is proof. */
function countedVotes(candidate: Candidate, shared: Votes): Votes {
	const own = leadingIndex(candidate.votes);
	const lead = leadingIndex(shared);
	if (own === lead) return shared;
	const best = weightAt(candidate.votes, own);
	return best >= ownProof && best > weightAt(shared, lead) * 0.8 ? candidate.votes : shared;
}

function decideOne(
	candidate: Candidate,
	surfaces: Surfaces,
	document: RecognitionDocument,
	genre: Genre,
): Decision | undefined {
	let votes = countedVotes(candidate, surfaces.get(candidate.key) as Votes);
	let lead = leadingIndex(votes);
	let best = weightAt(votes, lead);
	const teacher = best < minimum ? firstWord(candidate, surfaces, document) : undefined;
	if (teacher !== undefined) {
		votes = teacher;
		lead = leadingIndex(votes);
		best = weightAt(votes, lead) * extensionShare;
	}
	if (isPlainName(document, candidate, kindAt(lead), best, genre)) {
		return { candidate, kind: "company", certainty: certaintyOf(genreWeight, Math.max(0, best)) };
	}
	if (best < minimumOf(candidate, document)) return undefined;
	return { candidate, kind: kindAt(lead), certainty: certaintyOf(best, runnerUpWeight(votes, lead)) };
}

/** The candidates that are names, in order. */
export function decide(context: RuleContext, surfaces: Surfaces): Decision[] {
	const { document, candidates } = context;
	const genre = readGenre(surfaces);
	return candidates
		.map((candidate) => decideOne(candidate, surfaces, document, genre))
		.filter((decision) => decision !== undefined);
}
