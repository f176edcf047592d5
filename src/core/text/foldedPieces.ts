// Collects folded text in pieces, with the way back to the raw text: one entry a piece, not one a character.
import type { Span } from "../model/span.ts";

/** Marks a piece whose units stand for the raw ones one by one. */
const oneByOne = -1;

export class FoldedPieces {
	/** Length of the folded text so far. */
	length = 0;
	/** The last unit of the folded text, or -1. */
	last = -1;
	readonly #raw: string;
	#codes: Uint16Array;
	/** Where each piece starts in the folded and in the raw text, and where it ends in the raw text or `oneByOne`. */
	readonly #folded: number[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];
	/** Where in the raw text the last piece would go on one by one. */
	#next = -1;

	constructor(raw: string) {
		this.#raw = raw;
		this.#codes = new Uint16Array(raw.length + 16);
	}

	/** Takes `[start, end)` of the raw text as it is; not empty. */
	copy(start: number, end: number): void {
		this.#goOn(start, end);
		this.#reserve(end - start);
		const raw = this.#raw;
		const codes = this.#codes;
		let to = this.length;
		for (let at = start; at < end; at++) codes[to++] = raw.charCodeAt(at);
		this.length = to;
		this.last = raw.charCodeAt(end - 1);
	}

	/** Puts `text`, not empty, for `[start, end)` of the raw text. */
	put(text: string, start: number, end: number): void {
		this.#reserve(text.length);
		for (let at = 0; at < text.length; at++) this.#codes[this.length + at] = text.charCodeAt(at);
		if (text.length === 1 && end - start === 1) this.#goOn(start, end);
		else this.#piece(start, end, end);
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

	text(): string {
		const codes = this.#codes.subarray(0, this.length);
		if (this.#raw.isWellFormed()) {
			return new TextDecoder("utf-16le").decode(new Uint8Array(codes.buffer, 0, codes.byteLength));
		}
		// The decoder would replace lone surrogates. Few at a time: some engines take no more arguments.
		const parts: string[] = [];
		for (let at = 0; at < codes.length; at += 4096) parts.push(String.fromCharCode(...codes.subarray(at, at + 4096)));
		return parts.join("");
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

	#reserve(units: number): void {
		if (this.length + units <= this.#codes.length) return;
		const grown = new Uint16Array((this.length + units) * 2);
		grown.set(this.#codes);
		this.#codes = grown;
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
