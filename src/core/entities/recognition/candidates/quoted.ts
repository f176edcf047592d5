// Names in quotation marks: 'the new entity, named "Osaka Model Development,"'.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { CandidateMark } from "./candidate.ts";
import type { Piece } from "./pieces.ts";

const closing: ReadonlyMap<string, string> = new Map([
	['"', '"'],
	["“", "”"],
	["„", "“"],
	["«", "»"],
	["「", "」"],
]);
const namingWords = new Set(
	"named called dubbed christened renamed translates translated rebranded known titled".split(" "),
);
const longestQuote = 9;
const reach = 8;

/** Whether a word that gives a name stands shortly before the quotation mark, in the same sentence. */
function isNaming(document: RecognitionDocument, quote: number): boolean {
	for (let at = quote - 1; at >= Math.max(0, quote - reach); at--) {
		if (namingWords.has(lowerOf(document, at))) return true;
		if ((flagsOf(document, at) & TokenFlag.sentenceStart) !== 0) return false;
	}
	return false;
}

function isInnerWord(document: RecognitionDocument, index: number): boolean {
	const flags = flagsOf(document, index);
	if ((flags & TokenFlag.word) === 0)
		return (flags & TokenFlag.number) !== 0 || /^[-&.'’]$/.test(spellingOf(document, index));
	if ((flags & (TokenFlag.capitalised | TokenFlag.mixed | TokenFlag.digits)) !== 0) return true;
	return (classOf(document, index) & (WordClass.particle | WordClass.function)) !== 0;
}

/** The words between the quotation marks that open at `quote`, when all of them could be one name. */
function quotedWords(document: RecognitionDocument, quote: number): Piece | undefined {
	const close = closing.get(spellingOf(document, quote));
	if (close === undefined) return undefined;
	let at = quote + 1;
	while (at <= quote + longestQuote && spellingOf(document, at) !== close && isInnerWord(document, at)) at++;
	const endsWithComma = /^[,.;]$/.test(spellingOf(document, at)) && spellingOf(document, at + 1) === close;
	if (at === quote + 1 || (spellingOf(document, at) !== close && !endsWithComma)) return undefined;
	const isCapital = (flagsOf(document, quote + 1) & (TokenFlag.capitalised | TokenFlag.mixed)) !== 0;
	return isCapital ? { first: quote + 1, last: at - 1, marks: CandidateMark.quoted } : undefined;
}

/** Every name in quotation marks that a word before it announces. */
export function readQuotedPieces(document: RecognitionDocument): Piece[] {
	const found: Piece[] = [];
	for (let at = 0; at < document.tokens.length; at++) {
		const spelling = spellingOf(document, at);
		if (spelling.length > 1 || !closing.has(spelling) || !isNaming(document, at)) continue;
		const piece = quotedWords(document, at);
		if (piece === undefined) continue;
		found.push(piece);
		at = piece.last + 1;
	}
	return found;
}
