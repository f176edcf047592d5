// Character tests that the Markdown scanner shares.

export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const backslash = 0x5c;

export function isBlank(code: number): boolean {
	return code === space || code === tab;
}

export function isLineEnd(code: number): boolean {
	return code === lineFeed || code === carriageReturn;
}

/** Space, tab or line end: what separates the parts of a link or a tag. */
export function isSeparator(code: number): boolean {
	return isBlank(code) || isLineEnd(code);
}

export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** ASCII only: tags, schemes and host names know no other letters. */
export function isLetter(code: number): boolean {
	const lower = code | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
}

export function isPunctuation(code: number): boolean {
	return code > space && code < 0x7f && !isDigit(code) && !isLetter(code);
}

/**
 * Offset of the next character that is neither space nor tab, crossing at most one line end and,
 * after it, the `>` marks of a block quote.
 */
export function skipSeparators(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && isBlank(text.charCodeAt(at))) at++;
	if (at >= end || !isLineEnd(text.charCodeAt(at))) return at;
	at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
	while (at < end && (isBlank(text.charCodeAt(at)) || text[at] === ">")) at++;
	return at;
}
