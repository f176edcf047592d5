// A stretch of text.

/**
 * A half-open range `[start, end)` of UTF-16 code units. What text it counts in is said where a span is used:
 * the readable text of a source, the text of a note, or the raw text of the catalogue.
 */
export interface Span {
	/** Offset of the first code unit, from 0. */
	readonly start: number;
	/** Offset just past the last code unit; never less than `start`. */
	readonly end: number;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether every code unit of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
