// "X, a Tokyo-based developer", "startup X", "NOVEX, a national research agency".

import type { EntityKind } from "../../../model/entity.ts";
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { type Rule, vote } from "../candidates/candidate.ts";
import { classOf, flagsOf, lowerOf, type RecognitionDocument, spellingOf } from "../document/recognitionDocument.ts";
import { WordClass } from "../document/wordClasses.ts";
import { kindOfNoun } from "./nounKinds.ts";

const articles = new Set(["a", "an", "the", "one", "another", "its", "his", "their", "two", "three", "both"]);
/** Words after which the noun phrase has ended. */
const phraseEnds = new Set(
	"of that which who whose for in at with from to and on by is was has had said will".split(" "),
);
const reach = 12;

/** The kind of the last noun before the phrase that starts at `index` ends. */
function phraseKind(document: RecognitionDocument, index: number): EntityKind | undefined {
	let kind: EntityKind | undefined;
	for (let at = index; at < index + reach; at++) {
		const word = lowerOf(document, at);
		if (word === "" || phraseEnds.has(word) || /^[,.;:()—–]$/.test(word)) break;
		const isName = (flagsOf(document, at) & TokenFlag.capitalised) !== 0;
		if (!isName) kind = kindOfNoun(word) ?? kind;
	}
	return kind;
}

/** "…, a developer" after the name. */
function kindAfter(document: RecognitionDocument, last: number): EntityKind | undefined {
	const mark = spellingOf(document, last + 1);
	const isVerb = /^(?:is|was|are|were)$/.test(mark);
	if (mark !== "," && mark !== "—" && mark !== "–" && mark !== "(" && !isVerb) return undefined;
	const start = last + 2;
	const word = lowerOf(document, start);
	if (articles.has(word)) {
		// "one of the largest lenders"
		const skips = word === "one" && lowerOf(document, start + 1) === "of" ? 3 : 1;
		return phraseKind(document, start + skips);
	}
	// "Anna Keller, chief executive of"
	if (!isVerb && (classOf(document, start) & (WordClass.office | WordClass.officeModifier)) !== 0) {
		return phraseKind(document, start) === "person" ? "person" : undefined;
	}
	return undefined;
}

/** "startup X", "the newspaper X", "carmaker X". A plural noun introduces a list and is left to that rule. */
function kindBefore(document: RecognitionDocument, first: number, last: number): EntityKind | undefined {
	const before = first - 1;
	// "A third company, Oberon, did not."
	if (spellingOf(document, before) === "," && spellingOf(document, last + 1) === ",") {
		const isNoun = (flagsOf(document, before - 1) & TokenFlag.capitalised) === 0;
		return isNoun ? kindOfNoun(lowerOf(document, before - 1)) : undefined;
	}
	const flags = flagsOf(document, before);
	if ((flags & TokenFlag.word) === 0 || (flags & (TokenFlag.capitalised | TokenFlag.allCaps)) !== 0) return undefined;
	if ((flagsOf(document, first) & TokenFlag.sentenceStart) !== 0) return undefined;
	return kindOfNoun(lowerOf(document, before));
}

/** "its NEDO agency", "the Lumeno group", "Lumeno phones" is left to the rule for products. */
function kindBehind(document: RecognitionDocument, last: number): EntityKind | undefined {
	const word = lowerOf(document, last + 1);
	if ((flagsOf(document, last + 1) & TokenFlag.capitalised) !== 0) return undefined;
	const kind = kindOfNoun(word);
	return kind === "person" || kind === "product" || kind === "place" ? undefined : kind;
}

export const appositions: Rule = {
	id: "appositions",
	apply(candidate, _index, { document }) {
		const after = kindAfter(document, candidate.last);
		if (after !== undefined) vote(candidate, after, after === "person" ? 1.6 : 2);
		const before = kindBefore(document, candidate.first, candidate.last);
		if (before !== undefined) vote(candidate, before, before === "person" ? 1.8 : 1.5);
		const behind = kindBehind(document, candidate.last);
		if (behind === undefined) return;
		const isGroup = /^(?:group|government|police|fund|funds|team|station|office|force|forces|army)$/.test(
			lowerOf(document, candidate.last + 1),
		);
		if (!isGroup) vote(candidate, behind, behind === "agency" ? 1.8 : 0.8);
	},
};
