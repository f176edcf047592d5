// Writes numbers and texts into bytes, compactly.

const utf8 = new TextEncoder();

/** A text as bytes, and what is told of their length: see `textBody`. */
function bytesOf(text: string): { readonly bytes: Uint8Array; readonly length: number } {
	if (text.isWellFormed()) {
		const bytes = utf8.encode(text);
		return { bytes, length: bytes.length * 2 };
	}
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
	return { bytes, length: bytes.length * 2 + 1 };
}

/** Throws a RangeError for numbers that cannot be written; the bytes are then of no use. */
export class ByteWriter {
	#bytes: Uint8Array<ArrayBuffer>;
	#view: DataView;
	#length = 0;

	/** `expected` bytes can be written without growing. */
	constructor(expected = 4096) {
		this.#bytes = new Uint8Array(expected);
		this.#view = new DataView(this.#bytes.buffer);
	}

	get length(): number {
		return this.#length;
	}

	#reserve(count: number): void {
		const needed = this.#length + count;
		if (needed <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
		this.#view = new DataView(larger.buffer);
	}

	/** An integer from 0 to 2^53 - 1: seven bits a byte, the lowest first; the eighth says that more follow. */
	unsigned(value: number): void {
		if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} cannot be written`);
		this.#reserve(8);
		let rest = value;
		while (rest > 0x7f) {
			this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
			rest = rest > 0x7fffffff ? Math.floor(rest / 128) : rest >>> 7;
		}
		this.#bytes[this.#length++] = rest;
	}

	double(value: number): void {
		this.#reserve(8);
		this.#view.setFloat64(this.#length, value, true);
		this.#length += 8;
	}

	raw(bytes: Uint8Array): void {
		this.#reserve(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	/** UTF-8; where half a surrogate pair stands alone, which UTF-8 cannot hold, UTF-16. */
	text(text: string): void {
		const { bytes, length } = bytesOf(text);
		this.unsigned(length);
		this.raw(bytes);
	}

	/** The same without its length, which is returned: twice the number of bytes, and one more where it is UTF-16. */
	textBody(text: string): number {
		const { bytes, length } = bytesOf(text);
		this.raw(bytes);
		return length;
	}

	/** The numbers as they lie in memory, so that they can be used where they lie. Machines of the other byte order have stores of their own. */
	array(numbers: Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array): void {
		this.unsigned(numbers.byteLength);
		this.#fill();
		this.raw(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
	}

	/** Whole bytes of another writer, whose arrays stay where they can be used. */
	nested(bytes: Uint8Array): void {
		this.#fill();
		this.raw(bytes);
	}

	#fill(): void {
		const missing = (8 - (this.#length % 8)) % 8;
		this.#reserve(missing);
		this.#length += missing;
	}

	/** A copy of what was written. */
	bytes(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}
}
