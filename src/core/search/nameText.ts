// Names and queries as entity search compares them: folded, without accents, words apart by one space.
import { foldWord } from "./searchTokens.ts";

const notWord = /[^\p{L}\p{N}]+/gu;
/** Marks that stand within a word and are left out in typing: "L'Oréal", "J.P.", "AT&T". */
const withinWord = /(?<=\p{L})[.'\u2019&](?=\p{L})/gu;
/** Umlauts as they are typed without one. */
const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** "J.P. Morgan" becomes "jp morgan", "Rolls-Royce" "rolls royce". */
export function searchableName(name: string): string {
	return foldWord(name.slice(0, 200)).replace(withinWord, "").replace(notWord, " ").trim();
}

/** The ways a name may be typed, the plain one first. */
export function spellingsOf(name: string): readonly string[] {
	const plain = searchableName(name);
	const written = name.normalize("NFC").toLowerCase();
	const spelled = searchableName(written.replace(/[äöüøå]/g, (letter) => umlauts[letter] ?? letter));
	const apart = searchableName(written.replace(/(?<=\p{L})['\u2019&](?=\p{L})/gu, " "));
	return [...new Set([plain, spelled, apart])].filter((spelling) => spelling !== "");
}

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

/** Initials of a name of two words or more, small words left out; empty for others. */
export function initialsOf(searchable: string): string {
	const words = searchable.split(" ").filter((word) => !smallWords.has(word));
	return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}
