// Decides about each candidate from its own evidence and the document's.
import type { EntityKind } from "../../../model/entity.ts";
import {
	type Candidate,
	type Lead,
	leadingKind,
	type RuleContext,
	type Votes,
	voteIndex,
} from "../candidates/candidate.ts";
import { keyOf } from "../candidates/createCandidates.ts";
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
function certaintyOf(lead: Lead): number {
	const evidence = 1 - Math.exp(-lead.best / 2);
	const margin = lead.best === 0 ? 0 : (lead.best - Math.max(0, lead.second)) / lead.best;
	return Math.min(0.99, evidence * (0.5 + 0.5 * margin));
}

/** A name without evidence that starts with a known organisation is one too: "Halvorsen Feed". */
const extensionShare = 0.7;

function extended(candidate: Candidate, surfaces: Surfaces, document: RecognitionDocument): Lead | undefined {
	if (candidate.first === candidate.last) return undefined;
	const votes = surfaces.get(keyOf(document, candidate.first, candidate.first));
	const lead = votes === undefined ? undefined : leadingKind(votes);
	if (lead === undefined || lead.best < minimum || coarse.has(lead.kind)) return undefined;
	return { ...lead, best: lead.best * extensionShare };
}

function minimumOf(candidate: Candidate, document: RecognitionDocument): number {
	if (!candidate.isDoubtful) return minimum;
	for (let at = candidate.first; at <= candidate.last; at++) {
		if (!isOrdinary(document, at) || nameCount(document, at) > 0) return doubtfulMinimum;
	}
	return ordinaryMinimum;
}

function decideOne(
	candidate: Candidate,
	surfaces: Surfaces,
	document: RecognitionDocument,
	genre: Genre,
): Decision | undefined {
	const shared = leadingKind(surfaces.get(candidate.key) as Votes);
	const own = leadingKind(candidate.votes);
	const isOwn = own.kind !== shared.kind && own.best >= ownProof && own.best > shared.best * 0.8;
	const found = isOwn ? own : shared;
	let lead = found.best < minimum ? (extended(candidate, surfaces, document) ?? found) : found;
	if (isPlainName(document, candidate, lead, genre)) {
		lead = { kind: "company", index: voteIndex("company"), best: genreWeight, second: lead.best };
	}
	if (lead.best < minimumOf(candidate, document)) return undefined;
	return { candidate, kind: lead.kind, certainty: certaintyOf(lead) };
}

/** The candidates that are names, in order. */
export function decide(context: RuleContext, surfaces: Surfaces): Decision[] {
	const { document, candidates } = context;
	const genre = readGenre(surfaces);
	return candidates
		.map((candidate) => decideOne(candidate, surfaces, document, genre))
		.filter((decision) => decision !== undefined);
}
