// A look at a file's first and last bytes: text or not, and of what kind.

/** Bytes looked at, at the start and again at the end: enough to see what a file is. */
const sampleLength = 64 * 1024;

/** Share of control characters over which bytes are no text; terminal recordings and form feeds stay under it. */
const controlShare = 0.1;

/** First bytes of formats that hold some readable text and are nevertheless no text files. */
const signatures: readonly string[] = ["%PDF-", "PK\x03\x04", "\x89PNG", "GIF8", "\xff\xd8\xff", "\x1f\x8b", "{\\rtf"];

export interface TextSample {
	readonly binary: boolean;
	/** Which UTF-16 it looks like, by the place of its zero bytes. */
	readonly utf16?: "utf-16le" | "utf-16be";
	/** Whether there are escape bytes, as in ISO-2022-JP. */
	readonly escapes: boolean;
}

export function sampleBytes(bytes: Uint8Array): TextSample {
	if (signatures.some((signature) => startsWith(bytes, signature))) {
		return { binary: true, escapes: false };
	}
	const parts =
		bytes.length <= 2 * sampleLength
			? [bytes]
			: [bytes.subarray(0, sampleLength), bytes.subarray(bytes.length - sampleLength)];
	const counts = { evenZeros: 0, oddZeros: 0, controls: 0, escapes: 0, total: 0 };
	for (const part of parts) countControls(part, counts);
	const zeros = counts.evenZeros + counts.oddZeros;
	const escapes = counts.escapes > 0;
	if (zeros > 0) {
		const utf16 = whichUtf16(counts, bytes.length);
		return utf16 === undefined ? { binary: true, escapes } : { binary: false, utf16, escapes };
	}
	return { binary: counts.controls > controlShare * counts.total, escapes };
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
	for (let at = 0; at < signature.length; at++) if (bytes[at] !== signature.charCodeAt(at)) return false;
	return true;
}

type Counts = { evenZeros: number; oddZeros: number; controls: number; escapes: number; total: number };

/** Even and odd count from the start of the part; both parts start at an even place of an even length. */
function countControls(part: Uint8Array, counts: Counts): void {
	const { buffer, byteOffset, length } = part;
	// Four bytes at a time, where they lie so in memory: nearly all bytes of a text are 0x20 or more.
	const fours = byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, length >> 2) : noFours;
	for (let at = 0; at < fours.length; at++) {
		const four = fours[at] as number;
		if (((four - 0x20202020) & ~four & 0x80808080) === 0) continue;
		for (let byte = 4 * at; byte < 4 * at + 4; byte++) countControl(part[byte] as number, byte, counts);
	}
	for (let at = 4 * fours.length; at < length; at++) countControl(part[at] as number, at, counts);
	counts.total += length;
}

const noFours = new Int32Array(0);

function countControl(byte: number, at: number, counts: Counts): void {
	if (byte >= 0x20) return;
	if (byte === 0) {
		if ((at & 1) === 0) counts.evenZeros++;
		else counts.oddZeros++;
	} else if (byte === 0x1b) counts.escapes++;
	else if (byte < 0x09 || byte > 0x0d) counts.controls++;
}

/** Text in a Western language has a zero in most of its code units, and always on the same side. */
function whichUtf16(counts: Counts, length: number): "utf-16le" | "utf-16be" | undefined {
	if (length % 2 !== 0) return undefined;
	const enough = counts.total * 0.2;
	if (counts.oddZeros > enough && counts.evenZeros === 0) return "utf-16le";
	if (counts.evenZeros > enough && counts.oddZeros === 0) return "utf-16be";
	return undefined;
}

/** Number of well-formed UTF-8 sequences of more than one byte, in the whole file: a few broken ones may stand anywhere. */
export function countMultibyte(bytes: Uint8Array): number {
	let count = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] as number;
		if (byte < 0xc2 || byte > 0xf4) continue;
		const more = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
		let seen = 0;
		while (seen < more && ((bytes[at + seen + 1] as number) & 0xc0) === 0x80) seen++;
		if (seen === more) {
			count++;
			at += more;
		}
	}
	return count;
}
