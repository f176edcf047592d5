// Capitals and inner capitals: unknown ones are organisations more often than not.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { lengthOf, type Rule, vote, voteOrganization } from "../candidates/candidate.ts";
import { classOf, flagsOf, lineOf, lowerOf, spellingOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";

const longestAcronym = 7;
/** "SoftVale", and not "McDonald", "O'Neill", "MacLeod", "DeVries". */
const isBrand = /^(?!Mc|Mac|De|Di|Le|La|Van|Fitz|O['’]|D['’])/;

export const acronyms: Rule = {
	id: "acronyms",
	apply(candidate, _index, { document }) {
		const { first } = candidate;
		if (lengthOf(candidate) > 1 || lineOf(document, first) === 2) return;
		const flags = flagsOf(document, first);
		const bits = classOf(document, first);
		if ((bits & (WordClass.place | WordClass.denied)) !== 0) return;
		const length = (document.tokens.end[first] as number) - (document.tokens.start[first] as number);
		const hasDigits = (flags & TokenFlag.digits) !== 0;
		if ((flags & TokenFlag.allCaps) !== 0 && length <= longestAcronym && !hasDigits) {
			const isInBrackets = spellingOf(document, first - 1) === "(" && spellingOf(document, first + 1) === ")";
			voteOrganization(candidate, isInBrackets ? 0.5 : 1);
			// "the MHRA" is a public body more often than a company.
			if (lowerOf(document, first - 1) === "the") vote(candidate, "agency", 0.4);
		}
		if ((flags & TokenFlag.mixed) === 0 || hasDigits) return;
		if ((flags & TokenFlag.capitalised) === 0) vote(candidate, "product", 1.3);
		else if (isBrand.test(spellingOf(document, first))) voteOrganization(candidate, 1);
	},
};
