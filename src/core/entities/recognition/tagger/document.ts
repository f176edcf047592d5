// One document as the tagger looks at it: its tokens, words, runs, evidence and headline-like stretches.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { readSpellings, type Spellings } from "../document/spellings.ts";
import { type Evidence, evidenceOfOthers, gatherEvidence } from "./evidence.ts";
import { findRuns, isNameWord, type Runs } from "./runs.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import type { WordClasses } from "./wordClasses.ts";

export interface TaggerDocument {
	readonly tokens: Tokens;
	readonly vocabulary: Vocabulary;
	readonly runs: Runs;
	readonly evidence: Evidence;
	/** By token: 1 in a sentence where nearly every word has a capital, 2 where nearly all is capitals. */
	readonly headline: Uint8Array;
}

interface SentenceCount {
	words: number;
	capitalised: number;
	allCaps: number;
}

/** Shorter words ("of", "the") are small in headlines too. */
const shortestCounted = 4;
const headlineShare = 0.7;
const fewestWords = 3;

function kindOfSentence(count: SentenceCount): number {
	if (count.words < fewestWords || count.capitalised / count.words < headlineShare) return 0;
	return count.allCaps / count.words >= headlineShare ? 2 : 1;
}

function markHeadlines(tokens: Tokens): Uint8Array {
	const headline = new Uint8Array(tokens.length);
	let start = 0;
	let count: SentenceCount = { words: 0, capitalised: 0, allCaps: 0 };
	for (let at = 0; at <= tokens.length; at++) {
		const flags = at < tokens.length ? (tokens.flags[at] as number) : TokenFlag.sentenceStart;
		if ((flags & TokenFlag.sentenceStart) !== 0 && at > start) {
			const kind = kindOfSentence(count);
			if (kind > 0) headline.fill(kind, start, at);
			start = at;
			count = { words: 0, capitalised: 0, allCaps: 0 };
		}
		if (at === tokens.length || (flags & TokenFlag.word) === 0) continue;
		if ((tokens.end[at] as number) - (tokens.start[at] as number) < shortestCounted) continue;
		count.words++;
		if (isNameWord(flags)) count.capitalised++;
		if ((flags & TokenFlag.allCaps) !== 0) count.allCaps++;
	}
	return headline;
}

export function readDocument(
	tokens: Tokens,
	wordClasses: WordClasses,
	spellings: Spellings = readSpellings(tokens),
): TaggerDocument {
	const vocabulary = createVocabulary(spellings, wordClasses);
	const runs = findRuns(tokens, vocabulary);
	const evidence = gatherEvidence(tokens, vocabulary, runs);
	return { tokens, vocabulary, runs, evidence, headline: markHeadlines(tokens) };
}

function level(count: number): number {
	if (count === 0) return 0;
	return count < 3 ? 1 : 2;
}

/** How the document writes the token's word elsewhere: levels of "capitalised in mid-sentence" and "lower case". */
export function caseHabit(document: TaggerDocument, token: number): number {
	const { vocabulary, evidence, tokens } = document;
	const folded = vocabulary.foldedOf[vocabulary.wordOf[token] as number] as number;
	const flags = tokens.flags[token] as number;
	const isCounted = isNameWord(flags) && (flags & TokenFlag.sentenceStart) === 0 ? 1 : 0;
	const capitalised = Math.max(0, (evidence.capitalised[folded] as number) - isCounted);
	return level(capitalised) * 3 + level(evidence.lowerCase[folded] as number);
}

/** What the other occurrences of the token's word witness, as bits. */
export function otherEvidence(document: TaggerDocument, token: number): number {
	return evidenceOfOthers(document.evidence, document.vocabulary, token);
}
