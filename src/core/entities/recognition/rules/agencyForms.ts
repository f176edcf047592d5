// Words that name public bodies: "Ministry of …", "… Authority", "Federal … Service", "Central Bank of …".
import { type Candidate, CandidateMark, lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { classOf, lowerOf, type RecognitionDocument } from "../document/recognitionDocument.ts";
import { placeNames, WordClass } from "../document/wordClasses.ts";
import { bareAgencies } from "../lexicon/agencyWords.ts";
import { foreignAgencyHeads, germanBody, withoutElision } from "../lexicon/foreignWords.ts";

/** "Bank of …" before these is a commercial bank; before other countries it is the central bank. */
const commercialBankPlaces = new Set("america china india ireland scotland montreal communications ceylon".split(" "));
const placeBits = WordClass.place | WordClass.placeStart;
const centralBankWords = new Set("central reserve national state federal people's".split(" "));

function hasPublicWord(document: RecognitionDocument, candidate: Candidate): boolean {
	for (let at = candidate.first; at < candidate.last; at++) {
		const bits = classOf(document, at);
		if ((bits & (WordClass.publicWord | WordClass.place | WordClass.demonym | WordClass.topic)) !== 0) return true;
	}
	return false;
}

function bankWeight(document: RecognitionDocument, candidate: Candidate): number {
	const words: string[] = [];
	for (let at = candidate.first; at <= candidate.last; at++) words.push(lowerOf(document, at));
	const bank = words.indexOf("bank");
	if (bank < 0) return 0;
	if (bank > 0 && words.slice(0, bank).some((word) => centralBankWords.has(word))) {
		return words[0] === "national" && bank === words.length - 1 ? 0.5 : 3;
	}
	if (words[bank + 1] !== "of" || bank > 0) return 0;
	const place = document.tokens.text.slice(
		document.tokens.start[candidate.first + 2],
		document.tokens.end[candidate.last],
	);
	return placeNames.has(place) && !commercialBankPlaces.has(place.toLowerCase()) ? 3 : 0;
}

/** "State of Israel", "State of Colorado": the country or land itself. */
function isState(document: RecognitionDocument, { first }: Candidate): boolean {
	return lowerOf(document, first) === "state" && (classOf(document, first + 2) & placeBits) !== 0;
}

export const agencyForms: Rule = {
	id: "agency-forms",
	apply(candidate, _index, { document }) {
		const { first, last, marks } = candidate;
		const bits = classOf(document, last);
		const length = lengthOf(candidate);
		if ((marks & CandidateMark.agencyOf) !== 0) vote(candidate, isState(document, candidate) ? "place" : "agency", 3);
		if (length > 1 && foreignAgencyHeads.has(withoutElision(lowerOf(document, first)))) vote(candidate, "agency", 2.6);
		else if (germanBody.test(lowerOf(document, first))) vote(candidate, "agency", 1.8);
		if (length === 1) {
			if (bareAgencies.has(lowerOf(document, last))) vote(candidate, "agency", 2);
			else if ((bits & WordClass.agencyHead) !== 0) vote(candidate, "agency", candidate.isDoubtful ? 0 : 0.8);
			return;
		}
		if ((bits & WordClass.agencyHead) !== 0) vote(candidate, "agency", 2.5);
		else if ((bits & WordClass.agencyTail) !== 0 && hasPublicWord(document, candidate)) vote(candidate, "agency", 2);
		const isHouse =
			/^(?:united|european|african)$/.test(lowerOf(document, first)) &&
			/^(?:nations|union)$/.test(lowerOf(document, last));
		if (isHouse && length === 2) vote(candidate, "agency", 3.5);
		vote(candidate, "agency", bankWeight(document, candidate));
	},
};
