// Joins what the tagger found with the candidates of the rules: whose boundaries hold, and what the tagger votes.

import type { RecognitionDocument } from "../document/recognitionDocument.ts";
import { type KindMark, kindMarks, kindOfMark } from "../tagger/labels.ts";
import type { TaggedName } from "../tagger/tagger.ts";
import { type Candidate, CandidateMark, emptyVotes, vote } from "./candidate.ts";
import { keyOf } from "./createCandidates.ts";

/** Evidence that the tagger's full conviction is worth; good, in the words of `Votes`. */
const taggerWeight = 3;
/** What a candidate of the rules must make up for when the tagger sees no name there. */
const unseenPenalty = 1.2;

/** A nationality is no name of its own to the rules. */
function isName(name: TaggedName): boolean {
	return name.mark !== "n";
}

function voteOf(candidate: Candidate, name: TaggedName): void {
	kindMarks.forEach((mark: KindMark, index) => {
		if (mark !== "n") vote(candidate, kindOfMark[mark], taggerWeight * (name.shares[index + 1] as number));
	});
}

function ofTagged(document: RecognitionDocument, name: TaggedName, isDoubtful: boolean): Candidate {
	const last = name.endToken - 1;
	const key = keyOf(document, name.firstToken, last);
	return { first: name.firstToken, last, key, votes: emptyVotes(), isDoubtful, marks: 0 };
}

/** Whether the rules know the ends of a candidate better than the tagger can. */
function holdsItsEnds(candidate: Candidate): boolean {
	return candidate.span !== undefined || (candidate.marks & (CandidateMark.complete | CandidateMark.quoted)) !== 0;
}

/** Takes evidence off all kinds alike. */
function doubt(candidate: Candidate): void {
	candidate.votes.fill(-unseenPenalty);
}

/**
 * Candidates of both, in order, without overlap, with the tagger's votes. Where the two differ about ends the tagger's
 * hold, except for forms that the rules alone can read.
 */
export function mergeTagged(
	document: RecognitionDocument,
	candidates: readonly Candidate[],
	tagged: readonly TaggedName[],
): Candidate[] {
	const merged: Candidate[] = [];
	const names = tagged.filter(isName);
	let at = 0;
	for (const candidate of candidates) {
		while (at < names.length && (names[at] as TaggedName).endToken <= candidate.first) {
			merged.push(withVotes(document, names[at++] as TaggedName));
		}
		const name = names[at];
		const overlaps = name !== undefined && name.firstToken <= candidate.last;
		if (!overlaps) {
			doubt(candidate);
			merged.push(candidate);
		} else if (holdsItsEnds(candidate)) {
			merged.push(candidate);
			while (at < names.length && (names[at] as TaggedName).firstToken <= candidate.last) at++;
		} else if (name.firstToken === candidate.first && name.endToken === candidate.last + 1) {
			voteOf(candidate, name);
			merged.push(candidate);
			at++;
		}
	}
	while (at < names.length) merged.push(withVotes(document, names[at++] as TaggedName));
	return merged;
}

function withVotes(document: RecognitionDocument, name: TaggedName): Candidate {
	const candidate = ofTagged(document, name, false);
	voteOf(candidate, name);
	return candidate;
}
