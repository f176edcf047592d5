// Collects folded text together with the place in the raw text that each unit of it comes from.

/** More arguments than this at once are too many for some engines. */
const chunkLength = 4096;

/** Grows as needed; one entry a UTF-16 code unit of the folded text. */
export class FoldedUnits {
	length = 0;
	#codes: Uint16Array;
	#starts: Int32Array;
	#ends: Int32Array;

	constructor(capacity: number) {
		this.#codes = new Uint16Array(capacity);
		this.#starts = new Int32Array(capacity);
		this.#ends = new Int32Array(capacity);
	}

	/** The last unit, or -1. */
	get last(): number {
		return this.length > 0 ? (this.#codes[this.length - 1] as number) : -1;
	}

	push(code: number, start: number, end: number): void {
		if (this.length === this.#codes.length) this.#grow();
		this.#codes[this.length] = code;
		this.#starts[this.length] = start;
		this.#ends[this.length] = end;
		this.length++;
	}

	/** Lets the last unit stand for raw text up to `end`. */
	stretch(end: number): void {
		this.#ends[this.length - 1] = end;
	}

	startOf(index: number): number {
		return this.#starts[index] as number;
	}

	endOf(index: number): number {
		return this.#ends[index] as number;
	}

	/** The folded text from `from` on. */
	textFrom(from: number): string {
		const parts: string[] = [];
		for (let at = from; at < this.length; at += chunkLength) {
			parts.push(String.fromCharCode(...this.#codes.subarray(at, Math.min(at + chunkLength, this.length))));
		}
		return parts.join("");
	}

	/** Puts `text` in the place of the units from `from` on; each of its units stands for all their raw text. */
	replaceFrom(from: number, text: string): void {
		const start = this.startOf(from);
		const end = this.endOf(this.length - 1);
		this.length = from;
		for (let index = 0; index < text.length; index++) this.push(text.charCodeAt(index), start, end);
	}

	#grow(): void {
		const capacity = Math.max(16, this.#codes.length * 2);
		const grown = new FoldedUnits(capacity);
		grown.#codes.set(this.#codes);
		grown.#starts.set(this.#starts);
		grown.#ends.set(this.#ends);
		this.#codes = grown.#codes;
		this.#starts = grown.#starts;
		this.#ends = grown.#ends;
	}
}
