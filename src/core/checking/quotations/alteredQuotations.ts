// Quotations of a cited sentence whose words are not the source's.
import { stands } from "../../citations/occurrences.ts";
import type { Span } from "../../model/span.ts";
import { claimsWords } from "./claimsWords.ts";
import { createQuotableText, type QuotableText, quotableWords } from "./quotableText.ts";
import { quotationParts, standsIn } from "./quotationParts.ts";
import { quotedWords } from "./quotedWords.ts";

/** Longer ones, in code units, are no sentence; bounds the work. */
const longestSentence = 20_000;

/** The words between quotation marks, marks not included. Offsets count in the sentence. */
export interface AlteredQuotation extends Span {
	readonly words: string;
}

/** Whether the words of a quotation stand in the source, with its omissions and brackets. */
export function isQuotedFrom(quotation: string, source: QuotableText): boolean {
	// Most stand there as they are, which is seen without taking the source apart.
	if (stands(source.text, quotation.trim())) return true;
	const parts = quotationParts(quotation);
	return source.readings.some((reading) => standsIn(reading, parts));
}

/**
 * The quotations of `sentence`, prose without markup, that stand in none of `sources`, the cited ones; in order. Words,
 * digits and their order must be the source's; case, punctuation, hyphens and spacing need not. Marks of omission split
 * a quotation, words in square brackets are the writer's. Titles, names and quotations of one or two words are passed
 * over.
 */
export function alteredQuotations(
	sentence: string,
	...sources: readonly (string | QuotableText)[]
): readonly AlteredQuotation[] {
	if (sentence.length > longestSentence) return [];
	const claimed = quotedWords(sentence).filter(({ start, end }) => {
		const words = sentence.slice(start, end);
		return claimsWords(words, quotableWords(words), sentence.slice(0, start), sentence.slice(end));
	});
	if (claimed.length === 0 || sources.length === 0) return [];
	const texts = sources.map((source) => (typeof source === "string" ? createQuotableText(source) : source));
	return claimed
		.map(({ start, end }) => ({ start, end, words: sentence.slice(start, end) }))
		.filter(({ words }) => !texts.some((text) => isQuotedFrom(words, text)));
}
