// Names and queries as entity search compares them: folded, without accents, words apart by one space.
import { foldWord } from "./searchTokens.ts";

const notWord = /[^\p{L}\p{N}]+/gu;
/** Marks that stand within a word and are left out in typing: "L'Oréal", "J.P.", "AT&T". */
const withinWord = /(?<=\p{L})[.'\u2019&](?=\p{L})/gu;
/** Umlauts as they are typed without one. */
export const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** Of a longer name so many units count: nobody types more of it. */
export const longestName = 200;

/** "J.P. Morgan" becomes "jp morgan", "Rolls-Royce" "rolls royce". */
export function searchableName(name: string): string {
	return foldWord(name.slice(0, longestName)).replace(withinWord, "").replace(notWord, " ").trim();
}

/** The ways a name may be typed, the plain one first. */
export function spellingsOf(name: string): readonly string[] {
	const plain = searchableName(name);
	const written = name.normalize("NFC").toLowerCase();
	const spelled = searchableName(written.replace(/[äöüøå]/g, (letter) => umlauts[letter] ?? letter));
	const apart = searchableName(written.replace(/(?<=\p{L})['\u2019&](?=\p{L})/gu, " "));
	return [...new Set([plain, spelled, apart])].filter((spelling) => spelling !== "");
}
