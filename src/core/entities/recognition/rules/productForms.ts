// Products: model numbers, "its new X drone", "the next X".
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { CandidateMark, lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { classOf, flagsOf, lowerOf, spellingOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { productNouns } from "../lexicon/cueWords.ts";
import { productHeads } from "../lexicon/otherHeads.ts";

const before = new Set("its his their new next latest flagship".split(" "));

export const productForms: Rule = {
	id: "product-forms",
	apply(candidate, _index, { document }) {
		const { first, last, marks } = candidate;
		if ((marks & CandidateMark.quoted) !== 0) return;
		const isOwned =
			(flagsOf(document, first - 1) & TokenFlag.possessive) !== 0 || before.has(lowerOf(document, first - 1));
		if (productNouns.has(lowerOf(document, last + 1))) vote(candidate, "product", isOwned ? 2 : 0.9);
		if (/^(?:next|latest)$/.test(lowerOf(document, first - 1)) && lengthOf(candidate) === 1)
			vote(candidate, "product", 1.6);
		const lastFlags = flagsOf(document, last);
		const isNumbered = (lastFlags & (TokenFlag.number | TokenFlag.digits)) !== 0 && lengthOf(candidate) > 1;
		if (isNumbered) vote(candidate, "product", spellingOf(document, last - 1) === "-" ? 2 : 1.4);
		else if ((lastFlags & TokenFlag.digits) !== 0) vote(candidate, "product", 0.9);
		if (lengthOf(candidate) > 1 && productHeads.has(lowerOf(document, last))) vote(candidate, "product", 1);
		const isFirstName = (classOf(document, first) & WordClass.firstName) !== 0;
		if (isFirstName && lengthOf(candidate) > 1) vote(candidate, "product", -0.5);
	},
};
