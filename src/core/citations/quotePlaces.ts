// Where a quote, whole or elided, stands in a source: word for word, or but for folding.
import type { Span } from "../model/span.ts";
import type { AnchorText } from "../text/anchorText.ts";
import { foldText, type LineHyphens } from "../text/fold.ts";
import { elidedEnds } from "./elide.ts";
import { occurrences, spannedOccurrences } from "./occurrences.ts";

/** How far the first and last words of an elided quote may stand apart: two of the longest passages. */
const elidedReach = 1200;

function placesIn(text: string, quote: string): Span[] {
	const whole = occurrences(text, quote);
	if (whole.length > 0) return whole;
	for (const [head, tail] of elidedEnds(quote)) {
		const places = spannedOccurrences(text, head, tail, elidedReach);
		if (places.length > 0) return places;
	}
	return [];
}

/** Word for word. */
export function exactPlaces(source: AnchorText, quote: string): readonly Span[] {
	return placesIn(source.text, quote);
}

function foldedPlaces(source: AnchorText, quote: string, lineHyphens: LineHyphens): Span[] {
	const { text, toRaw } = source.folded(lineHyphens);
	// The sign of an elision must survive: it is looked for before the ends are folded.
	const fold = (words: string): string => foldText(words, lineHyphens).text.trim();
	const whole = occurrences(text, fold(quote));
	if (whole.length > 0) return whole.map(({ start, end }) => toRaw(start, end));
	for (const [head, tail] of elidedEnds(quote)) {
		const places = spannedOccurrences(text, fold(head), fold(tail), elidedReach);
		if (places.length > 0) return places.map(({ start, end }) => toRaw(start, end));
	}
	return [];
}

/** But for white space, quotation marks, dashes, ligatures, hyphens at line ends, composed letters and width. */
export function normalisedPlaces(source: AnchorText, quote: string): readonly Span[] {
	const joined = foldedPlaces(source, quote, "joined");
	if (joined.length > 0 || source.folded("kept") === source.folded("joined")) return joined;
	return foldedPlaces(source, quote, "kept");
}
