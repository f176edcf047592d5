// Names in languages where the head comes first: "Ministère de l'Intérieur", "Caisse d'Épargne du Vexin".
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { foreignArticles, isForeignBodyHead, isForeignHead, withoutElision } from "../lexicon/foreignWords.ts";

/** "l'Intérieur", "d'Épargne": a small article or preposition leans on a capital. */
const elided = /^(?:l|d|dell|all|nell|sull)['’]\p{Lu}/u;

export function isElided(document: RecognitionDocument, index: number): boolean {
	return elided.test(spellingOf(document, index));
}

/** "l'Université": a head with an article that leans on it may begin a name. */
export function isElidedHead(document: RecognitionDocument, index: number): boolean {
	return isElided(document, index) && isForeignHead(lowerOf(document, index));
}

/** How many characters of a token are such an article, small or with a capital. */
export function elisionLength(document: RecognitionDocument, index: number): number {
	const lower = lowerOf(document, index);
	return isForeignHead(lower) ? lower.length - withoutElision(lower).length : 0;
}

/** Where the head of a run stands: after an article with a capital, "El Ministerio". */
export function headOf(document: RecognitionDocument, runStart: number): number {
	const isArticle =
		foreignArticles.has(lowerOf(document, runStart)) && isForeignBodyHead(lowerOf(document, runStart + 1));
	return isArticle ? runStart + 1 : runStart;
}

/** Whether a run that starts here is a name with its head in front. */
export function startsWithHead(document: RecognitionDocument, runStart: number): boolean {
	return isForeignHead(lowerOf(document, headOf(document, runStart)));
}

const smallArticles = new Set("el la los las le les il lo gli das die der dem den o a os as het l' l’".split(" "));

/** Whether the "and" at `index` has another name after it: "y la Comisión", "und das Landgericht", "et l'Université". */
export function dividesNames(document: RecognitionDocument, index: number): boolean {
	const next = lowerOf(document, index + 1);
	return smallArticles.has(next) || isForeignHead(next);
}

/** "A/S" ends a name: the token of its "S", where it starts at `index`, else 0. */
function slashFormEnd(document: RecognitionDocument, index: number): number {
	if (spellingOf(document, index) !== "A" || spellingOf(document, index + 1) !== "/") return 0;
	const isTight = ((flagsOf(document, index + 1) | flagsOf(document, index + 2)) & TokenFlag.spaced) === 0;
	return isTight && spellingOf(document, index + 2) === "S" ? index + 2 : 0;
}

const firstOfPhrase: ReadonlySet<string> = new Set([
	"sp",
	"sp.",
	"a",
	"a.s",
	"a.s.",
	"s",
	"s.r.o",
	"s.r.o.",
	"d.o.o",
	"d.o.o.",
	"de",
]);
const phrase = /(?:Sp\. ?z ?o\. ?o\.|a\. ?s\.|s\. ?r\. ?o\.|d\. ?o\. ?o\.|de C\.V\.)/y;

/** The last token of "Sp. z o.o.", "a.s.", "s.r.o." that starts at `index`, else 0. */
function phraseFormEnd(document: RecognitionDocument, index: number): number {
	if (!firstOfPhrase.has(lowerOf(document, index))) return 0;
	const { tokens } = document;
	phrase.lastIndex = tokens.start[index] as number;
	const match = phrase.exec(tokens.text);
	if (match === null) return 0;
	const end = match.index + match[0].length;
	let last = index;
	while (last + 1 < tokens.length && (tokens.start[last + 1] as number) < end) last++;
	return last;
}

/** The last token of any such form that starts at `index`, else 0. */
export function foreignFormEnd(document: RecognitionDocument, index: number): number {
	return slashFormEnd(document, index) || phraseFormEnd(document, index);
}
