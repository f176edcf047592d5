// Where places stand: "in Leeds", "Leeds-based", "Cedar Falls, Iowa", at the start of a dispatch.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { lengthOf, type Rule, vote } from "../candidates/candidate.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { anyHead, WordClass } from "../document/wordClasses.ts";
import { placePrepositions } from "../lexicon/cueWords.ts";

const afterHyphen = new Set("based born bound area headquartered".split(" "));

/** "LEEDS, April 3", "LEEDS (Pacific Newswire) -", "LEEDS —" at the start of a line. */
function isDateline(document: RecognitionDocument, first: number, last: number): boolean {
	if ((flagsOf(document, first) & TokenFlag.lineStart) === 0) return false;
	const next = spellingOf(document, last + 1);
	if (/^[—–]$/.test(next)) return (flagsOf(document, first) & TokenFlag.allCaps) !== 0;
	if (next === ",") return ((classOf(document, last + 2) | classOf(document, last + 3)) & WordClass.calendar) !== 0;
	return next === "(" && (flagsOf(document, first) & TokenFlag.allCaps) !== 0;
}

/** A known place after a comma: "Cedar Falls, Iowa". */
function isBeforeLargerPlace(document: RecognitionDocument, last: number): boolean {
	if (spellingOf(document, last + 1) !== ",") return false;
	const isPlace = (classOf(document, last + 2) & WordClass.place) !== 0;
	return isPlace && !/^(?:and|or|,)$/.test(lowerOf(document, last + 4)) && spellingOf(document, last + 3) !== "and";
}

export const placeContext: Rule = {
	id: "place-context",
	apply(candidate, _index, { document }) {
		const { first, last } = candidate;
		if (isDateline(document, first, last)) vote(candidate, "place", 2);
		const isHeaded = lengthOf(candidate) > 1 && (classOf(document, last) & anyHead) !== 0;
		if (isHeaded) return;
		const before = lowerOf(document, first - 1);
		const isPlaceLike = (flagsOf(document, first) & (TokenFlag.allCaps | TokenFlag.mixed)) === 0;
		if (placePrepositions.has(before) && isPlaceLike && lowerOf(document, first - 2) !== "according")
			vote(candidate, "place", /^(?:in|near)$/.test(before) ? 1.2 : 0.4);
		if (spellingOf(document, last + 1) === "-" && afterHyphen.has(lowerOf(document, last + 2)))
			vote(candidate, "place", 2.5);
		if (isBeforeLargerPlace(document, last) && lengthOf(candidate) <= 3) vote(candidate, "place", 1.2);
		// Where a body is: "Japan's Ministry", "the city of Leeds".
		if (
			before === "of" &&
			/^(?:city|town|village|port|province|district|state|island|capital|region)$/.test(lowerOf(document, first - 2))
		) {
			vote(candidate, "place", 2.5);
		}
	},
};
