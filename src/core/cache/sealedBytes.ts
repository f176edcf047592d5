// A blob that is kept: whole, as it was written, and of the version that counts, or not used at all.
import { contentHash } from "../base/contentHash.ts";
import { ByteReader, DamagedBytes } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";

const checksumBytes = 16;

export interface Unsealed {
	/** The stamp of the store when it was written. */
	readonly version: string;
	/** Each part begins after a `fill`. */
	readonly from: ByteReader;
}

/** `format` is to be counted up whenever what is written in `parts` changes its shape or its meaning. */
export function sealed(format: number, version: string, parts: readonly ByteWriter[]): Uint8Array {
	return withChecksum((whole) => {
		whole.unsigned(format);
		whole.text(version);
		for (const part of parts) whole.nested(part.bytes());
	});
}

/** Undefined when it has another format. Throws `DamagedBytes` when it is not as it was written. */
export function unsealed(format: number, bytes: Uint8Array): Unsealed | undefined {
	const from = checked(bytes);
	return from.unsigned() === format ? { version: from.text(), from } : undefined;
}

/** What follows the checksum. Throws `DamagedBytes` when it is not as it was written. */
export function checked(bytes: Uint8Array): ByteReader {
	if (bytes.length < checksumBytes || checksum(bytes).some((byte, at) => byte !== bytes[at])) {
		throw new DamagedBytes("the checksum is wrong");
	}
	return new ByteReader(bytes.subarray(checksumBytes));
}

/** For what `write` writes, with its checksum before it. */
export function withChecksum(write: (into: ByteWriter) => void): Uint8Array {
	const whole = new ByteWriter();
	whole.raw(new Uint8Array(checksumBytes));
	write(whole);
	const bytes = whole.bytes();
	bytes.set(checksum(bytes), 0);
	return bytes;
}

/** Of all that follows it, as it stands at the beginning. */
export function checksum(bytes: Uint8Array): Uint8Array {
	return new Uint8Array(Uint32Array.from(contentHash(bytes.subarray(checksumBytes))).buffer);
}
