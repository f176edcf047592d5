// Laws, events, awards, storms, indices: names, but of no organisation.
import { CandidateMark, lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { classOf, lowerOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { otherFirstWords } from "../lexicon/otherHeads.ts";

export const otherForms: Rule = {
	id: "other-forms",
	apply(candidate, _index, { document }) {
		const { first, last } = candidate;
		if (lengthOf(candidate) > 1) {
			if ((classOf(document, last) & WordClass.otherHead) !== 0) vote(candidate, "other", 2.2);
			if (otherFirstWords.has(lowerOf(document, first))) vote(candidate, "other", 1.2);
		}
		if ((candidate.marks & CandidateMark.otherOf) !== 0) vote(candidate, "other", 2.2);
	},
};
