// Initials of names.
import type { FlatTexts } from "./flatTexts.ts";

const smallWords: ReadonlySet<string> = new Set([
	"and",
	"of",
	"the",
	"for",
	"de",
	"du",
	"des",
	"la",
	"le",
	"et",
	"und",
	"di",
	"y",
]);
/** In units. */
const longestSmallWord = 3;

const space = 0x20;

/** Whether these, two or more, are the initials of a name, small words left out. Asked of very many names. */
export function haveInitials({ units, starts, ends }: FlatTexts, name: number, initials: string): boolean {
	const end = ends[name] as number;
	let found = 0;
	for (let start = starts[name] as number; start < end; start++) {
		const smallEnd = smallWordEnd(units, start, end);
		if (smallEnd < 0 && units[start] !== initials.charCodeAt(found++)) return false;
		start = Math.max(start, smallEnd);
		while (start < end && units[start] !== space) start++;
	}
	return found === initials.length;
}

/** Where the small word at `start` ends; -1 where another word is there. */
function smallWordEnd(units: Uint16Array, start: number, end: number): number {
	let wordEnd = start;
	for (; wordEnd < end && units[wordEnd] !== space; wordEnd++) if (wordEnd - start === longestSmallWord) return -1;
	let word = "";
	for (let at = start; at < wordEnd; at++) word += String.fromCharCode(units[at] as number);
	return smallWords.has(word) ? wordEnd : -1;
}
