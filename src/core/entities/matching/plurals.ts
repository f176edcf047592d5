// Plural endings of a name's last word: "two Toyotas", "grounded 737 MAXes".
import { isUpperAt, Script, scriptAt } from "./characterTables.ts";

/**
 * Words that say what kind of body a name names. Their plural is a common noun, not the body: "Central Banks" are not
 * the Central Bank, "State Departments" no department of one's own.
 */
const bodyWords: ReadonlySet<string> = new Set(
	(
		"administration agency airport alliance army assembly association authority board bureau cabinet center centre " +
		"chamber church club college commission committee company congress corp corporation council court department " +
		"exchange federation force foundation fund government group holding hospital house inc institute journal league " +
		"ltd ministry museum navy news office organisation organization parliament party partner police post press " +
		"school senate service society station street system times trust union university"
	).split(" "),
);

/** Given names whose form with s is another name: a surname, a country, a month. */
const namesWithOwnForm: ReadonlySet<string> = new Set(
	(
		"abraham adam andrew brook daniel david edward evan gate hugh jacob john mar matthew michael myer oliver owen " +
		"peter phillip robert roger samuel simon stephen steven walter wale william"
	).split(" "),
);

function wordStart(text: string, start: number, end: number): number {
	let at = end;
	while (at > start && scriptAt(text, at - 1) === Script.word) at--;
	return at;
}

function isAllUpper(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!isUpperAt(text, at)) return false;
	return true;
}

function takesPlural(text: string, start: number, end: number, allUpper: boolean): boolean {
	// "Its" is no plural of "It", but "TVs" is one of "TV".
	if (end - start < 3 && !(allUpper && end - start === 2)) return false;
	if (end - start > 40) return true;
	const word = text.slice(start, end).toLowerCase();
	return !bodyWords.has(word) && !namesWithOwnForm.has(word) && !word.endsWith("bank");
}

/**
 * Length of the plural ending that follows `text[start, end)`, 0 when there is none. Whether the word ends after it
 * is for the caller to see.
 */
export function pluralEndingLength(text: string, start: number, end: number): number {
	const next = text.charCodeAt(end) | 0x20;
	if (next !== 0x73 && next !== 0x65) return 0;
	const first = wordStart(text, start, end);
	const allUpper = isAllUpper(text, first, end);
	// A capital ending belongs to a headline in capitals, not to an acronym: TOYOTAS, but NECS is something else.
	if (isUpperAt(text, end) && !(allUpper && end - first >= 5)) return 0;
	if (!takesPlural(text, first, end, allUpper)) return 0;
	const hisses = /(?:[sxz]|[cs]h)$/i.test(text.slice(Math.max(first, end - 2), end));
	if (!hisses) return next === 0x73 ? 1 : 0;
	return next === 0x65 && (text.charCodeAt(end + 1) | 0x20) === 0x73 ? 2 : 0;
}
