// Words that name papers and broadcasters: "… Times", "… Shimbun", "Radio …".
import { lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { classOf, lowerOf, spellingOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { publicationFirstWords } from "../lexicon/organizationWords.ts";

const reporting = new Set("reported reports wrote writes".split(" "));

export const publicationForms: Rule = {
	id: "publication-forms",
	apply(candidate, _index, { document }) {
		const { first, last } = candidate;
		if (lengthOf(candidate) > 1) {
			const bits = classOf(document, last);
			if ((bits & WordClass.publicationHead) !== 0) {
				vote(candidate, "publication", (bits & WordClass.weakPublicationHead) !== 0 ? 1.5 : 2.4);
			}
			if (publicationFirstWords.has(lowerOf(document, first))) vote(candidate, "publication", 1.6);
		}
		if (reporting.has(lowerOf(document, last + 1))) vote(candidate, "publication", 0.4);
		const isAccording = lowerOf(document, first - 1) === "to" && lowerOf(document, first - 2) === "according";
		if (isAccording) vote(candidate, "publication", 0.3);
		// "TOKYO, April 3 (Pacific Newswire) -"
		const isSource = spellingOf(document, first - 1) === "(" && spellingOf(document, last + 1) === ")";
		if (isSource && /^[-–—]$/.test(spellingOf(document, last + 2))) vote(candidate, "publication", 2);
	},
};
