// "The new entity, named “Osaka Model Development,”": what is named decides the kind.

import { TokenFlag } from "../../../text/tokenFlags.ts";
import { CandidateMark, type Rule, vote } from "../candidates/candidate.ts";
import { flagsOf, lowerOf } from "../document/recognitionDocument.ts";
import { kindOfNoun } from "./nounKinds.ts";

const reach = 14;
const namedThings = new Set("entity venture group unit outfit consortium business".split(" "));
const works = new Set(
	"book film song novel album report paper film play poem project plan programme scheme".split(" "),
);

export const quotedNames: Rule = {
	id: "quoted-names",
	apply(candidate, _index, { document }) {
		if ((candidate.marks & CandidateMark.quoted) === 0) return;
		for (let at = candidate.first - 2; at >= Math.max(0, candidate.first - reach); at--) {
			const word = lowerOf(document, at);
			const kind = namedThings.has(word) ? "company" : works.has(word) ? "other" : kindOfNoun(word);
			if (kind !== undefined) {
				vote(candidate, kind, 3.2);
				return;
			}
			if ((flagsOf(document, at) & TokenFlag.sentenceStart) !== 0) break;
		}
		vote(candidate, "other", 1);
	},
};
