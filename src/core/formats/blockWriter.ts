// Writes readable text block by block, and keeps where its headings and what is no prose stand.
import type { Heading } from "../model/source.ts";
import type { Span } from "../model/span.ts";

/** What a block is, beyond a paragraph. */
export interface BlockRole {
	/** Level of a heading, from 1. */
	readonly level?: number | undefined;
	readonly isProse?: boolean;
	/** Whether it follows the block before on the next line, as items of a list do, without an empty line. */
	readonly isClose?: boolean;
}

export interface BlockWriter {
	/** Code units so far. */
	readonly length: number;
	/** Adds a block, already clean; an empty one is left out. Returns where it stands. */
	write(block: string, role?: BlockRole): Span | undefined;
	finish(): { readonly text: string; readonly notProse: readonly Span[]; readonly headings: readonly Heading[] };
}

export function createBlockWriter(): BlockWriter {
	// Added up one by one: to join many long strings at the end takes ten times as long.
	let text = "";
	const notProse: Span[] = [];
	const headings: Heading[] = [];
	return {
		get length() {
			return text.length;
		},
		write(block, { level, isProse = true, isClose = false } = {}) {
			if (block === "") return undefined;
			const separator = text === "" ? "" : isClose ? "\n" : "\n\n";
			const start = text.length + separator.length;
			text += separator + block;
			const span = { start, end: text.length };
			if (level !== undefined) headings.push({ ...span, level });
			if (!isProse) notProse.push(span);
			return span;
		},
		finish: () => ({ text, notProse, headings }),
	};
}
