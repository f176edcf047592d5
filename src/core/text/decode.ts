// Bytes to text: byte order marks, what the user says, UTF-8, what the document says about itself, then a guess.
import { countMultibyte, sampleBytes, type TextSample } from "./byteSample.ts";
import { guessEncoding } from "./guessEncoding.ts";

/** What bytes turned out to be. */
export interface DecodedText {
	/** Without byte order mark. */
	readonly text: string;
	/** Name of the encoding in the words of the WHATWG Encoding Standard: `utf-8`, `windows-1252`, … */
	readonly encoding: string;
	/** How many places could not be decoded and show as U+FFFD. */
	readonly damaged: number;
	/** Whether neither a mark, nor the user, nor validity as UTF-8, nor the document itself named the encoding. */
	readonly guessed: boolean;
	/** Whether the bytes look like no text at all: pictures, archives, programs. `text` is then of no use. */
	readonly binary: boolean;
}

export interface DecodeOptions {
	/** The encoding the user says the file has, by its name in the Encoding Standard; only a byte order mark knows better. */
	readonly asked?: string | undefined;
	/** The encoding the document names itself, such as the `charset` of an HTML page; used when the bytes are no UTF-8. */
	readonly hint?: string | undefined;
}

/** Decodes a whole file. Never throws. */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
	const mark = byteOrderMark(bytes);
	if (mark !== undefined) return decodeAs(mark.encoding, bytes.subarray(mark.length), false);
	const sample = sampleBytes(bytes);
	const { asked } = options;
	// Whole texts of any other encoding hold no zero bytes.
	const isPossible = asked?.startsWith("utf-16") || (sample.utf16 === undefined && !sample.binary);
	if (asked !== undefined && isPossible) return decodeAs(asked, bytes, false);
	if (sample.utf16 !== undefined) return decodeAs(sample.utf16, bytes, true);
	if (sample.binary) return { text: "", encoding: "binary", damaged: 0, guessed: false, binary: true };
	return decodeUnmarked(bytes, sample, options.hint);
}

/** The first bytes of a file as text, for telling its format; a character cut in two at the end is left out. */
export function decodeHead(bytes: Uint8Array, length: number): string {
	if (bytes.length <= length) return decodeText(bytes).text;
	let end = length;
	while (end > length - 4 && ((bytes[end] as number) & 0xc0) === 0x80) end--;
	return decodeText(bytes.subarray(0, end)).text;
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
	return undefined;
}

function decodeUnmarked(bytes: Uint8Array, sample: TextSample, hint: string | undefined): DecodedText {
	const named = hint === undefined ? undefined : knownEncoding(hint);
	// ISO-2022-JP is made of ASCII bytes, so that it would pass as UTF-8.
	if (named === "iso-2022-jp" && sample.escapes) return decodeAs(named, bytes, false);
	const strict = decodeStrictly("utf-8", bytes);
	if (strict !== undefined) return { text: strict, encoding: "utf-8", damaged: 0, guessed: false, binary: false };
	if (named !== undefined && named !== "utf-8") return decodeAs(named, bytes, false);
	const loose = decodeAs("utf-8", bytes, false);
	// A UTF-8 file with a few broken places (cut off, joined from parts) is still UTF-8.
	if (named === "utf-8" || countMultibyte(bytes) > 10 * loose.damaged) return loose;
	return decodeAs(guessEncoding(bytes), bytes, true);
}

function decodeAs(encoding: string, bytes: Uint8Array, guessed: boolean): DecodedText {
	const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
	const damaged = encoding === "windows-1252" ? 0 : countDamaged(text) - countWritten(encoding, bytes);
	const binary = encoding.startsWith("utf-16") && text.slice(0, 4096).includes("\0");
	return { text, encoding, damaged: Math.max(0, damaged), guessed, binary };
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function knownEncoding(label: string): string | undefined {
	try {
		const name = new TextDecoder(label.trim()).encoding;
		// As in browsers: a page that could be read far enough to name UTF-16 is no UTF-16.
		return name.startsWith("utf-16") || name === "x-user-defined" ? "utf-8" : name;
	} catch {
		return undefined;
	}
}

function countDamaged(text: string): number {
	let count = 0;
	for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) count++;
	return count;
}

/** A file may hold U+FFFD as a character of its own; that is no damage of today. */
function countWritten(encoding: string, bytes: Uint8Array): number {
	if (encoding !== "utf-8") return 0;
	let count = 0;
	for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
		if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
	}
	return count;
}
