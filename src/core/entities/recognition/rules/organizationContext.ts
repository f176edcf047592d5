// What any organisation does or has around it: "president of X", "X said it", "according to X", "X and its".
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { CandidateMark, lengthOf, type Rule, vote, voteOrganization } from "../candidates/candidate.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { kindOfNoun } from "./nounKinds.ts";

/** "an analyst at X", "president of X", "founder of X". */
function isOfficeBefore(document: RecognitionDocument, first: number): boolean {
	const isJoint = /^(?:of|at|for|with|from)$/.test(lowerOf(document, first - 1));
	const office = lowerOf(document, first - 1) === "the" ? first - 3 : first - 2;
	return isJoint && kindOfNoun(lowerOf(document, office)) === "person";
}

/** "X said it would", "X said on Monday that it had". */
function isSaidIt(document: RecognitionDocument, last: number): boolean {
	if (!/^(?:said|says)$/.test(lowerOf(document, last + 1))) return false;
	let at = last + 2;
	while (
		at < last + 6 &&
		(/^(?:in|on|late|that|,)$/.test(lowerOf(document, at)) || (classOf(document, at) & WordClass.calendar) !== 0)
	)
		at++;
	return /^(?:it|its)$/.test(lowerOf(document, at));
}

/** "Tesla is building its own robots". */
function hasIts(document: RecognitionDocument, last: number): boolean {
	for (let at = last + 1; at < last + 6; at++) {
		if (lowerOf(document, at) === "its") return true;
		const isBreak = (flagsOf(document, at) & (TokenFlag.capitalised | TokenFlag.sentenceStart)) !== 0;
		if (isBreak || /^[,.;:)]$/.test(spellingOf(document, at))) return false;
	}
	return false;
}

/** "…," she told Al Meridian. */
function isToldTo(document: RecognitionDocument, first: number, last: number): boolean {
	return lowerOf(document, first - 1) === "told" && /^(?:[,.]|in|on|this)$/.test(lowerOf(document, last + 1));
}

export const organizationContext: Rule = {
	id: "organization-context",
	apply(candidate, _index, { document }) {
		const { first, last, marks } = candidate;
		const isPlace = (classOf(document, last) & WordClass.place) !== 0;
		const isPerson = (classOf(document, first) & WordClass.firstName) !== 0;
		if (isPlace || isPerson || (marks & (CandidateMark.afterHonorific | CandidateMark.afterOffice)) !== 0) return;
		if (isOfficeBefore(document, first)) voteOrganization(candidate, 1.4);
		if (isSaidIt(document, last)) voteOrganization(candidate, 1);
		if (hasIts(document, last)) voteOrganization(candidate, 0.6);
		if (isToldTo(document, first, last)) vote(candidate, "publication", 0.8);
		const isAccording = lowerOf(document, first - 1) === "to" && lowerOf(document, first - 2) === "according";
		if (isAccording && lengthOf(candidate) !== 2) voteOrganization(candidate, 0.6);
		const isTheName = lowerOf(document, first - 1) === "the" && lengthOf(candidate) === 1 && !candidate.isDoubtful;
		if (isTheName && (flagsOf(document, first) & TokenFlag.allCaps) === 0) voteOrganization(candidate, 0.3);
		if (/^\d+(?:st|nd|rd|th)$/.test(lowerOf(document, first - 1))) vote(candidate, "other", 1.5);
	},
};
