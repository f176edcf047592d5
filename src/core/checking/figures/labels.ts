// Numbers that measure nothing: page and list numbers, names of models, times of day, telephone numbers, scores.
import { type FigureToken, tokenAt } from "./figureTokens.ts";
import { scaleLetter, scaleWord } from "./scales.ts";
import { functionWords } from "./words.ts";

/** Words whose number is a name. */
const labelWords: ReadonlySet<string> = new Set(
	(
		"page pages p pp table tables figure fig chapter chapters section sections article art no nos number numbers rule " +
		"room route highway flight version type level phase step note notes footnote item question act class gate platform " +
		"volume vol issue form model mark grade tier floor channel episode season line lines paragraph para part annex appendix"
	).split(" "),
);

/** Whether the word at `at` names the number behind it: "page 12", "p. 12", "Table 3". */
export function namesNumber(tokens: readonly FigureToken[], at: number): boolean {
	const next = tokenAt(tokens, at + 1).text === "." ? at + 2 : at + 1;
	return labelWords.has(tokenAt(tokens, at).lower) && tokenAt(tokens, next).kind === "number";
}

function isName({ kind, text }: FigureToken): boolean {
	return kind === "word" && /^\p{Lu}/u.test(text);
}

/** "page 12", "No. 2", "Boeing 737": the word before makes a name of the number. */
function isNamedBefore(tokens: readonly FigureToken[], at: number): boolean {
	const previous = tokenAt(tokens, at - 1);
	const word = previous.text === "." && !previous.isSpaced ? tokenAt(tokens, at - 2) : previous;
	const isEndOfSentence = previous.text === "." && !labelWords.has(word.lower);
	if (labelWords.has(word.lower)) return true;
	return !isEndOfSentence && isName(word) && !functionWords.has(word.lower) && scaleWord(word.lower) === undefined;
}

/** "GPT-5", "COVID-19", "'68", "+44", "[3]", "#7", and digits glued to letters before them. */
function isJoinedBefore(tokens: readonly FigureToken[], at: number): boolean {
	const self = tokenAt(tokens, at);
	const [previous, earlier] = [tokenAt(tokens, at - 1), tokenAt(tokens, at - 2)];
	if (self.isSpaced || previous.text === "") return false;
	if (/^[#'@_]$/.test(previous.text)) return true;
	if (previous.text === "+" || previous.kind === "word") return true;
	if (previous.text === "[") return tokenAt(tokens, at + 1).text === "]";
	if (previous.text !== "-") return false;
	return !previous.isSpaced && earlier.kind === "word" && earlier.lower !== "mid" && earlier.text !== "";
}

/** "1." or "3)" at the very start. */
function isListNumber(tokens: readonly FigureToken[], at: number): boolean {
	const start = tokenAt(tokens, 0).text === "(" ? 1 : 0;
	return at === start && /^[.)]$/.test(tokenAt(tokens, at + 1).text) && !tokenAt(tokens, at + 1).isSpaced;
}

const partOfDay = /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock)$/;

/** "10:30", "9 a.m.", "9.40 p.m.", "7/7", "24/7". */
function isTimeOrRatio(tokens: readonly FigureToken[], at: number): boolean {
	const joins = (index: number, sign: string): boolean => {
		const [before, between, after] = [index - 1, index, index + 1].map((place) => tokenAt(tokens, place));
		return (
			before?.kind === "number" &&
			between?.text === sign &&
			after?.kind === "number" &&
			!between.isSpaced &&
			!after.isSpaced
		);
	};
	if (partOfDay.test(tokenAt(tokens, at + 1).lower)) return true;
	return [":", "/"].some((sign) => joins(at - 1, sign) || joins(at + 1, sign));
}

/** In numbers and hyphens. */
const longestTelephone = 8;

/** "555-0134", "20 7946 0123": runs of digits that no quantity is written in. */
function isTelephone(tokens: readonly FigureToken[], at: number): boolean {
	let first = at;
	const isPart = (index: number): boolean =>
		tokenAt(tokens, index).kind === "number" ||
		(tokenAt(tokens, index).text === "-" && !tokenAt(tokens, index).isSpaced);
	while (isPart(first - 1) && at - first < longestTelephone) first--;
	let last = at;
	while (isPart(last + 1) && last - at < longestTelephone) last++;
	if (tokenAt(tokens, first - 1).text === "+") return true;
	const numbers = tokens.slice(first, last + 1).filter(({ kind }) => kind === "number");
	return numbers.length > 2 || numbers.some(({ text }) => /^0\d{2,}$/.test(text));
}

/** "5G", "10-K", "1990s", "3rd": letters after the digits that are neither unit nor scale. */
function isJoinedAfter(tokens: readonly FigureToken[], at: number): boolean {
	const [next, second] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
	if (next.isSpaced) return false;
	if (next.kind === "word") {
		if (/^(?:s|st|nd|rd|th|x|g|d|nm|p)$/.test(next.lower) && next.text !== "g") return true;
		return next.lower.length === 1 && scaleLetter(next.lower) === undefined && !/^[gmlWw]$/.test(next.text);
	}
	return next.text === "-" && second.text.length === 1 && second.kind === "word" && !second.isSpaced;
}

/** Whether the number at `at` is part of a name, a place in a list or a document, a time of day, and the like. */
export function isLabel(tokens: readonly FigureToken[], at: number): boolean {
	const { text } = tokenAt(tokens, at);
	return (
		/^0\d/.test(text) ||
		text.length > 30 ||
		isNamedBefore(tokens, at) ||
		isJoinedBefore(tokens, at) ||
		isListNumber(tokens, at) ||
		isTimeOrRatio(tokens, at) ||
		isTelephone(tokens, at) ||
		isJoinedAfter(tokens, at)
	);
}
