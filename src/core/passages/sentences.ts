// Sentences within one paragraph, in which line ends are white space like any other.
import type { Span } from "../model/span.ts";
import {
	isDigit,
	isLower,
	isUpper,
	isWhite,
	isWideScript,
	isWordCharacter,
	Mark,
	markOf,
	nextNoted,
} from "./passageMarks.ts";
import { isGlued, stopEndsSentence } from "./sentenceEnd.ts";

/** A bracket or quotation mark that is not closed by then was never meant to be. */
const longestQuote = 300;
/** How far a quotation mark that closes may be, for a stop before it to belong to a quotation within a sentence. */
const shortQuote = 60;
/** Marks in a row after a sentence; bounds the work on hostile text. */
const maximumMarks = 200;

/** A sentence may end at the mark; `end` is after the marks that belong to it. */
interface Ending {
	readonly end: number;
	/** Whether a closing quotation mark or bracket follows the mark. */
	readonly isClosed: boolean;
	/** Whether the mark is one stop and no more. */
	readonly isSingleStop: boolean;
	readonly isWide: boolean;
}

function isTerminal(mark: number): boolean {
	return mark >= Mark.stop && mark <= Mark.wide;
}

/** Whether a quotation mark that may do either closes what stands before it: then white space or another mark follows. */
function closesHere(text: string, at: number, end: number): boolean {
	if (at + 1 >= end) return true;
	const code = text.charCodeAt(at + 1);
	return isWhite(code) || !isWordCharacter(code) || isWideScript(code) || text[at] === '"';
}

/** Offset after `[12]`, a reference after the stop; `from` when there is none. */
function skipReference(text: string, from: number, end: number): number {
	let at = from + 1;
	if (text[at] === "^") at++;
	while (at < end && at - from < 8 && isDigit(text.charCodeAt(at))) at++;
	return at > from + 1 && text[at] === "]" && at < end ? at + 1 : from;
}

/** Offset after one closing quotation mark, bracket or reference; `from` when there is none. */
function skipClosing(text: string, from: number, end: number): number {
	const code = text.charCodeAt(from);
	const mark = markOf(code);
	if (mark === Mark.close || mark === Mark.wideClose || (mark === Mark.quote && closesHere(text, from, end)))
		return from + 1;
	if (code === 0x5b) return skipReference(text, from, end);
	// French puts a space before its closing mark.
	return (code === 0x20 || code === 0xa0 || code === 0x202f) && text[from + 1] === "»" && from + 1 < end
		? from + 2
		: from;
}

/** The later stops of ". . ." */
function isSpacedStop(text: string, at: number, end: number): boolean {
	if (text[at] !== " " || text[at + 1] !== "." || at + 1 >= end) return false;
	return at + 2 >= end || isWhite(text.charCodeAt(at + 2));
}

/** Takes in what belongs to the end of a sentence: more marks, closing quotation marks and brackets, references. */
function readEnding(text: string, from: number, end: number): Ending {
	const first = markOf(text.charCodeAt(from));
	let at = from + 1;
	let isSingleStop = first === Mark.stop;
	let isWide = first === Mark.wide;
	let isClosed = false;
	for (let count = 0; count < maximumMarks && at < end; count++) {
		const mark = markOf(text.charCodeAt(at));
		if (isTerminal(mark)) {
			isSingleStop = false;
			isWide ||= mark === Mark.wide;
			at++;
			continue;
		}
		const after = skipClosing(text, at, end);
		if (after > at) isClosed ||= text[at] !== "[";
		else if (!isClosed && isSpacedStop(text, at, end)) isSingleStop = false;
		else break;
		at = after > at ? after : at + 2;
	}
	return { end: Math.min(at, end), isClosed, isSingleStop, isWide };
}

/** Particles that go on after a quotation in Japanese: "「…。」と述べた". */
function goesOnAfterWideQuote(code: number): boolean {
	return "とっなのにはがをもでやかと、，".includes(String.fromCharCode(code));
}

/** Whether the stop stands at the end of a short quotation within a sentence that goes on in small letters. */
function isInShortQuote(text: string, open: number, from: number, end: number): boolean {
	if (open < 0 || from - open > shortQuote) return false;
	const limit = Math.min(end, open + shortQuote);
	let close = from;
	while (close < limit && text[close] !== "”") close++;
	if (close >= limit) return false;
	if (!isTerminal(markOf(text.charCodeAt(close - 1)))) return false;
	return text[close + 1] === " " && isLower(text.charCodeAt(close + 2));
}

export class SentenceReader {
	readonly #text: string;
	readonly #notProse: readonly Span[];
	#apart = 0;
	#start = 0;
	#end = 0;
	/** Opening brackets of Chinese and Japanese not closed yet, and where the last “ stands that is not closed. */
	#depth = 0;
	#quote = -1;

	constructor(text: string, notProse: readonly Span[]) {
		this.#text = text;
		this.#notProse = notProse;
	}

	/** Calls `emit` with each sentence of the paragraph, without white space at its ends. Paragraphs come in order. */
	read(start: number, end: number, emit: (start: number, end: number) => void): void {
		const text = this.#text;
		this.#begin(start);
		this.#end = end;
		let apart = this.#nextApart(start);
		for (let at = nextNoted(text, start, end); at < end; at = nextNoted(text, at, end)) {
			if (at >= apart) {
				at = Math.max(at, (this.#notProse[this.#apart] as Span).end);
				apart = this.#nextApart(at);
				continue;
			}
			const mark = markOf(text.charCodeAt(at));
			if (!isTerminal(mark)) {
				this.#note(mark, at);
				at++;
				continue;
			}
			const ending = readEnding(text, at, end);
			if (this.#endsHere(at, ending)) {
				emit(this.#start, ending.end);
				this.#begin(this.#skipWhite(ending.end));
				at = this.#start;
			} else at = ending.isSingleStop ? at + 1 : Math.max(at + 1, ending.end);
		}
		if (this.#start < end) emit(this.#start, end);
	}

	#begin(at: number): void {
		this.#start = at;
		this.#depth = 0;
		this.#quote = -1;
	}

	/** Where the next part that is no prose starts, at or after which no sentence ends before its end. */
	#nextApart(from: number): number {
		while (this.#apart < this.#notProse.length && (this.#notProse[this.#apart] as Span).end <= from) this.#apart++;
		return this.#notProse[this.#apart]?.start ?? Number.POSITIVE_INFINITY;
	}

	#note(mark: number, at: number): void {
		if (mark === Mark.wideOpen) this.#depth++;
		else if (mark === Mark.wideClose) this.#depth = Math.max(0, this.#depth - 1);
		else if (this.#text[at] === "“") this.#quote = at;
	}

	#skipWhite(from: number): number {
		let at = from;
		while (at < this.#end && isWhite(this.#text.charCodeAt(at))) at++;
		return at;
	}

	#endsHere(at: number, ending: Ending): boolean {
		if (ending.end >= this.#end) return false;
		if (ending.isWide) return this.#wideEndsHere(at, ending);
		return this.#latinEndsHere(at, ending);
	}

	#wideEndsHere(at: number, ending: Ending): boolean {
		for (let index = at; index < ending.end; index++) this.#note(markOf(this.#text.charCodeAt(index)), index);
		if (this.#depth > 0 && at - this.#start < longestQuote) return false;
		return !ending.isClosed || !goesOnAfterWideQuote(this.#text.charCodeAt(ending.end));
	}

	#latinEndsHere(at: number, ending: Ending): boolean {
		const text = this.#text;
		const end = this.#end;
		const after = this.#skipWhite(ending.end);
		if (after === ending.end) {
			if (isWideScript(text.charCodeAt(after))) return !ending.isSingleStop && !ending.isClosed && this.#depth === 0;
			if (ending.isClosed) return isUpper(text.charCodeAt(after)) && /[”"]/.test(text[after - 1] as string);
			return ending.isSingleStop && isGlued(text, this.#start, at, end);
		}
		let next = after;
		while (next < end && next - after < 4 && this.#mayOpen(next)) next++;
		const code = text.charCodeAt(next);
		if (isLower(code) || next >= end || "-–—,;:)/&".includes(text[next] as string)) return false;
		if (isInShortQuote(text, this.#quote, at, end) && !ending.isClosed) return false;
		if (!ending.isSingleStop || ending.isClosed) return true;
		return stopEndsSentence({ text, floor: this.#start, stop: at, next, end });
	}

	#mayOpen(at: number): boolean {
		const mark = markOf(this.#text.charCodeAt(at));
		return (
			mark === Mark.open ||
			mark === Mark.quote ||
			mark === Mark.wideOpen ||
			isWhite(this.#text.charCodeAt(at)) ||
			"*_".includes(this.#text[at] as string)
		);
	}
}
