// What a catalogue says before it is given meaning: scalars as written, lists and maps, each with its place.
import type { Span } from "../../model/span.ts";

/** A scalar as its source text reads: `3M`, `1234`, `true` and `null` alike are words. Empty where no value stands. */
export interface RawScalar {
	readonly kind: "scalar";
	readonly text: string;
	readonly span: Span;
}

export interface RawList {
	readonly kind: "list";
	readonly items: readonly RawValue[];
	readonly span: Span;
}

export interface RawPair {
	/** Absent when the key is a list or a map. */
	readonly key?: string;
	readonly keySpan: Span;
	readonly value: RawValue;
}

export interface RawMap {
	readonly kind: "map";
	readonly pairs: readonly RawPair[];
	readonly span: Span;
}

export type RawValue = RawScalar | RawList | RawMap;

/** Something that is no YAML, with the parser's words for it. */
export interface RawProblem {
	readonly code: "catalogue-syntax" | "catalogue-too-large";
	readonly span: Span;
	readonly reason: string;
}

/** A whole catalogue, as far as it can be read. */
export interface RawDocument {
	/** Undefined for an empty file. */
	readonly root: RawValue | undefined;
	readonly problems: readonly RawProblem[];
}
