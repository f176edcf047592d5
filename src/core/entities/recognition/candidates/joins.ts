// Puts pieces together round "of", "for", "and" and commas: "Ministry of Economy, Trade and Industry".
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { organizationHead, WordClass } from "../document/wordClasses.ts";
import { otherHeadsBeforeOf } from "../lexicon/otherHeads.ts";
import { CandidateMark } from "./candidate.ts";
import { followsOnLine } from "./nameTokens.ts";
import type { Piece } from "./pieces.ts";

const longestList = 6;

/** Pieces by their first token. */
type PieceStarts = ReadonlyMap<number, Piece>;

function ofMark(document: RecognitionDocument, piece: Piece): number {
	const bits = classOf(document, piece.last);
	if ((bits & WordClass.agencyBeforeOf) !== 0) return CandidateMark.agencyOf;
	if ((bits & WordClass.organizationBeforeOf) !== 0) return CandidateMark.organizationOf;
	if ((bits & WordClass.placeBeforeOf) !== 0) return CandidateMark.placeOf;
	return otherHeadsBeforeOf.has(lowerOf(document, piece.last)) ? CandidateMark.otherOf : 0;
}

/** "Board of Directors of X" is no body of its own. */
function isBoard(document: RecognitionDocument, piece: Piece): boolean {
	const isOf = lowerOf(document, piece.last) === "board" && lowerOf(document, piece.last + 1) === "of";
	return isOf && /^(?:directors|trustees|managers)$/.test(lowerOf(document, piece.last + 2));
}

/** First token after "of", "of the", "for"; 0 when there is no such word at `index`. */
function afterOf(document: RecognitionDocument, index: number, allowed: RegExp): number {
	if (!followsOnLine(document, index) || !allowed.test(lowerOf(document, index))) return 0;
	const next = index + 1;
	return /^(?:the|its)$/.test(lowerOf(document, next)) && lowerOf(document, next) === "the" ? next + 1 : next;
}

/** The piece at a token; a nationality that was cut off before it comes back. */
function pieceFrom(document: RecognitionDocument, starts: PieceStarts, index: number): Piece | undefined {
	const piece = starts.get(index);
	if (piece !== undefined || (classOf(document, index) & WordClass.demonym) === 0) return piece;
	return starts.get(index + 1);
}

function isTopical(document: RecognitionDocument, piece: Piece): boolean {
	for (let i = piece.first; i <= piece.last; i++) {
		const bits = classOf(document, i);
		if ((flagsOf(document, i) & TokenFlag.word) === 0) continue;
		if ((bits & (WordClass.topic | WordClass.particle)) === 0) return false;
	}
	return true;
}

function isAnd(document: RecognitionDocument, index: number): boolean {
	return lowerOf(document, index) === "and" || spellingOf(document, index) === "&";
}

/** Last token of "…, Trade and Industry" from the comma or "and" at `index`; 0 when what follows is no such list. */
function topicListEnd(document: RecognitionDocument, starts: PieceStarts, index: number): number {
	let at = index;
	for (let count = 0; count < longestList; count++) {
		const isComma = spellingOf(document, at) === ",";
		const hasAnd = isAnd(document, isComma ? at + 1 : at);
		if (!isComma && !hasAnd) return 0;
		let next = at + (isComma && hasAnd ? 2 : 1);
		if (lowerOf(document, next) === "the") next++;
		const piece = starts.get(next);
		if (piece === undefined || !isTopical(document, piece)) return 0;
		at = piece.last + 1;
		if (hasAnd) return piece.last;
	}
	return 0;
}

/** How far a name goes on after the piece that follows its "of". */
function continueOf(document: RecognitionDocument, starts: PieceStarts, from: Piece, isBody: boolean): number {
	let current = from;
	let last = from.last;
	for (let round = 0; round < 4; round++) {
		if (isTopical(document, { ...current, first: current.last })) {
			const end = topicListEnd(document, starts, last + 1);
			if (end > 0) last = end;
		}
		const next = isBody ? afterOf(document, last + 1, /^(?:of|for|on)$/) : 0;
		const piece = next > 0 ? pieceFrom(document, starts, next) : undefined;
		if (piece === undefined) break;
		current = piece;
		last = piece.last;
	}
	return last;
}

function joinOf(document: RecognitionDocument, starts: PieceStarts, piece: Piece): Piece | undefined {
	const mark = ofMark(document, piece);
	if (mark === 0 || isBoard(document, piece)) return undefined;
	const next = afterOf(document, piece.last + 1, mark === CandidateMark.placeOf ? /^of$/ : /^(?:of|for|on)$/);
	const right = next > 0 ? pieceFrom(document, starts, next) : undefined;
	if (right === undefined) return undefined;
	const last = continueOf(document, starts, right, mark !== CandidateMark.placeOf);
	return { first: piece.first, last, marks: piece.marks | mark };
}

/** "Securities and Exchange Commission", "Food and Drug Administration". */
function joinTopics(document: RecognitionDocument, starts: PieceStarts, piece: Piece): Piece | undefined {
	const isTopic = (classOf(document, piece.last) & WordClass.topic) !== 0;
	if (!isTopic || !isAnd(document, piece.last + 1)) return undefined;
	const right = starts.get(piece.last + 2);
	if (right === undefined || right.first === right.last) return undefined;
	const isHead = (classOf(document, right.last) & organizationHead) !== 0;
	const startsTopical = (classOf(document, right.first) & WordClass.topic) !== 0;
	return isHead && startsTopical ? { ...piece, last: right.last } : undefined;
}

/** "Brunel and Sons", "Marsh and Partners". */
function joinFamily(document: RecognitionDocument, starts: PieceStarts, piece: Piece): Piece | undefined {
	if (!isAnd(document, piece.last + 1)) return undefined;
	const right = starts.get(piece.last + 2);
	if (right === undefined || right.first !== right.last) return undefined;
	const isFamily = /^(?:sons|daughters|brothers|co\.?|company|partners|associates)$/.test(
		lowerOf(document, right.first),
	);
	return isFamily ? { ...piece, last: right.last } : undefined;
}

/** "Fairport Lighting and Power Co": lines of business on both sides, and a legal form at the end. */
function joinIndustries(document: RecognitionDocument, starts: PieceStarts, piece: Piece): Piece | undefined {
	const business = WordClass.companyHead | WordClass.topic | WordClass.common;
	const isOpen = piece.last > piece.first && (classOf(document, piece.last) & business) !== 0;
	if (!isOpen || !isAnd(document, piece.last + 1)) return undefined;
	const right = starts.get(piece.last + 2);
	if (right === undefined || right.first === right.last) return undefined;
	if ((classOf(document, right.last) & WordClass.legalForm) === 0) return undefined;
	for (let at = right.first; at < right.last; at++) if ((classOf(document, at) & business) === 0) return undefined;
	return { first: piece.first, last: right.last, marks: piece.marks | CandidateMark.partners };
}

const mostPartners = 4;

/** Where "Garrick, Poole & Hart LLP" begins, given the piece after the last comma: single words and commas before it. */
function firmStart(document: RecognitionDocument, piece: Piece, before: readonly Piece[]): number {
	const form = lowerOf(document, piece.last).replaceAll(".", "");
	const isFirm = /^(?:llp|pllc|pc|co|company)$/.test(form) && piece.last > piece.first;
	if (!isFirm || !spellingsOf(document, piece).includes("&")) return piece.first;
	let { first } = piece;
	for (let back = 1; back <= mostPartners; back++) {
		const partner = before.at(-back);
		if (partner === undefined || partner.first !== partner.last || partner.last !== first - 2) break;
		if (spellingOf(document, first - 1) !== ",") break;
		first = partner.first;
	}
	// In a list with more to come "Tate & Co." stands for itself.
	const isList = /^(?:,|and|or)$/.test(lowerOf(document, piece.last + 1));
	return /^co/.test(form) && (isList || first < piece.first - 2) ? piece.first : first;
}

function withPartners(piece: Piece, first: number): Piece {
	return first < piece.first ? { first, last: piece.last, marks: piece.marks | CandidateMark.partners } : piece;
}

function spellingsOf(document: RecognitionDocument, piece: Piece): string[] {
	return Array.from({ length: piece.last - piece.first + 1 }, (_, at) => spellingOf(document, piece.first + at));
}

/** Joins what belongs together; pieces inside a joined one disappear. */
export function joinPieces(document: RecognitionDocument, pieces: readonly Piece[]): Piece[] {
	const starts = new Map(pieces.map((piece) => [piece.first, piece]));
	const joined: Piece[] = [];
	let covered = -1;
	for (const piece of pieces) {
		if (piece.first <= covered) continue;
		const first =
			joinTopics(document, starts, piece) ??
			joinFamily(document, starts, piece) ??
			joinIndustries(document, starts, piece) ??
			piece;
		const start = firmStart(document, first, joined);
		while ((joined.at(-1)?.first ?? -1) >= start) joined.pop();
		const whole = joinOf(document, starts, first) ?? withPartners(first, start);
		joined.push(whole);
		covered = whole.last;
	}
	return joined;
}
