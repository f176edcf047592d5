// The one encoder and decoder of a citation's link: destination, title, label.
import { escapeProse, escapeTitle, unescapeMarkdown } from "./markdownText.ts";

/** A link's destination, taken apart. */
export interface Destination {
	/** Decoded, as written: relative, `/` between its parts. Never empty. */
	readonly path: string;
	/** After `#`, still percent-encoded. */
	readonly fragment?: string;
}

/** Letters and digits of any script may stand as they are: they stay readable, and no reader of Markdown minds them. */
const readable = /^[\p{L}\p{N}]$/u;
const plain = /^[A-Za-z0-9._~/-]$/;

function percentEncode(character: string): string {
	return encodeURIComponent(character).replace(
		/[-!'()*_.~]/g,
		(mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}

/**
 * Percent-encodes all but letters, digits and the characters in `also`. Text that is not in composed form (NFC) is
 * encoded altogether, so that no editor composes it. Lone surrogates, which no file name can carry, become U+FFFD.
 */
export function percentEncodeText(text: string, also: RegExp): string {
	const whole = text.toWellFormed();
	const isComposed = whole.normalize("NFC") === whole;
	let encoded = "";
	for (const character of whole) {
		const code = character.codePointAt(0) as number;
		const stays = code < 0x80 ? also.test(character) : isComposed && readable.test(character);
		encoded += stays ? character : percentEncode(character);
	}
	return encoded;
}

/** Undoes percent-encoding; what is not valid stays as it is. */
export function percentDecode(text: string): string {
	return text.replace(/(?:%[\da-fA-F]{2})+/g, (run) => {
		try {
			return decodeURIComponent(run);
		} catch {
			return run;
		}
	});
}

/** `path` (relative, `/` between its parts) and `fragment` (without `#`, already encoded) as a link's destination. */
export function encodeDestination(path: string, fragment?: string): string {
	const encoded = percentEncodeText(path, plain);
	return fragment === undefined ? encoded : `${encoded}#${fragment}`;
}

/** Undefined when the destination is no relative path: it has a scheme, a host, starts at the root, or is empty. */
export function decodeDestination(markdown: string): Destination | undefined {
	const destination = unescapeMarkdown(markdown);
	if (/^(?:[A-Za-z][A-Za-z\d+.-]*:|\/|\\|[#?]|$)/.test(destination)) return undefined;
	const hash = destination.indexOf("#");
	const beforeHash = hash < 0 ? destination : destination.slice(0, hash);
	const path = percentDecode(beforeHash.replace(/\?.*$/s, ""));
	return hash < 0 ? { path } : { path, fragment: destination.slice(hash + 1) };
}

/** A quote as a title, with its quotation marks. */
export function encodeTitle(quote: string): string {
	return `"${escapeTitle(quote)}"`;
}

/** A title, without its quotation marks, as text. A line end within becomes a space, with the marks of a block quote. */
export function decodeTitle(markdown: string): string {
	return unescapeMarkdown(onOneLine(markdown));
}

/** A label on one line, for between square brackets. */
export function encodeLabel(label: string): string {
	return escapeProse(label);
}

/** The words of a label; emphasis marks stay. */
export function decodeLabel(markdown: string): string {
	return unescapeMarkdown(onOneLine(markdown));
}

/** A line end becomes a space, with the marks of a block quote. */
function onOneLine(markdown: string): string {
	return markdown.replace(/(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t]*(?:>[ \t]?){0,16}/g, " ");
}
