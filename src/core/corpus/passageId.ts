// Ids of passages: opaque to hosts, checked when they come back.
import type { Span } from "../model/span.ts";

/** What an id says: which reading of which source, and where in its readable text. */
export interface PassageAddress {
	readonly sourceNumber: number;
	readonly span: Span;
}

export function formatPassageId({ sourceNumber, span }: PassageAddress): string {
	return `${sourceNumber}.${span.start}.${span.end}`;
}

/** Undefined for anything that is not an id of ours; an id may come from anywhere. */
export function parsePassageId(id: string): PassageAddress | undefined {
	const parts = /^(\d{1,9})\.(\d{1,10})\.(\d{1,10})$/.exec(id);
	if (!parts) return undefined;
	const [sourceNumber, start, end] = parts.slice(1).map(Number) as [number, number, number];
	return start < end ? { sourceNumber, span: { start, end } } : undefined;
}
