// From a document to its candidates: capitalised runs, cut and joined, and names in quotation marks.
import type { Span } from "../../../model/span.ts";
import { lineOf, type RecognitionDocument } from "../document/recognitionDocument.ts";
import { type Candidate, CandidateMark, emptyVotes } from "./candidate.ts";
import { readEastAsianCandidates } from "./eastAsian.ts";
import { elisionLength } from "./foreignRuns.ts";
import { joinPieces } from "./joins.ts";
import { keyOf } from "./nameKey.ts";
import { isOrdinary, nameCount, startsSentence } from "./nameTokens.ts";
import { isOnlyNoise } from "./noise.ts";
import { type Piece, readPieces } from "./pieces.ts";
import { readQuotedPieces } from "./quoted.ts";

/** In tokens. Longer runs of capitals are tables and shouting. */
const longestName = 24;

function isDoubtful(document: RecognitionDocument, piece: Piece): boolean {
	if (lineOf(document, piece.first) !== 0) return true;
	if (piece.first !== piece.last || !startsSentence(document, piece.first)) return false;
	return isOrdinary(document, piece.first) && nameCount(document, piece.first) === 0;
}

function merge(pieces: readonly Piece[], quoted: readonly Piece[]): Piece[] {
	if (quoted.length === 0) return [...pieces];
	const kept = pieces.filter(
		(piece) => !quoted.some((other) => piece.first <= other.last && other.first <= piece.last),
	);
	return [...kept, ...quoted].sort((a, b) => a.first - b.first);
}

/** The place of "Université de Morlaix" where "l'" leans on it. */
function withoutArticle(document: RecognitionDocument, piece: Piece): { readonly span: Span } | undefined {
	const article = (piece.marks & CandidateMark.foreignHead) === 0 ? 0 : elisionLength(document, piece.first);
	if (article === 0) return undefined;
	const { start, end } = document.tokens;
	return { span: { start: (start[piece.first] as number) + article, end: end[piece.last] as number } };
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
			...withoutArticle(document, piece),
		});
	}
	const eastAsian = readEastAsianCandidates(document);
	if (eastAsian.length === 0) return candidates;
	return [...candidates, ...eastAsian].sort((a, b) => a.first - b.first);
}
