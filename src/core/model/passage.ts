// A passage: the unit that is searched, shown and cited.
import type { Span } from "./span.ts";

/**
 * A sentence-sized span of a source's readable text, without white space at its ends.
 * Passages of a source are in order and do not overlap.
 */
export type Passage = Span;
