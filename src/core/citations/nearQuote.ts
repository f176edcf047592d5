// The place in a source whose words are nearest to a quote that is not there any more. Only ever a suggestion.
import type { Span } from "../model/span.ts";
import { foldText } from "../text/fold.ts";
import { alignQuote } from "./alignQuote.ts";
import { elidedEnds } from "./elide.ts";
import { windowSearch } from "./nearWindows.ts";
import { occurrences } from "./occurrences.ts";

export interface NearQuote extends Span {
	/** 1 when equal, 0 when nothing is: one less the share of the quote's characters that changed. */
	readonly similarity: number;
}

/** What helps to choose when several places are near. */
export interface NearContext {
	/** Offset in the text where the quote is said to be. */
	readonly hint?: number;
	/** Words that stood before and after the quote. */
	readonly prefix?: string;
	readonly suffix?: string;
}

/** A quarter of the characters may differ: a word or two in a sentence. Chance likeness of prose stays below 1/2. */
export const leastSimilarity = 0.75;
/** Shorter words are near to too much. A wide character counts as two. */
const shortestQuote = 12;
/** Longer ones are compared by their first part; citations hold 200 characters. */
const longestQuote = 600;
/** How far the first and last words of an elided quote may stand apart. */
const elidedReach = 1200;

/** Bounds the work on text without spaces. */
const longestWord = 60;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const wide = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

function joins(before: string | undefined, after: string | undefined): boolean {
	if (before === undefined || after === undefined || wide.test(before) || wide.test(after)) return false;
	if (wordCharacter.test(before) && wordCharacter.test(after)) return true;
	return /\d/.test(after) && /[.,]/.test(before);
}

/** Grown to whole words and numbers, with no white space at the ends. */
function wholeWords(text: string, { start, end }: Span): Span {
	let [from, to] = [start, end];
	const [least, most] = [Math.max(0, start - longestWord), Math.min(text.length, end + longestWord)];
	while (from > least && joins(text[from - 1], text[from])) from--;
	while (to < most && (joins(text[to - 1], text[to]) || isInNumber(text, to))) to++;
	while (from < to && /\s/.test(text[from] as string)) from++;
	while (to > from && /\s/.test(text[to - 1] as string)) to--;
	return { start: from, end: to };
}

/** Between the digits of "3" and ".5". */
function isInNumber(text: string, at: number): boolean {
	return /^\d[.,]\d$/.test(text.slice(at - 1, at + 2));
}

function weight(words: string): number {
	let sum = 0;
	for (const character of words.slice(0, shortestQuote)) sum += wide.test(character) ? 2 : 1;
	return sum;
}

function likeness(a: string, b: string): number {
	if (a === "") return 0;
	return Math.max(0, 1 - alignQuote(a, b).changes / a.length);
}

/** How well the surroundings fit, 0 to 1; more than the smallest difference in likeness only together. */
function fit(text: string, { start, end }: Span, { hint, prefix = "", suffix = "" }: NearContext): number {
	const before = likeness(prefix, text.slice(Math.max(0, start - prefix.length * 2), start));
	const after = likeness(suffix, text.slice(end, end + suffix.length * 2));
	const distance = hint === undefined ? 0 : Math.abs(hint - start) / Math.max(1, text.length);
	return (before + after) / 4 + (1 - distance) / 2;
}

/** Likeness of surroundings against likeness of the words themselves. */
const fitShare = 0.06;

/** A text, and where in it quotes may stand in other words. */
interface Searched {
	readonly text: string;
	readonly windows: ReturnType<typeof windowSearch>;
}

/** `quotes`: all that may be asked for. */
function searched(text: string, quotes: readonly string[]): Searched {
	return { text, windows: windowSearch(quotes.map(comparedPart), text) };
}

function comparedPart(quote: string): string {
	return quote.slice(0, longestQuote);
}

function nearWhole(quote: string, { text, windows }: Searched, context: NearContext): NearQuote | undefined {
	if (weight(quote) < shortestQuote) return undefined;
	const words = comparedPart(quote);
	let best: { readonly near: NearQuote; readonly score: number } | undefined;
	for (const window of windows(words, context.hint)) {
		const { start, end, changes } = alignQuote(words, text.slice(window.start, window.end));
		const similarity = 1 - changes / words.length;
		if (similarity < leastSimilarity || end <= start) continue;
		const span = wholeWords(text, { start: window.start + start, end: window.start + end });
		const score = similarity + fitShare * fit(text, span, context);
		if (best === undefined || score > best.score) best = { near: { ...span, similarity }, score };
	}
	return best?.near;
}

/** One end of an elided quote: word for word when it is short. */
function nearEnd(words: string, within: Searched, context: NearContext): NearQuote | undefined {
	const [there] = occurrences(within.text, words);
	return there ? { ...there, similarity: 1 } : nearWhole(words, within, context);
}

function nearElided(head: string, tail: string, source: Searched, context: NearContext): NearQuote | undefined {
	const { text } = source;
	const part = (start: number, end: number, words: string): Searched => searched(text.slice(start, end), [words]);
	const join = (first: NearQuote, last: NearQuote): NearQuote => ({
		start: first.start,
		end: last.end,
		similarity:
			(first.similarity * head.length + last.similarity * tail.length) / Math.max(1, head.length + tail.length),
	});
	const shift = (near: NearQuote, by: number): NearQuote => ({ ...near, start: near.start + by, end: near.end + by });
	const first = nearEnd(head, source, context);
	if (first !== undefined) {
		const last = nearEnd(tail, part(first.end, first.start + elidedReach, tail), {});
		if (last !== undefined) return join(first, shift(last, first.end));
	}
	const last = nearEnd(tail, source, context);
	if (last === undefined) return undefined;
	const from = Math.max(0, last.end - elidedReach);
	const before = nearEnd(head, part(from, last.start, head), {});
	return before && join(shift(before, from), last);
}

/**
 * The best approximate match of `quote` in `text`, on whole words; undefined when less than three quarters of the
 * characters agree, or the quote is shorter than 12. `text` is folded, as the quote will be. An elided quote matches by
 * its ends.
 * Bounded in time: one pass over the text for the quote and its ends, and a few alignments as long as the quote.
 */
export function nearQuote(quote: string, text: string, context: NearContext = {}): NearQuote | undefined {
	// The sign of an elision must survive: it is looked for before the ends are folded.
	const fold = (words: string): string => foldText(words).text.trim();
	const words = fold(quote);
	const ends = elidedEnds(quote).map((pair) => pair.map(fold) as [head: string, tail: string]);
	const source = searched(text, [words, ...ends.flat()]);
	const whole = nearWhole(words, source, context);
	if (whole !== undefined) return whole;
	for (const [head, tail] of ends) {
		const near = nearElided(head, tail, source, context);
		if (near !== undefined) return near;
	}
	return undefined;
}
