// Stretches of capitals that name nothing: "AI", "Japanese", "the Lender", "the Effective Date".
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { termKey } from "../document/definedTerms.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { companyNouns } from "../lexicon/cueWords.ts";

interface Stretch {
	readonly first: number;
	readonly last: number;
}

/** Bodies that every company has, and peoples. */
const bodies: ReadonlySet<string> = new Set([
	"first nation",
	"first nations",
	"board of directors",
	"board of trustees",
	"boards of directors",
	"company board",
	"company 's board",
	"company ’s board",
]);

function isDefined(document: RecognitionDocument, { first, last }: Stretch): boolean {
	let words = "";
	for (let at = first; at <= last; at++) words += (at > first ? " " : "") + lowerOf(document, at);
	return bodies.has(words) || document.terms.has(termKey(words));
}

const noiseBits = WordClass.denied | WordClass.demonym | WordClass.function;
const legalBits = WordClass.legal | WordClass.function | WordClass.particle | WordClass.denied;

/** Whether a contract or filing says this of itself or its parties. */
function isLegalTerm(document: RecognitionDocument, { first, last }: Stretch): boolean {
	let sawLegal = false;
	for (let at = first; at <= last; at++) {
		const flags = flagsOf(document, at);
		if ((flags & (TokenFlag.punctuation | TokenFlag.number | TokenFlag.digits | TokenFlag.possessive)) !== 0) continue;
		const bits = classOf(document, at);
		// "Bank Expenses", "Bank and Borrower", but not "Investors Bank".
		const isParty = at < last && companyNouns.has(lowerOf(document, at));
		if ((bits & legalBits) === 0 && !isParty) return false;
		sawLegal ||= (bits & WordClass.legal) !== 0;
	}
	// "the Commission" alone is what a long name is called afterwards.
	return sawLegal && (first < last || (classOf(document, last) & WordClass.agencyHead) === 0);
}

/** Whether there is nothing in it that could be a name. */
export function isOnlyNoise(document: RecognitionDocument, stretch: Stretch): boolean {
	const { first, last } = stretch;
	// "the Lender", "the Company" in contracts and filings.
	if (first === last && companyNouns.has(lowerOf(document, first))) return true;
	if (isDefined(document, stretch) || (document.isLegal && isLegalTerm(document, stretch))) return true;
	for (let at = first; at <= last; at++) {
		const bits = classOf(document, at);
		const isNoise = (bits & noiseBits) !== 0 && (bits & WordClass.place) === 0;
		const isSign = (flagsOf(document, at) & (TokenFlag.punctuation | TokenFlag.number)) !== 0;
		if (!isNoise && !isSign) return false;
	}
	return true;
}
