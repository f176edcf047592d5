// From a document to its candidates: capitalised runs, cut and joined, and names in quotation marks.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { classOf, flagsOf, lineOf, lowerOf, type RecognitionDocument } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { companyNouns } from "../lexicon/cueWords.ts";
import { type Candidate, emptyVotes } from "./candidate.ts";
import { readEastAsianCandidates } from "./eastAsian.ts";
import { joinPieces } from "./joins.ts";
import { isOrdinary, nameCount, startsSentence } from "./nameTokens.ts";
import { type Piece, readPieces } from "./pieces.ts";
import { readQuotedPieces } from "./quoted.ts";

/** In tokens. Longer runs of capitals are tables and shouting. */
const longestName = 24;

/** The name of a stretch of tokens as it is compared: lower case, one space between words, no full stops. */
export function keyOf(document: RecognitionDocument, first: number, last: number): string {
	let key = "";
	for (let at = first; at <= last; at++) {
		const isApart = at > first && (flagsOf(document, at) & TokenFlag.spaced) !== 0;
		const word = document.lowers[document.wordOf[at] as number] as string;
		key += (isApart ? " " : "") + (word.includes(".") ? word.replaceAll(".", "") : word);
	}
	return key.replaceAll("’", "'");
}

function isDoubtful(document: RecognitionDocument, piece: Piece): boolean {
	if (lineOf(document, piece.first) !== 0) return true;
	if (piece.first !== piece.last || !startsSentence(document, piece.first)) return false;
	return isOrdinary(document, piece.first) && nameCount(document, piece.first) === 0;
}

/** Whether there is nothing in it that could be a name: "AI", "Japanese", "the Lender". */
export function isOnlyNoise(document: RecognitionDocument, piece: Piece): boolean {
	// "the Lender", "the Company" in contracts and filings.
	if (piece.first === piece.last && companyNouns.has(lowerOf(document, piece.first))) return true;
	for (let at = piece.first; at <= piece.last; at++) {
		const bits = classOf(document, at);
		const isNoise =
			(bits & (WordClass.denied | WordClass.demonym | WordClass.function)) !== 0 && (bits & WordClass.place) === 0;
		const isSign = (flagsOf(document, at) & (TokenFlag.punctuation | TokenFlag.number)) !== 0;
		if (!isNoise && !isSign) return false;
	}
	return true;
}

function merge(pieces: readonly Piece[], quoted: readonly Piece[]): Piece[] {
	if (quoted.length === 0) return [...pieces];
	const kept = pieces.filter(
		(piece) => !quoted.some((other) => piece.first <= other.last && other.first <= piece.last),
	);
	return [...kept, ...quoted].sort((a, b) => a.first - b.first);
}

/** All candidates, in order, without overlap. */
export function createCandidates(document: RecognitionDocument): Candidate[] {
	const pieces = merge(joinPieces(document, readPieces(document)), readQuotedPieces(document));
	const candidates: Candidate[] = [];
	for (const piece of pieces) {
		if (piece.last - piece.first >= longestName || isOnlyNoise(document, piece)) continue;
		candidates.push({
			...piece,
			key: keyOf(document, piece.first, piece.last),
			votes: emptyVotes(),
			isDoubtful: isDoubtful(document, piece),
		});
	}
	const eastAsian = readEastAsianCandidates(document);
	if (eastAsian.length === 0) return candidates;
	return [...candidates, ...eastAsian].sort((a, b) => a.first - b.first);
}
