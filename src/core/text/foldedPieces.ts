// Collects folded text in pieces, with the way back to the raw text: one entry a piece, not one a character.
import type { Span } from "../model/span.ts";

/** Marks a piece whose units stand for the raw ones one by one. */
const oneByOne = -1;
/** So many parts become one string, so that a text of short ones takes little memory. */
const mostParts = 4096;

export class FoldedPieces {
	/** Length of the folded text so far. */
	length = 0;
	/** The last unit of the folded text, or -1. */
	last = -1;
	readonly #raw: string;
	/** What comes before `#parts`, and the parts since then: stretches of the raw text and what was put for it. */
	#chunks: string[] = [];
	#parts: string[] = [];
	/** The stretch of the raw text that is taken as it is and stands in no part yet. */
	#copyStart = 0;
	#copyEnd = 0;
	/** Where each piece starts in the folded and in the raw text, and where it ends in the raw text or `oneByOne`. */
	readonly #folded: number[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];
	/** Where in the raw text the last piece would go on one by one. */
	#next = -1;

	constructor(raw: string) {
		this.#raw = raw;
	}

	/** Takes `[start, end)` of the raw text as it is; not empty. */
	copy(start: number, end: number): void {
		this.#goOn(start, end);
		this.#take(start, end);
		this.length += end - start;
		this.last = this.#raw.charCodeAt(end - 1);
	}

	/** Puts `text`, not empty, for `[start, end)` of the raw text. */
	put(text: string, start: number, end: number): void {
		const isOne = text.length === 1 && end - start === 1;
		if (isOne) this.#goOn(start, end);
		else this.#piece(start, end, end);
		if (isOne && text.charCodeAt(0) === this.#raw.charCodeAt(start)) this.#take(start, end);
		else this.#add(text);
		this.length += text.length;
		this.last = text.charCodeAt(text.length - 1);
	}

	/** Lets the last unit stand for the raw text up to `end`, too. */
	stretch(end: number): void {
		const at = this.#ends.length - 1;
		if (this.#ends[at] !== oneByOne) {
			this.#ends[at] = end;
			return;
		}
		const folded = this.length - 1;
		const start = (this.#starts[at] as number) + folded - (this.#folded[at] as number);
		if (folded === this.#folded[at]) this.#ends[at] = end;
		else {
			this.#folded.push(folded);
			this.#starts.push(start);
			this.#ends.push(end);
		}
		this.#next = -1;
	}

	/** The folded text; to be asked for once, at the end. */
	takeText(): string {
		this.#add("");
		const text = [...this.#chunks, ...this.#parts].join("");
		this.#chunks = [];
		this.#parts = [];
		return text;
	}

	/** The raw span from which `[start, end)` of the folded text comes; `start < end`. */
	toRaw(start: number, end: number): Span {
		const first = this.#find(start);
		const last = this.#find(end - 1);
		const base = this.#starts[first] as number;
		const lastEnd = this.#ends[last] as number;
		return {
			start: this.#ends[first] === oneByOne ? base + start - (this.#folded[first] as number) : base,
			end: lastEnd === oneByOne ? (this.#starts[last] as number) + end - (this.#folded[last] as number) : lastEnd,
		};
	}

	#take(start: number, end: number): void {
		if (this.#copyEnd !== start) {
			this.#add("");
			this.#copyStart = start;
		}
		this.#copyEnd = end;
	}

	/** Adds the stretch that is taken as it is, then `text`. */
	#add(text: string): void {
		if (this.#copyEnd > this.#copyStart) this.#parts.push(this.#raw.slice(this.#copyStart, this.#copyEnd));
		this.#copyStart = this.#copyEnd;
		if (text !== "") this.#parts.push(text);
		if (this.#parts.length < mostParts) return;
		this.#chunks.push(this.#parts.join(""));
		this.#parts = [];
	}

	#goOn(start: number, end: number): void {
		if (this.#next !== start) this.#piece(start, oneByOne, end);
		this.#next = end;
	}

	#piece(start: number, end: number, next: number): void {
		this.#folded.push(this.length);
		this.#starts.push(start);
		this.#ends.push(end);
		this.#next = end === oneByOne ? next : -1;
	}

	/** The piece that holds an offset of the folded text. */
	#find(offset: number): number {
		let low = 0;
		let high = this.#folded.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#folded[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}
