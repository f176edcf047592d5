// Words that name other organisations: "University of …", "… Foundation", "… Party".
import { type Candidate, CandidateMark, lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { classOf, lowerOf, type RecognitionDocument } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { foreignOrganizationHeads, withoutElision } from "../lexicon/foreignWords.ts";

/** "Community Bank of Shidler". */
function isBank(document: RecognitionDocument, candidate: Candidate): boolean {
	for (let at = candidate.first; at < candidate.last; at++) {
		if (lowerOf(document, at + 1) === "of") return lowerOf(document, at) === "bank";
	}
	return false;
}

export const organizationForms: Rule = {
	id: "organization-forms",
	apply(candidate, _index, { document }) {
		if ((candidate.marks & CandidateMark.organizationOf) !== 0) {
			vote(candidate, isBank(document, candidate) ? "company" : "organization", 2.4);
		}
		if (lengthOf(candidate) < 2) return;
		if (foreignOrganizationHeads.has(withoutElision(lowerOf(document, candidate.first))))
			vote(candidate, "organization", 2);
		const bits = classOf(document, candidate.last);
		if ((bits & WordClass.organizationHead) === 0) return;
		vote(candidate, "organization", (bits & WordClass.weakOrganizationHead) !== 0 ? 1.3 : 2.3);
	},
};
