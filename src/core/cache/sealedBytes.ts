// A blob that is kept: whole, as it was written, and of the version that counts, or not used at all.
import { contentHash } from "../base/contentHash.ts";
import { ByteReader, DamagedBytes } from "./byteReader.ts";
import { ByteWriter } from "./byteWriter.ts";
import { readStringTable, type StringTable, type StringTableWriter } from "./stringTable.ts";

const checksumBytes = 16;

export interface Unsealed {
	/** The stamp of the store when it was written. */
	readonly version: string;
	readonly strings: StringTable;
	readonly from: ByteReader;
}

/**
 * `format` is to be counted up whenever what is written in `body` changes its shape or its meaning. `pace` is awaited
 * between small steps.
 */
export async function sealed(
	format: number,
	version: string,
	strings: StringTableWriter,
	body: ByteWriter,
	pace: () => Promise<void>,
): Promise<Uint8Array> {
	const whole = new ByteWriter();
	whole.raw(new Uint8Array(checksumBytes));
	whole.unsigned(format);
	whole.text(version);
	await strings.write(whole, pace);
	await pace();
	whole.nested(body.bytes());
	const bytes = whole.bytes();
	bytes.set(checksum(bytes), 0);
	return bytes;
}

/**
 * Undefined when it has another format. Throws `DamagedBytes` when it is not as it was written. `kept` gives the copy of
 * a string that stays in memory; absent: none does.
 */
export function unsealed(format: number, bytes: Uint8Array, kept?: (text: string) => string): Unsealed | undefined {
	const from = checked(bytes);
	if (from.unsigned() !== format) return undefined;
	const version = from.text();
	const strings = readStringTable(from, kept);
	from.fill();
	return { version, strings, from };
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
