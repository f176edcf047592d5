// A part of a MIME document: its headers, where its body stands, and the body decoded.
import type { MimeParser } from "./parseMime.ts";

export interface MimePart {
	/** By lower-case name, unfolded; the first of each counts. */
	readonly headers: ReadonlyMap<string, string>;
	/** As it stands in the file. */
	readonly body: Uint8Array;
}

/** Undefined when the headers cannot be read. */
export async function readPart(bytes: Uint8Array, parse: MimeParser): Promise<MimePart | undefined> {
	const bodyStart = endOfHeaders(bytes);
	const parsed = await parse(bytes.subarray(0, bodyStart));
	if (!("email" in parsed)) return undefined;
	const headers = new Map<string, string>();
	for (const { key, value } of parsed.email.headers) if (!headers.has(key)) headers.set(key, value);
	return { headers, body: bytes.subarray(bodyStart) };
}

/** The bytes of a part's body, out of whatever they travelled in. */
export async function decodedBody({ headers, body }: MimePart, parse: MimeParser): Promise<Uint8Array> {
	const encoding = headers.get("content-transfer-encoding") ?? "binary";
	// As an attachment of no known kind its bytes come back untouched by any character set.
	const head = new TextEncoder().encode(
		`Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
	);
	const message = new Uint8Array(head.length + body.length);
	message.set(head);
	message.set(body, head.length);
	const parsed = await parse(message);
	const content = "email" in parsed ? parsed.email.attachments[0]?.content : undefined;
	return content === undefined || typeof content === "string" ? new Uint8Array() : new Uint8Array(content);
}

/** Whether the document ends before its outermost boundary ends it, as what a download broke off does. */
export async function isCutOff(bytes: Uint8Array, parse: MimeParser): Promise<boolean> {
	const root = await readPart(bytes, parse);
	const type = root?.headers.get("content-type") ?? "";
	const boundary = /^\s*multipart\//i.test(type) ? parameter(type, "boundary") : undefined;
	if (root === undefined || boundary === undefined) return false;
	return indexOfLine(root.body, new TextEncoder().encode(`--${boundary}--`), 0) < 0;
}

/** The parameter of a header such as `multipart/related; boundary="x"`. */
export function parameter(header: string, name: "boundary" | "charset" | "start"): string | undefined {
	const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, "i").exec(header);
	return found?.[1] ?? found?.[2];
}

/** What lies between the lines of a boundary, in order; at most `most` parts. */
export function splitParts(body: Uint8Array, boundary: string, most: number): readonly Uint8Array[] {
	const mark = new TextEncoder().encode(`--${boundary}`);
	const parts: Uint8Array[] = [];
	let start: number | undefined;
	for (let at = indexOfLine(body, mark, 0); parts.length < most; at = indexOfLine(body, mark, at + mark.length)) {
		if (start !== undefined) parts.push(body.subarray(start, at < 0 ? body.length : at));
		if (at < 0) break;
		const lineEnd = body.indexOf(0x0a, at);
		const isLast = body[at + mark.length] === 0x2d && body[at + mark.length + 1] === 0x2d;
		if (isLast || lineEnd < 0) break;
		start = lineEnd + 1;
	}
	return parts;
}

/** Where a line begins with the bytes of `mark`, or -1. */
function indexOfLine(bytes: Uint8Array, mark: Uint8Array, from: number): number {
	for (let at = bytes.indexOf(0x2d, from); at >= 0; at = bytes.indexOf(0x2d, at + 1)) {
		if ((at === 0 || bytes[at - 1] === 0x0a) && mark.every((byte, index) => bytes[at + index] === byte)) return at;
	}
	return -1;
}

/** Behind the first empty line; the end of the bytes when there is none. */
function endOfHeaders(bytes: Uint8Array): number {
	for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
		if (bytes[at + 1] === 0x0a) return at + 2;
		if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3;
	}
	return bytes.length;
}
