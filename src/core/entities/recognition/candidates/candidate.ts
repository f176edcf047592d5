// A stretch of tokens that may be a name, and what speaks for each kind.
import { type EntityKind, entityKinds } from "../../../model/entity.ts";
import type { Span } from "../../../model/span.ts";
import type { RecognitionDocument } from "../document/recognitionDocument.ts";

/**
 * Evidence by kind, in the order of `entityKinds`, and last evidence for an organisation of whatever kind. About 1 is a
 * guess, 2 is good, 3 is proof. A typed array: plain ones change their kind in memory with the first fraction, and code
 * that has seen both kinds is several times slower.
 */
export type Votes = Float64Array;

export interface Candidate {
	/** First token. */
	readonly first: number;
	/** Last token, included. */
	readonly last: number;
	/** Name as compared within the document: lower case, words parted by one space, no full stops. */
	readonly key: string;
	/** Evidence from this place alone. */
	readonly votes: Votes;
	/** A capital here proves nothing: a headline, a label, an ordinary word at the start of a sentence. */
	readonly isDoubtful: boolean;
	/** What the builder of candidates knows already: an office before it, quotes around it. */
	readonly marks: number;
	/** Where the name stands when that is not where its tokens start and end, as in Chinese. */
	readonly span?: Span;
}

/** Bits of `Candidate.marks`. */
export const CandidateMark = {
	/** "Mr.", "Dr." stood before it. */
	afterHonorific: 1,
	/** "President", "CEO" stood before it. */
	afterOffice: 2,
	/** "CEO" stands after it: "Hondel CEO Jane Roe". */
	beforeOffice: 4,
	/** The words inside quotation marks after "named", "called". */
	quoted: 8,
	/** Put together around "of" or "for" after an agency's head: "Ministry of …". */
	agencyOf: 16,
	/** Put together around "of" or "for" after an organisation's head: "University of …". */
	organizationOf: 32,
	/** Put together around "of" after a place's head: "Gulf of …". */
	placeOf: 64,
	/** Built by the rules for East Asian scripts; its votes are complete. */
	complete: 128,
	/** A nationality stood before it and was left out: "Russian Defence Ministry". */
	afterDemonym: 256,
	/** Put together around "of" or "on" after the head of another name: "Treaty of …". */
	otherOf: 512,
	/** Put together of partners or lines of business: "Garrick, Poole & Hart LLP", "Fairport Lighting and Power Co". */
	partners: 1024,
	/** Its head stands in front, as in Romance languages: "Ministerio de Hacienda". */
	foreignHead: 2048,
} as const;

const kindIndex: ReadonlyMap<EntityKind, number> = new Map(entityKinds.map((kind, index) => [kind, index]));

/** Where a kind's evidence stands in `Votes`. */
export function voteIndex(kind: EntityKind): number {
	return kindIndex.get(kind) as number;
}

/** Where evidence for "some organisation" stands in `Votes`. */
export const someOrganization = entityKinds.length;

export function emptyVotes(): Votes {
	return new Float64Array(entityKinds.length + 1);
}

/** Adds evidence for an organisation of a kind that is not known. */
export function voteOrganization(candidate: Candidate, weight: number): void {
	candidate.votes[someOrganization] = (candidate.votes[someOrganization] as number) + weight;
}

/** Adds evidence for a kind. */
export function vote(candidate: Candidate, kind: EntityKind, weight: number): void {
	const index = voteIndex(kind);
	candidate.votes[index] = (candidate.votes[index] as number) + weight;
}

/** The kinds of organisations, as they stand in `Votes`. */
const organizations: readonly number[] = (["company", "agency", "organization", "publication"] as const).map(voteIndex);
const isOrganization: readonly boolean[] = entityKinds.map((_, at) => organizations.includes(at));
/** What the weaker kinds of organisation add to the evidence that it is one at all. */
const familyShare = 0.4;

/** Where the kind of organisation that leads stands. */
function leadingOrganization(votes: Votes): number {
	let index = organizations[0] as number;
	for (const at of organizations) if ((votes[at] as number) > (votes[index] as number)) index = at;
	return index;
}

/** The evidence of all kinds of organisation for the one at `index`. */
function organizationWeight(votes: Votes, index: number): number {
	let sum = 0;
	for (const at of organizations) sum += votes[at] as number;
	const best = votes[index] as number;
	return best + familyShare * (sum - best) + (votes[someOrganization] as number);
}

// What leads, by how much, and what comes second, are asked one by one: to hand them out together as an object costs
// more than to find them, above all where numbers are whole at times.

/**
 * Where the kind with most evidence stands. Organisations stand together against the rest: first whether it is one, then
 * which kind.
 */
export function leadingIndex(votes: Votes): number {
	let index = leadingOrganization(votes);
	let best = organizationWeight(votes, index);
	for (let at = 0; at < entityKinds.length; at++) {
		const weight = votes[at] as number;
		if (isOrganization[at] || weight <= best) continue;
		best = weight;
		index = at;
	}
	return index;
}

/** The kind at an index of `Votes`. */
export function kindAt(index: number): EntityKind {
	return entityKinds[index] as EntityKind;
}

/** The evidence for the kind at `index`, which leads among its like. */
export function weightAt(votes: Votes, index: number): number {
	return isOrganization[index] ? organizationWeight(votes, index) : (votes[index] as number);
}

/** The evidence for what comes after the kind at `index`, which leads; 0 when nothing speaks for anything else. */
export function runnerUpWeight(votes: Votes, index: number): number {
	let second = 0;
	for (let at = 0; at < entityKinds.length; at++) {
		if (!isOrganization[at] && at !== index) second = Math.max(second, votes[at] as number);
	}
	if (isOrganization[index]) return second;
	return Math.max(second, organizationWeight(votes, leadingOrganization(votes)));
}

/** Number of tokens. */
export function lengthOf(candidate: Candidate): number {
	return candidate.last - candidate.first + 1;
}

/** All candidates of a document, in order, without overlap. */
export interface RuleContext {
	readonly document: RecognitionDocument;
	readonly candidates: readonly Candidate[];
}

/** One kind of evidence. Rules only add votes; they never remove or move candidates. */
export interface Rule {
	readonly id: string;
	apply(candidate: Candidate, index: number, context: RuleContext): void;
}
