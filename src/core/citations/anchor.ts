// Anchoring: finds a citation's quote in today's source, and says how well.
import type { AnchoringGrade } from "../model/citation.ts";
import type { Locator } from "../model/locator.ts";
import { overlaps, type Span } from "../model/span.ts";
import { type AnchorText, createAnchorText } from "../text/anchorText.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import { locatorSpan } from "./locatorSpan.ts";
import { nearQuote } from "./nearQuote.ts";
import { exactPlaces, normalisedPlaces } from "./quotePlaces.ts";

export interface Anchoring {
	readonly grade: AnchoringGrade;
	/** Where the quote stands in the readable text; absent when the grade is `ambiguous`, `near` or `lost`. */
	readonly span?: Span;
	/** The words nearest to the quote, for the user to judge; only when the grade is `near`, and never applied unasked. */
	readonly suggestion?: Span;
	/** Where else it may be meant, in order; only when the grade is `ambiguous`. */
	readonly candidates?: readonly Span[];
}

/** What a step of the ladder knows. */
interface Search {
	readonly source: AnchorText;
	readonly quote: string;
	/** What the locator names; absent when there is no locator. Empty when it names nothing that is there. */
	readonly located?: Span;
}

type Step = (search: Search) => Anchoring | undefined;

/** The one that the locator means; without a locator, the only one. */
function atLocator(places: readonly Span[], located: Span | undefined): Span | undefined {
	if (located === undefined) return places.length === 1 ? places[0] : undefined;
	return places.find((place) => overlaps(place, located));
}

const exact: Step = ({ source, quote, located }) => {
	const span = atLocator(exactPlaces(source, quote), located);
	return span && { grade: "exact", span };
};

const normalised: Step = ({ source, quote, located }) => {
	const span = atLocator(normalisedPlaces(source, quote), located);
	return span && { grade: "normalised", span };
};

const elsewhere: Step = ({ source, quote }) => {
	const places = normalisedPlaces(source, quote);
	const [span] = places;
	if (span === undefined) return undefined;
	return places.length === 1 ? { grade: "moved", span } : { grade: "ambiguous", candidates: places };
};

const near: Step = ({ source, quote, located }) => {
	const { text, toRaw } = source.folded("joined");
	// Offsets of the two texts differ by little, and a hint need not be more than that.
	const hint = located && located.end > 0 ? { hint: located.start } : {};
	const found = nearQuote(quote, text, hint);
	return found && { grade: "near", suggestion: toRaw(found.start, found.end) };
};

const lost: Step = () => ({ grade: "lost" });

/** From best to worst: no step is taken before the one above it has failed. */
const ladder: readonly Step[] = [exact, normalised, elsewhere, near, lost];

/**
 * Anchors one quote of many in the same source. Words, digits, their order and case are never folded; a place inside a
 * longer word or number does not count. When line and quote disagree, the quote wins.
 */
export function anchorIn(source: AnchorText, quote: string, locator?: Locator): Anchoring {
	const words = quote.trim();
	const located = locator && (locatorSpan(source, locator) ?? { start: 0, end: 0 });
	const search: Search = { source, quote: words, ...(located && { located }) };
	for (const step of words === "" ? [lost] : ladder) {
		const anchoring = step(search);
		if (anchoring !== undefined) return anchoring;
	}
	return { grade: "lost" };
}

/** Anchors a single quote; `lines` are those of `text`. */
export function anchorQuote(quote: string, text: string, lines: LineIndex, locator?: Locator): Anchoring {
	return anchorIn(createAnchorText(text, lines), quote, locator);
}
