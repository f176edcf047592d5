// A legal form or a line of business at the end makes a company: "Tarvel Dynamics Inc.", "Brunel Steel".

import { type Candidate, lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { foreignFormEnd } from "../candidates/foreignRuns.ts";
import { classOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { weakForms } from "../lexicon/corporateWords.ts";
import { foreignCompanyHeads, withoutElision } from "../lexicon/foreignWords.ts";

/** "Vantor Media" is a company, "Social Media" is not one for that. */
function headWeight(document: RecognitionDocument, candidate: Candidate): number {
	if ((classOf(document, candidate.last) & WordClass.weakCompanyHead) === 0) return 2.2;
	for (let at = candidate.first; at < candidate.last; at++) {
		if ((classOf(document, at) & WordClass.common) === 0) return 1.2;
	}
	return 0.5;
}

export const companyForms: Rule = {
	id: "company-forms",
	apply(candidate, _index, { document }) {
		const { first, last } = candidate;
		const length = lengthOf(candidate);
		if (length < 2) return;
		const bits = classOf(document, last);
		const word = lowerOf(document, last).replaceAll(".", "");
		if ((bits & WordClass.legalForm) !== 0) {
			const isWeak = weakForms.has(word) && !spellingOf(document, last).endsWith(".");
			vote(candidate, "company", isWeak ? 1.6 : 3.5);
		} else if ((bits & WordClass.companyHead) !== 0) {
			vote(candidate, "company", headWeight(document, candidate));
		}
		// "A/S", "Sp. z o.o." and the like are up to four tokens long.
		if ([0, 1, 2, 3].some((back) => foreignFormEnd(document, last - back) === last)) vote(candidate, "company", 3.5);
		if (foreignCompanyHeads.has(withoutElision(lowerOf(document, first)))) vote(candidate, "company", 2.2);
		for (let at = first + 1; at < last; at++) {
			if (spellingOf(document, at) === "&") vote(candidate, "company", 1);
		}
	},
};
