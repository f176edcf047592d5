// Addresses that stand in prose by themselves, as GitHub's Markdown finds them: https://…, www.…, someone@host.
import type { Span } from "../../model/span.ts";
import { isDigit, isLetter, isPunctuation } from "./characters.ts";

const schemes: ReadonlySet<string> = new Set(["http", "https", "ftp", "file", "ftps", "sftp", "ws", "wss"]);
const longestScheme = 5;
const longestMailbox = 64;

/** White space, angle and square brackets, backslashes, quotation marks, and the punctuation of Chinese and Japanese. */
function endsAddress(code: number): boolean {
	if (code <= 0x20 || code === 0x22 || code === 0x3c || code === 0x3e || code === 0x60) return true;
	if (code === 0x5b || code === 0x5c || code === 0x5d || code === 0x7c || code === 0x7f || code === 0xa0) return true;
	if (code < 0x2000) return false;
	return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff0f);
}

/** Leaves out punctuation that belongs to the sentence, and closing brackets without an opening one. */
function trimmed(text: string, start: number, from: number): number {
	let end = from;
	let open = 0;
	for (let at = start; at < end; at++) {
		if (text[at] === "(") open++;
		else if (text[at] === ")") open--;
	}
	for (; end > start; end--) {
		const mark = text[end - 1];
		if (mark === ")") {
			if (open >= 0) break;
			open++;
		} else if (!"?!.,:;*_~'’”".includes(mark as string)) break;
	}
	return end;
}

function addressFrom(text: string, start: number, from: number, end: number): Span | undefined {
	let at = from;
	while (at < end && !endsAddress(text.charCodeAt(at))) at++;
	const last = trimmed(text, start, at);
	return last > from ? { start, end: last } : undefined;
}

function isMailboxCharacter(code: number): boolean {
	return isLetter(code) || isDigit(code) || code === 0x2e || code === 0x2b || code === 0x2d || code === 0x5f;
}

function mailAddress(text: string, at: number, floor: number, end: number): Span | undefined {
	let start = at;
	while (start > floor && at - start < longestMailbox && isMailboxCharacter(text.charCodeAt(start - 1))) start--;
	if (start === at) return undefined;
	let last = at + 1;
	let dot = false;
	for (; last < end && isMailboxCharacter(text.charCodeAt(last)); last++) {
		if (text[last] === "." && last > at + 1 && isMailboxCharacter(text.charCodeAt(last + 1))) dot = true;
	}
	while (last > at && isPunctuation(text.charCodeAt(last - 1))) last--;
	return dot ? { start, end: last } : undefined;
}

/**
 * The address around the `:`, `.` or `@` at `at`, if that is part of one.
 * `floor` is where the text that is still free starts.
 */
export function bareUrlAround(text: string, at: number, floor: number, end: number): Span | undefined {
	const mark = text[at];
	if (mark === "@") return mailAddress(text, at, floor, end);
	let start = at;
	while (start > floor && at - start <= longestScheme && isLetter(text.charCodeAt(start - 1))) start--;
	const before = start > floor ? text.charCodeAt(start - 1) : 0x20;
	if (isLetter(before) || isDigit(before)) return undefined;
	const word = text.slice(start, at).toLowerCase();
	if (mark === ".") return word === "www" ? addressFrom(text, start, at + 1, end) : undefined;
	if (!schemes.has(word) || !text.startsWith("//", at + 1)) return undefined;
	return addressFrom(text, start, at + 3, end);
}
