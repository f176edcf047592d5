// Known places, and words that name places: "Lake …", "… Prefecture", "Gulf of …".
import { type Candidate, CandidateMark, lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { classOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { placeNames, titleCased, WordClass } from "../document/wordClasses.ts";

function isKnownPlace(document: RecognitionDocument, candidate: Candidate): boolean {
	const { first, last } = candidate;
	if (first === last) return (classOf(document, first) & WordClass.place) !== 0;
	if ((classOf(document, first) & WordClass.placeStart) === 0) return false;
	const text = document.tokens.text.slice(document.tokens.start[first], document.tokens.end[last]).replace(/\s+/g, " ");
	return placeNames.has(text) || placeNames.has(text.split(" ").map(titleCased).join(" "));
}

export const placeForms: Rule = {
	id: "place-forms",
	apply(candidate, _index, { document }) {
		const { first, last, marks } = candidate;
		if ((marks & CandidateMark.quoted) !== 0) return;
		if (isKnownPlace(document, candidate)) vote(candidate, "place", 3);
		if ((marks & CandidateMark.placeOf) !== 0) vote(candidate, "place", 2.4);
		if (lengthOf(candidate) < 2) return;
		const bits = classOf(document, last);
		if ((bits & WordClass.placeHead) !== 0)
			vote(candidate, "place", (bits & WordClass.weakPlaceHead) !== 0 ? 1.2 : 2.3);
		if ((classOf(document, first) & WordClass.placeFirst) !== 0) vote(candidate, "place", 1.3);
		if (spellingOf(document, first) === "St." && lengthOf(candidate) === 2) vote(candidate, "place", 0.6);
	},
};
