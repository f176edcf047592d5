// What companies have and do: "Lumeno shares", "shares of Lumeno", "Lumeno's profit", "acquired Lumeno".
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { CandidateMark, lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { beforeCompany, companyBelongings, companyVerbs, organizationVerbs } from "../lexicon/cueWords.ts";

const tradedVerbs = new Set("acquired acquires acquire bought buys buying acquiring".split(" "));

/** "shares of X", "invested in X", "stake in X", "a subsidiary of X". */
function isBelongingBefore(document: RecognitionDocument, first: number): boolean {
	const before = lowerOf(document, first - 1);
	if (before !== "of" && before !== "in" && before !== "at") return false;
	return beforeCompany.has(lowerOf(document, first - 2));
}

/** "(NYSE: TRV)", "(TRV.L)", "<TRV>". */
function isTicker(document: RecognitionDocument, last: number): boolean {
	if (spellingOf(document, last + 1) === "<") {
		const isCaps = (flagsOf(document, last + 2) & TokenFlag.allCaps) !== 0;
		return isCaps && (spellingOf(document, last + 3) === ">" || spellingOf(document, last + 5) === ">");
	}
	if (spellingOf(document, last + 1) !== "(") return false;
	const isCode = (flagsOf(document, last + 2) & (TokenFlag.allCaps | TokenFlag.number | TokenFlag.digits)) !== 0;
	return isCode && /^[:.]$/.test(spellingOf(document, last + 3));
}

export const companyContext: Rule = {
	id: "company-context",
	apply(candidate, _index, { document }) {
		const { first, last } = candidate;
		let at = last + 1;
		const isOwner = (flagsOf(document, at) & TokenFlag.possessive) !== 0;
		if (isOwner) at++;
		const isPlace = (classOf(document, last) & WordClass.place) !== 0;
		const next = lowerOf(document, at);
		const isCapital = (flagsOf(document, at) & TokenFlag.capitalised) !== 0;
		if (!isCapital && companyBelongings.has(next) && !isPlace) vote(candidate, "company", isOwner ? 1 : 1.4);
		if ((candidate.marks & CandidateMark.beforeOffice) !== 0 && !isPlace) vote(candidate, "company", 0.9);
		if (!isOwner && companyVerbs.has(next) && !isPlace) vote(candidate, "company", lengthOf(candidate) > 1 ? 0.5 : 1);
		if (!isOwner && organizationVerbs.has(next) && !isPlace) vote(candidate, "organization", 0.4);
		if (isBelongingBefore(document, first)) vote(candidate, "company", 1.5);
		if (tradedVerbs.has(lowerOf(document, first - 1)) && !isPlace) vote(candidate, "company", 1);
		if (isTicker(document, last)) vote(candidate, "company", 2);
	},
};
