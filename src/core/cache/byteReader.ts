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
		if (length % 2 === 0) return utf8.decode(this.raw(length / 2));
		const units = this.raw((length - 1) / 2);
		let text = "";
		for (let at = 0; at + 1 < units.length; at += 2) {
			text += String.fromCharCode((units[at] as number) | ((units[at + 1] as number) << 8));
		}
		return text;
	}
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
