// "National Office for Battery Research (NOBR)": both are the same thing, so each speaks for the other.

import { TokenFlag } from "../../../text/tokenFlags.ts";
import { type Candidate, lengthOf, type Rule, voteOrganization } from "../candidates/candidate.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";

const shared = 0.9;

/** First letters of the words of a name, without "of", "and", "the". */
function initialsOf(document: RecognitionDocument, candidate: Candidate): string {
	let initials = "";
	for (let at = candidate.first; at <= candidate.last; at++) {
		if ((flagsOf(document, at) & TokenFlag.capitalised) === 0) continue;
		initials += spellingOf(document, at).charAt(0);
	}
	return initials.toUpperCase();
}

/** Whether the letters of the acronym stand in the initials, in order, starting with the first. */
function fits(acronym: string, initials: string): boolean {
	if (acronym.charAt(0) !== initials.charAt(0)) return false;
	let at = 0;
	for (const letter of acronym) {
		const found = initials.indexOf(letter, at);
		if (found >= 0) at = found + 1;
		else if (at < initials.length - 1) return false;
	}
	return true;
}

export const acronymPairs: Rule = {
	id: "acronym-pairs",
	apply(candidate, index, { document, candidates }) {
		if (lengthOf(candidate) < 2 || spellingOf(document, candidate.last + 1) !== "(") return;
		const other = candidates[index + 1];
		if (other === undefined || other.first !== candidate.last + 2 || lengthOf(other) > 1) return;
		if (spellingOf(document, other.last + 1) !== ")") return;
		const flags = flagsOf(document, other.first);
		if ((flags & (TokenFlag.allCaps | TokenFlag.mixed)) === 0) return;
		const acronym = spellingOf(document, other.first).replaceAll(".", "").toUpperCase();
		if (!fits(acronym, initialsOf(document, candidate))) return;
		const isPerson = (classOf(document, candidate.first) & WordClass.firstName) !== 0;
		if (
			!isPerson &&
			!/^(?:agreement|treaty|act|bill|programme|program|plan)$/.test(lowerOf(document, candidate.last))
		) {
			voteOrganization(candidate, 1);
		}
		// Forms have voted already: what the long name is, the short one is too.
		for (let at = 0; at < other.votes.length; at++) {
			const weight = candidate.votes[at] as number;
			if (weight > 0) other.votes[at] = (other.votes[at] as number) + weight * shared;
		}
	},
};
