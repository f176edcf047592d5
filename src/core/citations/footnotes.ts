// Which footnote a place of a note is in, and where its marks stand.
import type { Span } from "../model/span.ts";
import type { MarkdownRegion } from "../text/markdown/region.ts";

/** `[^name]` in a text, or the text of the footnote from `[^name]:` on. */
export interface FootnotePart extends Span {
	/** As footnotes are compared: in lower case. */
	readonly name: string;
}

export interface Footnotes {
	/** Where footnotes are marked in the text, in order. */
	readonly marks: readonly FootnotePart[];
	marksOf(name: string): readonly FootnotePart[];
	/** The name of the footnote whose text holds the offset. */
	nameAt(offset: number): string | undefined;
}

/** An empty line, and after it one that is not indented: the footnote has ended. */
const paragraphEnd = /\n[ \t>]*\r?\n(?![ \t]{2})/;

export function readFootnotes(text: string, regions: readonly MarkdownRegion[]): Footnotes {
	const definitions: FootnotePart[] = [];
	const marks: FootnotePart[] = [];
	const byName = new Map<string, FootnotePart[]>();
	let next = text.length;
	for (const { kind, start, end } of [...regions].reverse()) {
		if (kind !== "footnote-mark") continue;
		const isDefinition = text[end - 1] === ":";
		const name = text.slice(start + 2, end - (isDefinition ? 2 : 1)).toLowerCase();
		if (isDefinition) {
			const body = text.slice(end, next);
			definitions.push({ name, start, end: end + (paragraphEnd.exec(body)?.index ?? body.length) });
			next = start;
		} else {
			marks.push({ name, start, end });
			const known = byName.get(name);
			if (known) known.push({ name, start, end });
			else byName.set(name, [{ name, start, end }]);
		}
	}
	definitions.reverse();
	return {
		marks: marks.reverse(),
		marksOf: (name) => [...(byName.get(name) ?? [])].reverse(),
		nameAt(offset) {
			const index = lastStart(definitions, offset);
			const found = definitions[index];
			return found && offset < found.end ? found.name : undefined;
		},
	};
}

/** Index of the last span that starts at the offset or before it; -1 when none does. */
export function lastStart(spans: readonly Span[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle] as Span).start <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
