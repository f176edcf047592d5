// Finds the page in a saved page: the one part that is shown, among its pictures, styles and frames.
import { decodedBody, type MimePart, parameter, readPart, splitParts } from "../mime/mimePart.ts";
import type { MimeParser } from "../mime/parseMime.ts";

export interface SavedPage {
	readonly html: Uint8Array;
	/** The encoding that the part names, as servers do. */
	readonly charset?: string | undefined;
	/** Addresses the page was saved from, the most reliable first. */
	readonly addresses: readonly string[];
	/** What the browser took for the title. */
	readonly title?: string | undefined;
}

/** Parts looked at in one document; the page comes first in what browsers write. */
const mostParts = 2000;
/** A page within alternatives within related parts is as deep as programs go. */
const deepest = 4;

/** Undefined when the document holds no page. */
export async function findPage(bytes: Uint8Array, parse: MimeParser): Promise<SavedPage | undefined> {
	const root = await readPart(bytes, parse);
	const page = root && (await findIn(root, parse, 0));
	if (root === undefined || page === undefined) return undefined;
	const addresses = [
		root.headers.get("snapshot-content-location"),
		page.headers.get("content-location"),
		root.headers.get("content-location"),
	];
	const parsed = await parse(bytes.subarray(0, bytes.length - root.body.length));
	return {
		html: await decodedBody(page, parse),
		charset: parameter(page.headers.get("content-type") ?? "", "charset"),
		addresses: addresses.filter((address) => address !== undefined),
		title: "email" in parsed ? parsed.email.subject : undefined,
	};
}

async function findIn(part: MimePart, parse: MimeParser, depth: number): Promise<MimePart | undefined> {
	const type = part.headers.get("content-type") ?? "";
	if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return part;
	const boundary = /^\s*multipart\//i.test(type) ? parameter(type, "boundary") : undefined;
	if (boundary === undefined || depth >= deepest) return undefined;
	for (const bytes of splitParts(part.body, boundary, mostParts)) {
		const inner = await readPart(bytes, parse);
		const found = inner && (await findIn(inner, parse, depth + 1));
		if (found !== undefined) return found;
	}
	return undefined;
}
