// Which tokens can be part of a name, and which join two of them.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import {
	classOf,
	flagsOf,
	lineOf,
	lowerOf,
	type RecognitionDocument,
	spellingOf,
} from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { foreignAgencyHeads, withoutElision } from "../lexicon/foreignWords.ts";
import { dividesNames, foreignFormEnd, headOf, isElided, isElidedHead, startsWithHead } from "./foreignRuns.ts";

/** "3Delta", and not "6.7B" or "2nd". */
const digitName = /^\p{N}\p{Lu}\p{L}+/u;
const openers = new Set(['"', "“", "‘", "«", "„", ":", "•", "*", "–", "—", "'", "#"]);

/** Whether the token starts where any word would have a capital. */
export function startsSentence(document: RecognitionDocument, index: number): boolean {
	return (flagsOf(document, index) & TokenFlag.sentenceStart) !== 0 || openers.has(spellingOf(document, index - 1));
}

/** Whether this is a word that stands as an ordinary one elsewhere, or in the list of ordinary words. */
export function isOrdinary(document: RecognitionDocument, index: number): boolean {
	const word = document.wordOf[index] as number;
	if ((classOf(document, index) & WordClass.common) !== 0) return true;
	return (document.lowerCounts[word] as number) > 0;
}

/** How often the spelling has a capital where it means something. */
export function nameCount(document: RecognitionDocument, index: number): number {
	return document.nameCounts[document.wordOf[index] as number] ?? 0;
}

/** "First" of "First Cumberland Bank", "First World War": with a capital in mid-sentence and before another. */
function startsAsFirst(document: RecognitionDocument, index: number): boolean {
	if (lowerOf(document, index) !== "first" || startsSentence(document, index) || lineOf(document, index) !== 0)
		return false;
	const next = flagsOf(document, index + 1);
	return (next & TokenFlag.capitalised) !== 0 && followsOnLine(document, index + 1);
}

/** Whether the token is a capitalised word that can stand in a name. */
export function isNameToken(document: RecognitionDocument, index: number): boolean {
	const flags = flagsOf(document, index);
	if ((flags & TokenFlag.word) === 0 || (flags & TokenFlag.cjk) !== 0) return false;
	const bits = classOf(document, index);
	if ((bits & WordClass.calendar) !== 0) return false;
	if ((flags & (TokenFlag.capitalised | TokenFlag.mixed)) === 0) {
		if (isElidedHead(document, index)) return true;
		return (
			(flags & TokenFlag.digits) !== 0 && digitName.test(spellingOf(document, index)) && lineOf(document, index) !== 2
		);
	}
	if ((bits & WordClass.function) !== 0) return startsAsFirst(document, index);
	const line = lineOf(document, index);
	if (line === 2) return (bits & WordClass.place) !== 0;
	if (line === 1) return isHeadlineName(document, index, bits);
	return true;
}

/** In Title Case only words that are no ordinary ones, or that the text names elsewhere. */
function isHeadlineName(document: RecognitionDocument, index: number, bits: number): boolean {
	if (nameCount(document, index) > 0) return true;
	const heads = WordClass.legalForm | WordClass.agencyBeforeOf | WordClass.office | WordClass.honorific;
	const isHead = (bits & heads) !== 0;
	return isHead || !isOrdinary(document, index);
}

/** Whether only spaces, or the line end of wrapped text, stand between the token and the one before. */
export function followsOnLine(document: RecognitionDocument, index: number): boolean {
	const flags = flagsOf(document, index);
	if ((flags & TokenFlag.spaced) === 0) return false;
	if ((flags & TokenFlag.lineStart) === 0) return true;
	if ((flags & (TokenFlag.sentenceStart | TokenFlag.blockStart)) !== 0) return false;
	// Nothing goes on from a headline in capitals to the text below.
	return (lineOf(document, index) === 2) === (lineOf(document, index - 1) === 2);
}

const possessiveInside = new Set(
	(
		"people women men children king queen workers worker teachers farmers veterans owners fishermen growers " +
		"players writers girls boys students nurses doctors mother father prince bishop consumer citizen " +
		"editor driver drivers employers lawyers journalists artists soldiers pilots traders women nations peoples"
	).split(" "),
);

/** Joins "People's Bank", "Teachers' Union", and "St. Florian's Chapel". */
function joinsByPossessive(document: RecognitionDocument, index: number, runStart: number): boolean {
	if ((flagsOf(document, index) & TokenFlag.possessive) === 0) return false;
	const isSaint = /^(?:st|st\.|saint)$/.test(lowerOf(document, runStart));
	return isSaint || possessiveInside.has(lowerOf(document, index - 1));
}

const surelyParticle = new Set(
	(
		"de del della dello delle dei di da dos das du des la las los le les el al bin ibn bint ben van von der den ter ten zu " +
		"zum zur für y d' d’ vom do e et und och og i na of-"
	).split(" "),
);
const onlyBetweenForeign = new Set("do i na la le les el".split(" "));
/** "and" in other languages: it joins only inside a name that has a particle already. */
const foreignAnd = new Set("e et und och og y".split(" "));

function isForeign(document: RecognitionDocument, index: number): boolean {
	return (classOf(document, index) & WordClass.common) === 0;
}

/** The next name token after one to three particles that start at `index`, 0 when there is none. */
function afterParticles(document: RecognitionDocument, index: number): number {
	let at = index;
	while (at < index + 3 && followsOnLine(document, at) && surelyParticle.has(lowerOf(document, at))) {
		if ((flagsOf(document, at) & TokenFlag.capitalised) !== 0) break;
		at++;
	}
	if (at === index || !(isNameToken(document, at) || isElided(document, at))) return 0;
	if (foreignAnd.has(lowerOf(document, index))) {
		const isInside = [2, 3, 4].some((back) => surelyParticle.has(lowerOf(document, index - back)));
		if (!isInside || dividesNames(document, index)) return 0;
	}
	const needsForeign = onlyBetweenForeign.has(lowerOf(document, index));
	if (needsForeign && !(isForeign(document, at) && isForeign(document, index - 1))) return 0;
	// "al-Rashid": a hyphen may follow the particle.
	return followsOnLine(document, at) ? at : 0;
}

/** "al-Rashid" inside a run: particle, hyphen, name. */
function afterHyphenParticle(document: RecognitionDocument, index: number): number {
	if (!surelyParticle.has(lowerOf(document, index)) || spellingOf(document, index + 1) !== "-") return 0;
	const isTight = ((flagsOf(document, index + 1) | flagsOf(document, index + 2)) & TokenFlag.spaced) === 0;
	return isTight && followsOnLine(document, index) && isNameToken(document, index + 2) ? index + 2 : 0;
}

const prefixes = new Set("co multi inter non anti trans post pre self semi sub mid".split(" "));

function afterHyphen(document: RecognitionDocument, index: number): number {
	const mark = spellingOf(document, index);
	if (mark !== "-" && mark !== "‑") return 0;
	const isTight = ((flagsOf(document, index) | flagsOf(document, index + 1)) & TokenFlag.spaced) === 0;
	if (!isTight) return 0;
	if (isNameToken(document, index + 1)) return index + 1;
	// "Co-operation": the second half is small.
	if (prefixes.has(lowerOf(document, index - 1)) && (flagsOf(document, index + 1) & TokenFlag.word) !== 0)
		return index + 1;
	// "GPT-5", "Covid-19": the number belongs to the name.
	const isNumber = (flagsOf(document, index + 1) & (TokenFlag.number | TokenFlag.digits)) !== 0;
	return isNumber ? index + 1 : 0;
}

function afterAmpersand(document: RecognitionDocument, index: number): number {
	if (spellingOf(document, index) !== "&" || !followsOnLine(document, index)) return 0;
	// "& Stone LLP" in a line of capitals, where "Stone" alone proves nothing.
	const isCapital = (flagsOf(document, index + 1) & TokenFlag.capitalised) !== 0;
	const isFirm = isCapital && (classOf(document, index + 2) & WordClass.legalForm) !== 0;
	return isFirm || isNameToken(document, index + 1) ? index + 1 : 0;
}

/** ", Inc." and ", N.A." belong to the name before, and ", National Association" to a bank. */
function afterCommaForm(document: RecognitionDocument, index: number): number {
	if (spellingOf(document, index) !== "," || !isNameToken(document, index + 1)) return 0;
	const isForm =
		/^(?:inc|ltd|llc|l\.l\.c|llp|l\.l\.p|lp|plc|pllc|s\.a|gmbh|l\.p|n\.v|b\.v|s\.p\.a|corp|co|n\.a\.|p\.c\.|p\.a\.)\.?$/.test(
			lowerOf(document, index + 1),
		) || isNationalAssociation(document, index);
	return isForm ? index + 1 : 0;
}

/** ", National Association" after a bank, from the comma at `index`. */
export function isNationalAssociation(document: RecognitionDocument, index: number): boolean {
	if (lowerOf(document, index + 1) !== "national" || lowerOf(document, index + 2) !== "association") return false;
	return spellingOf(document, index) === "," && /^(?:bank|trust|company)$/.test(lowerOf(document, index - 1));
}

/** "Autorité de régulation des ports": small words after a foreign head, as far as particles go. */
function afterForeignWords(document: RecognitionDocument, index: number, runStart: number): number {
	const head = withoutElision(lowerOf(document, headOf(document, runStart)));
	if (!foreignAgencyHeads.has(head) || index > runStart + 7) return 0;
	if (!followsOnLine(document, index) || !surelyParticle.has(lowerOf(document, index))) return 0;
	if (foreignAnd.has(lowerOf(document, index))) return 0;
	let at = index;
	while (at < index + 3 && surelyParticle.has(lowerOf(document, at))) at++;
	const isWord = (flagsOf(document, at) & TokenFlag.word) !== 0 && followsOnLine(document, at);
	return isWord && (classOf(document, at) & WordClass.function) === 0 ? at : 0;
}

/** "A/S", "Sp. z o.o." and "s.r.o." end a name. */
export function afterForeignForm(document: RecognitionDocument, index: number): number {
	return followsOnLine(document, index) ? foreignFormEnd(document, index) : 0;
}

/** "plc", "gmbh" in small letters end a name. */
function afterLowerForm(document: RecognitionDocument, index: number): number {
	return followsOnLine(document, index) && /^(?:plc|gmbh|inc\.|ltd\.|asa)$/.test(spellingOf(document, index))
		? index
		: 0;
}

/** A number between a name and its head: "Studio 54 Holdings". */
function afterNumber(document: RecognitionDocument, index: number): number {
	if ((flagsOf(document, index) & TokenFlag.number) === 0 || !followsOnLine(document, index)) return 0;
	if (!isNameToken(document, index + 1) || !followsOnLine(document, index + 1)) return 0;
	return (classOf(document, index + 1) & (WordClass.legalForm | WordClass.companyHead)) !== 0 ? index + 1 : 0;
}

/** The name token that continues a run which ends just before `index`, 0 when the run ends there. */
export function nextNameToken(document: RecognitionDocument, index: number, runStart: number): number {
	if (index >= document.tokens.length) return 0;
	const formEnd = afterForeignForm(document, index);
	if (formEnd > 0) return formEnd;
	if (isNameToken(document, index)) {
		return followsOnLine(document, index) && (flagsOf(document, index) & TokenFlag.sentenceStart) === 0 ? index : 0;
	}
	if (joinsByPossessive(document, index, runStart)) {
		return isNameToken(document, index + 1) && followsOnLine(document, index + 1) ? index + 1 : 0;
	}
	if (isElided(document, index) && startsWithHead(document, runStart)) return index;
	const flags = flagsOf(document, index);
	if ((flags & TokenFlag.punctuation) !== 0) {
		return afterHyphen(document, index) || afterAmpersand(document, index) || afterCommaForm(document, index);
	}
	if ((flags & TokenFlag.number) !== 0) return afterNumber(document, index);
	return (
		afterLowerForm(document, index) ||
		afterForeignWords(document, index, runStart) ||
		afterParticles(document, index) ||
		afterHyphenParticle(document, index)
	);
}
