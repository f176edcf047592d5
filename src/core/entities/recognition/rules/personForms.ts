// Persons: titles before the name, given names, initials, surname particles, ages.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { type Candidate, CandidateMark, lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { anyHead, WordClass } from "../document/wordClasses.ts";
import { surnameParticles } from "../lexicon/connectors.ts";
import { personBelongings, personVerbs } from "../lexicon/cueWords.ts";

const longestPersonName = 6;
const notInPersons =
	WordClass.legalForm |
	WordClass.demonym |
	WordClass.topic |
	WordClass.publicWord |
	WordClass.calendar |
	WordClass.denied;

function couldBePerson(document: RecognitionDocument, candidate: Candidate): boolean {
	if (lengthOf(candidate) > longestPersonName) return false;
	if (
		(classOf(document, candidate.last) & anyHead) !== 0 &&
		(classOf(document, candidate.first) & WordClass.firstName) === 0
	) {
		return false;
	}
	for (let at = candidate.first; at <= candidate.last; at++) {
		if (/^(?:&|of|for|and)$/.test(lowerOf(document, at))) return false;
		if ((classOf(document, at) & WordClass.legalForm) !== 0) return false;
	}
	return true;
}

/** "the Hohe Wand" is no person, "at Tana Beru" hardly one. */
function plainWeight(before: string): number {
	if (/^(?:the|a|an|its)$/.test(before)) return 0;
	return /^(?:in|near|at|on|over|towards|around|into)$/.test(before) ? 0.3 : 0.9;
}

function nameWeight(document: RecognitionDocument, candidate: Candidate): number {
	const { first, last } = candidate;
	const hasGivenName = (classOf(document, first) & WordClass.firstName) !== 0;
	if (first === last) return hasGivenName ? 0.8 : 0;
	let weight = hasGivenName ? 2 : 0;
	let plain = 0;
	for (let at = first; at <= last; at++) {
		const flags = flagsOf(document, at);
		const word = spellingOf(document, at);
		if (/^\p{Lu}\.$/u.test(word) && at < last) weight += 1;
		if (at > first && at < last && surnameParticles.has(word)) weight += 0.6;
		const isPlain = (flags & TokenFlag.capitalised) !== 0 && (flags & (TokenFlag.allCaps | TokenFlag.digits)) === 0;
		if (isPlain && (classOf(document, at) & (notInPersons | WordClass.common | WordClass.place)) === 0) plain++;
	}
	// Two or three capitalised words that no list knows are a person more often than anything else.
	const length = lengthOf(candidate);
	if (plain === length && length <= 3) weight += plainWeight(lowerOf(document, first - 1));
	return weight;
}

/** ", 68," after a name. */
function hasAge(document: RecognitionDocument, last: number): boolean {
	if (spellingOf(document, last + 1) !== "," || !/^\d\d$/.test(spellingOf(document, last + 2))) return false;
	return /^[,.;]$/.test(spellingOf(document, last + 3));
}

function contextWeight(document: RecognitionDocument, candidate: Candidate): number {
	const { first, last } = candidate;
	let weight = 0;
	const next = lowerOf(document, last + 1);
	if (personVerbs.has(next)) weight += lengthOf(candidate) > 1 ? 0.7 : 0.5;
	if (/^(?:said|says|told)$/.test(lowerOf(document, first - 1))) weight += 0.6;
	if (next === "," && /^(?:who|whose)$/.test(lowerOf(document, last + 2))) weight += 1.5;
	if (next === "who") weight += 1;
	if (hasAge(document, last)) weight += 2;
	if ((flagsOf(document, last + 1) & TokenFlag.possessive) !== 0 && personBelongings.has(lowerOf(document, last + 2)))
		weight += 1;
	return weight;
}

const noPerson =
	CandidateMark.agencyOf | CandidateMark.organizationOf | CandidateMark.quoted | CandidateMark.foreignHead;

export const personForms: Rule = {
	id: "person-forms",
	apply(candidate, _index, { document }) {
		const { marks } = candidate;
		if ((marks & noPerson) !== 0) return;
		if (!couldBePerson(document, candidate)) return;
		let weight = nameWeight(document, candidate) + contextWeight(document, candidate);
		if ((marks & CandidateMark.afterHonorific) !== 0) weight += 3;
		if ((marks & CandidateMark.afterOffice) !== 0) weight += 2;
		vote(candidate, "person", weight);
	},
};
