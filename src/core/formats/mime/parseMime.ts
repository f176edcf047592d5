// Reads MIME: the headers of a mail or of a part of one, and contents out of base64 and quoted-printable.
import type { Email, PostalMimeOptions } from "postal-mime";

/** What was read, or why it could not be: a sentence's part. */
export type MimeResult = { readonly email: Email } | { readonly tooDeep: boolean; readonly reason: string };

export type MimeParser = (bytes: Uint8Array) => Promise<MimeResult>;

/** Bytes of headers of all parts together. A mail that went through many hands has some tens of kilobytes. */
const mostHeaders = 1024 * 1024;

/** Loads the library. The parser never throws. */
export async function loadMimeParser(maximumDepth: number): Promise<MimeParser> {
	const { default: PostalMime } = await import("postal-mime");
	const options: PostalMimeOptions = {
		maxNestingDepth: maximumDepth,
		// Mails within mails come as attachments, so that each is read for itself.
		forceRfc822Attachments: true,
		maxHeadersSize: mostHeaders,
	};
	return async (bytes) => {
		try {
			return { email: await PostalMime.parse(bytes, options) };
		} catch (error) {
			// The library rejects what is over its limits, and says which in words only.
			const message = error instanceof Error ? error.message : "";
			const tooDeep = /nesting/i.test(message);
			return { tooDeep, reason: tooDeep ? "its parts lie too deep in one another" : "its headers cannot be read" };
		}
	};
}
