// Reads what a ByteWriter wrote. The bytes may be anything: no length in them is believed.

/** What is wrong with bytes that were kept. */
export class DamagedBytes extends Error {}

/** Every method throws `DamagedBytes` where the bytes end or make no sense. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	/** Number of bytes that have not been read. */
	get left(): number {
		return this.#bytes.length - this.#at;
	}

	unsigned(): number {
		const bytes = this.#bytes;
		let byte = bytes[this.#at++];
		if (byte === undefined) throw new DamagedBytes("the bytes end");
		if (byte < 0x80) return byte;
		let value = byte & 0x7f;
		for (let factor = 128; ; factor *= 128) {
			byte = bytes[this.#at++];
			if (byte === undefined) throw new DamagedBytes("the bytes end");
			value += (byte & 0x7f) * factor;
			if (value > Number.MAX_SAFE_INTEGER) throw new DamagedBytes("a number is too large");
			if (byte < 0x80) return value;
		}
	}

	/** How many things follow, each of which takes a byte at least. */
	count(): number {
		const count = this.unsigned();
		if (count > this.left) throw new DamagedBytes("more is announced than there is");
		return count;
	}

	double(): number {
		if (this.left < 8) throw new DamagedBytes("the bytes end");
		const value = this.#view.getFloat64(this.#at, true);
		this.#at += 8;
		return value;
	}

	/** A view, no copy. */
	raw(length: number): Uint8Array {
		if (length > this.left) throw new DamagedBytes("the bytes end");
		const bytes = this.#bytes.subarray(this.#at, this.#at + length);
		this.#at += length;
		return bytes;
	}

	text(): string {
		const length = this.unsigned();
		return textOf(this.raw(Math.floor(length / 2)), length % 2 === 1);
	}

	uint8Array(): Uint8Array {
		return this.#array(1);
	}

	uint16Array(): Uint16Array {
		const { buffer, byteOffset, length } = this.#array(2);
		return new Uint16Array(buffer, byteOffset, length / 2);
	}

	int32Array(): Int32Array {
		const { buffer, byteOffset, length } = this.#array(4);
		return new Int32Array(buffer, byteOffset, length / 4);
	}

	uint32Array(): Uint32Array {
		const { buffer, byteOffset, length } = this.#array(4);
		return new Uint32Array(buffer, byteOffset, length / 4);
	}

	float64Array(): Float64Array {
		const { buffer, byteOffset, length } = this.#array(8);
		return new Float64Array(buffer, byteOffset, length / 8);
	}

	/** The bytes of an array of numbers of so many bytes each: a view, where they lie in memory as such an array does. */
	#array(width: number): Uint8Array {
		const length = this.unsigned();
		this.fill();
		if (length % width !== 0) throw new DamagedBytes("an array is cut short");
		const bytes = this.raw(length);
		return bytes.byteOffset % width === 0 ? bytes : new Uint8Array(bytes);
	}

	/** Passes over what `ByteWriter.nested` put in before its bytes. */
	fill(): void {
		this.raw((8 - (this.#at % 8)) % 8);
	}
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes as `ByteWriter` writes a text. */
export function textOf(bytes: Uint8Array, isUtf16: boolean): string {
	if (!isUtf16) return utf8.decode(bytes);
	let text = "";
	for (let at = 0; at + 1 < bytes.length; at += 2) {
		text += String.fromCharCode((bytes[at] as number) | ((bytes[at + 1] as number) << 8));
	}
	return text;
}
