// The bytes of a mail or saved page as MIME has them, whatever a program that opened it as a text made of them.
import { decodeText } from "../../text/decode.ts";

/** No header holds a zero byte; every letter of UTF-16 that headers are made of does. */
const headBytes = 64;

/** What was saved as UTF-16 as UTF-8, everything else as it is. */
export function mailBytes(bytes: Uint8Array): Uint8Array {
	if (!bytes.subarray(0, headBytes).includes(0)) return bytes;
	const { text, encoding, binary } = decodeText(bytes);
	return encoding.startsWith("utf-16") && !binary ? new TextEncoder().encode(text) : bytes;
}
