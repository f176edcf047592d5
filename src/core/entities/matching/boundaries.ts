// Where a name may begin and end in a text: the rules of punctuation, possessives and plurals.
import { characterShapes, isUpperAt, Script, scriptAt } from "./characterTables.ts";
import { isHyphen, mayEndBeforeHyphen, mayStartAfterHyphen } from "./compounds.ts";
import { pluralEndingLength } from "./plurals.ts";
import { mayEndWithin, mayStartWithin } from "./unspacedBoundaries.ts";

/** Elided words of French, Italian and Catalan that an apostrophe joins to a name: "l'INSEE", "dell'Enel". */
const elisions: ReadonlySet<string> = new Set(
	"c d j l m n qu s t L Qu all dall dell nell sull un lorsqu puisqu jusqu quell".split(" "),
);
const contractions: ReadonlySet<string> = new Set(["s", "d", "m", "ll", "re", "ve"]);

function isPlainSpace(code: number): boolean {
	return code === 0x20 || code === 0x0a;
}

function isWord(text: string, at: number): boolean {
	return scriptAt(text, at) === Script.word;
}

function startsAfterApostrophe(text: string, apostrophe: number): boolean {
	let start = apostrophe;
	while (apostrophe - start < 8 && isWord(text, start - 1)) start--;
	return start === apostrophe || elisions.has(text.slice(start, apostrophe));
}

function startsAfterPunctuation(text: string, at: number, previousEnd: number): boolean {
	const code = text.charCodeAt(at - 1);
	if (isHyphen(code)) return mayStartAfterHyphen(text, at - 1, previousEnd);
	if (!isWord(text, at - 2)) return true;
	if (characterShapes[code] === 0x27) return startsAfterApostrophe(text, at - 1);
	if (code === 0x2e) return isUpperAt(text, at) && isWord(text, at - 3);
	// Underscore, at sign, ampersand: an identifier, an address, "AT&T".
	return code !== 0x5f && code !== 0x40 && code !== 0x26;
}

/** Whether a name `text[at, end)` may start there. `previousEnd` is where the last known name ended, or -1. */
export function mayStart(text: string, at: number, end: number, previousEnd: number): boolean {
	// What stands before most words, first.
	if (at === 0 || isPlainSpace(text.charCodeAt(at - 1))) return true;
	const before = scriptAt(text, at - 1);
	const first = scriptAt(text, at);
	if (before === Script.none) return first === Script.none || startsAfterPunctuation(text, at, previousEnd);
	// Punctuation that begins a name (".NET") must not be the end of another word.
	if (before === Script.word) return first !== Script.word && first !== Script.none;
	return before !== first || previousEnd === at || mayStartWithin(text, at, end, first);
}

function endsBeforeApostrophe(text: string, apostrophe: number): boolean {
	let end = apostrophe + 1;
	while (end - apostrophe < 4 && isWord(text, end)) end++;
	return end === apostrophe + 1 || contractions.has(text.slice(apostrophe + 1, end).toLowerCase());
}

function endsBeforePunctuation(text: string, start: number, at: number, isName: (at: number) => boolean): boolean {
	const code = text.charCodeAt(at);
	if (isHyphen(code)) return mayEndBeforeHyphen(text, start, at, isName);
	if (!isWord(text, at + 1)) return true;
	if (characterShapes[code] === 0x27) return endsBeforeApostrophe(text, at);
	// "toyota.com" is an address, "Amazon.com" the company; "U.S" goes on in "U.S.A".
	if (code === 0x2e) return isUpperAt(text, start) && isWord(text, at + 2);
	return code !== 0x5f && code !== 0x40 && code !== 0x26;
}

function endsHere(text: string, start: number, end: number, isName: (at: number) => boolean): boolean {
	if (end >= text.length || isPlainSpace(text.charCodeAt(end))) return true;
	const after = scriptAt(text, end);
	if (after === Script.none) return endsBeforePunctuation(text, start, end, isName);
	const last = scriptAt(text, end - 1);
	if (after === Script.word) return last !== Script.word && last !== Script.none;
	return after !== last || mayEndWithin(text, start, end, last);
}

/**
 * Whether a name `text[start, end)` may end there: before a boundary, a possessive ("'s", "s'", "'ll") or the plural
 * ending of its last word. `isName` tells whether another known name stands at an offset.
 */
export function mayEnd(text: string, start: number, end: number, isName: (at: number) => boolean): boolean {
	if (endsHere(text, start, end, isName)) return true;
	if (!isWord(text, end) || !isWord(text, end - 1)) return false;
	const plural = pluralEndingLength(text, start, end);
	return plural > 0 && endsHere(text, start, end + plural, isName);
}
