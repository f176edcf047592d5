// Decides about each candidate from its own evidence and the document's.
import type { EntityKind } from "../../../model/entity.ts";
import { type Candidate, type Lead, leadingKind, type Votes } from "../candidates/candidate.ts";
import type { Surfaces } from "./surfaces.ts";

/** Less evidence than this is no name. */
const minimum = 0.9;
/** A capital that proves nothing needs more. */
const doubtfulMinimum = 1.6;
/** A mention whose own evidence is proof keeps its kind against the rest of the document: "Mr. Hondel". */
const ownProof = 2.6;

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

function decideOne(candidate: Candidate, surfaces: Surfaces): Decision | undefined {
	const shared = leadingKind(surfaces.get(candidate.key) as Votes);
	const own = leadingKind(candidate.votes);
	const isOwn = own.kind !== shared.kind && own.best >= ownProof && own.best > shared.best * 0.8;
	const lead = isOwn ? own : shared;
	if (lead.best < (candidate.isDoubtful ? doubtfulMinimum : minimum)) return undefined;
	return { candidate, kind: lead.kind, certainty: certaintyOf(lead) };
}

/** The candidates that are names, in order. */
export function decide(candidates: readonly Candidate[], surfaces: Surfaces): Decision[] {
	return candidates.map((candidate) => decideOne(candidate, surfaces)).filter((decision) => decision !== undefined);
}
