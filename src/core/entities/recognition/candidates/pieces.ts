// Cuts capitalised runs into pieces: offices, nationalities and ordinary first words do not belong to a name.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { anyHead, organizationHead, WordClass } from "../document/wordClasses.ts";
import { companyNouns, productNouns } from "../lexicon/cueWords.ts";
import { foreignAgencyHeads, withoutElision } from "../lexicon/foreignWords.ts";
import { looseModifiers } from "../lexicon/titles.ts";
import { CandidateMark } from "./candidate.ts";
import { headOf, startsWithHead } from "./foreignRuns.ts";
import {
	afterForeignForm,
	followsOnLine,
	isNameToken,
	isOrdinary,
	nameCount,
	nextNameToken,
	startsSentence,
} from "./nameTokens.ts";

/** A stretch of tokens on its way to a candidate. */
export interface Piece {
	readonly first: number;
	readonly last: number;
	readonly marks: number;
}

const lowerForm = /^(?:plc|gmbh|inc\.|ltd\.|asa)$/;
/** Letters after a person's name. */
const degrees = new Set("KC QC MP MEP MLA MSP TD CBE OBE MBE JP PhD MD SC".split(" "));
const titleBits = WordClass.office | WordClass.honorific;

function isBeforeOf(document: RecognitionDocument, index: number): boolean {
	const bits = WordClass.agencyBeforeOf | WordClass.organizationBeforeOf | WordClass.placeBeforeOf;
	return (classOf(document, index) & bits) !== 0 && /^(?:of|for)$/.test(lowerOf(document, index + 1));
}

/** "Court of Justice", "Ministry of Police": what follows the "of" of a head is no office. */
function isAfterHead(document: RecognitionDocument, first: number): boolean {
	const of = lowerOf(document, first - 1) === "the" ? first - 2 : first - 1;
	if (!/^(?:of|for)$/.test(lowerOf(document, of))) return false;
	return (
		(classOf(document, of - 1) & (WordClass.agencyBeforeOf | WordClass.organizationBeforeOf)) !== 0 &&
		isNameToken(document, of - 1)
	);
}

/** "Steelmakers Nippon Steel": the noun before a name is no part of it. */
function isPluralCompanyNoun(document: RecognitionDocument, index: number): boolean {
	const word = lowerOf(document, index);
	return word.endsWith("s") && companyNouns.has(word);
}

/** Whether the first word of a run has its capital only because a sentence starts there. */
function dropsFirst(document: RecognitionDocument, first: number, last: number): boolean {
	if (!startsSentence(document, first)) return false;
	if (!isOrdinary(document, first) || nameCount(document, first) > 0) return false;
	if ((flagsOf(document, first) & (TokenFlag.allCaps | TokenFlag.mixed)) !== 0) return false;
	if (isBeforeOf(document, first)) return false;
	if (first === last) return (classOf(document, first) & (WordClass.place | WordClass.firstName)) === 0;
	const second = classOf(document, first + 1);
	if ((classOf(document, last) & anyHead) === 0) return !isOrdinary(document, first + 1) || last - first > 1;
	const others = WordClass.place | WordClass.demonym | WordClass.firstName | titleBits;
	if ((second & others) !== 0 || isPluralCompanyNoun(document, first)) return true;
	if (lowerOf(document, first).endsWith("ing") && !isOrdinary(document, first + 1)) return true;
	return nameCount(document, first + 1) > 0 && last - first > 1;
}

/** "General Motors", "President's Office": an office inside another name. */
function isPartOfOrganization(document: RecognitionDocument, at: number, last: number): boolean {
	if (at === last) return false;
	const next = classOf(document, at + 1);
	if (at + 1 === last && (next & (WordClass.companyHead | WordClass.agencyTail | WordClass.agencyHead)) !== 0) {
		return (next & WordClass.firstName) === 0;
	}
	return (flagsOf(document, at + 1) & TokenFlag.possessive) !== 0;
}

/** The end (exclusive) of the office that starts at `at`; `at` itself when none does. */
function officeEnd(document: RecognitionDocument, at: number, first: number, last: number): number {
	let end = at;
	let hasOffice = false;
	for (; end <= last; end++) {
		const bits = classOf(document, end);
		if ((bits & titleBits) !== 0 && !isPartOfOrganization(document, end, last)) hasOffice = true;
		else if ((bits & WordClass.officeModifier) === 0) break;
		else if (end > first && end === at && looseModifiers.has(lowerOf(document, end))) break;
	}
	if (!hasOffice) return at;
	// Modifiers after the last office belong to what follows.
	while (end > at && (classOf(document, end - 1) & titleBits) === 0) end--;
	return end;
}

function markOf(document: RecognitionDocument, officeLast: number): number {
	const isHonorific = (classOf(document, officeLast) & WordClass.honorific) !== 0;
	return isHonorific ? CandidateMark.afterHonorific : CandidateMark.afterOffice;
}

/** Splits `[first, last]` at offices; the pieces know which side of one they stand. */
function splitAtOffices(document: RecognitionDocument, first: number, last: number, pieces: Piece[]): void {
	let start = first;
	let marks = 0;
	for (let at = first; at <= last; ) {
		const end = officeEnd(document, at, first, last);
		if (end === at) {
			at++;
			continue;
		}
		if (at > start) pieces.push({ first: start, last: at - 1, marks: marks | CandidateMark.beforeOffice });
		marks = markOf(document, end - 1);
		start = end;
		at = end;
	}
	if (start <= last) pieces.push({ first: start, last, marks });
}

/** These belong to what follows: "European Parliament", "African Union". */
const continental = new Set("european african asian pan-african american latin arab islamic christian".split(" "));

const strippedBefore = new Set(
	"ministry government president foreign defence defense interior finance justice cabinet embassy state".split(" "),
);

/** A nationality belongs to "Chilean Football Federation" and not to "Russian Defence Ministry". */
function keepsDemonym(document: RecognitionDocument, first: number, last: number): boolean {
	if (last - first < 1) return false;
	const head = classOf(document, last);
	const heads = organizationHead | WordClass.otherHead | WordClass.placeHead;
	if ((head & heads) === 0) return isBeforeOf(document, last) && !strippedBefore.has(lowerOf(document, last));
	return continental.has(lowerOf(document, first)) || !strippedBefore.has(lowerOf(document, first + 1));
}

const determiners = new Set("the its new a an their his 's ’s".split(" "));

/** "Vantor 3", "the FTSE 100": a number that belongs to the name before it, and counts nothing after it. */
function isModelNumber(document: RecognitionDocument, first: number, index: number): boolean {
	if (!/^\d{1,3}$/.test(spellingOf(document, index)) || !followsOnLine(document, index)) return false;
	const before = classOf(document, index - 1);
	if ((before & (WordClass.place | WordClass.legalForm | WordClass.companyHead | WordClass.firstName)) !== 0)
		return false;
	const isCode = (flagsOf(document, index - 1) & (TokenFlag.allCaps | TokenFlag.mixed)) !== 0;
	const isNamed = isCode || determiners.has(lowerOf(document, first - 1));
	if (!isNamed && isOrdinary(document, index - 1)) return false;
	// Before a comma it is a score, a rating or an age: "Rocha 6, Varela 7".
	const after = lowerOf(document, index + 1);
	if (isNamed && /^[,.);]$/.test(after)) return true;
	return (classOf(document, index + 1) & WordClass.function) !== 0 || productNouns.has(after);
}

/** Whether "A/S", "a.s." or the like ends here. */
function endsWithForeignForm(document: RecognitionDocument, last: number): boolean {
	return [0, 1, 2, 3, 4].some((back) => afterForeignForm(document, last - back) === last);
}

function trimPiece(document: RecognitionDocument, piece: Piece): Piece | undefined {
	let { first, last, marks } = piece;
	while (
		first <= last &&
		(classOf(document, first) & WordClass.demonym) !== 0 &&
		!keepsDemonym(document, first, last)
	) {
		if ((classOf(document, first) & WordClass.place) !== 0) break;
		marks |= CandidateMark.afterDemonym;
		first++;
	}
	while (first <= last && !isNameToken(document, first)) first++;
	if (first < last) first = headOf(document, first);
	const isConcept = (index: number): boolean => (classOf(document, index) & WordClass.denied) !== 0;
	while (first < last && degrees.has(spellingOf(document, last))) last--;
	const hasForm = endsWithForeignForm(document, last);
	while (first < last && !hasForm && isConcept(last) && isOrdinary(document, last - 1)) last--;
	while (
		last > first &&
		!isNameToken(document, last) &&
		!lowerForm.test(lowerOf(document, last)) &&
		!hasForm &&
		!foreignAgencyHeads.has(withoutElision(lowerOf(document, first))) &&
		spellingOf(document, last - 1) !== "-" &&
		(flagsOf(document, last) & (TokenFlag.number | TokenFlag.digits)) === 0
	)
		last--;
	if (first < last && startsWithHead(document, first)) marks |= CandidateMark.foreignHead;
	if (first <= last && isModelNumber(document, first, last + 1)) last++;
	return first <= last ? { first, last, marks } : undefined;
}

/** Every capitalised run of the document, cut into pieces, in order. */
export function readPieces(document: RecognitionDocument): Piece[] {
	const raw: Piece[] = [];
	for (let at = 0; at < document.tokens.length; at++) {
		if (!isNameToken(document, at)) continue;
		const first = at;
		let last = at;
		for (let next = nextNameToken(document, last + 1, first); next > 0; ) {
			last = next;
			next = nextNameToken(document, last + 1, first);
		}
		at = last;
		if (isAfterHead(document, first)) {
			raw.push({ first, last, marks: 0 });
			continue;
		}
		const start = dropsFirst(document, first, last) ? first + 1 : first;
		let from = start;
		while (from <= last && !isNameToken(document, from)) from++;
		if (from <= last) splitAtOffices(document, from, last, raw);
	}
	return raw.map((piece) => trimPiece(document, piece)).filter((piece) => piece !== undefined);
}
