// A source's text, ready for anchoring many quotes: folded once, and only when needed.
import type { SourceArticle, SourcePage } from "../model/source.ts";
import { type FoldedText, foldText, type LineHyphens } from "./fold.ts";
import type { LineIndex } from "./lineIndex.ts";

export interface AnchorText {
	/** The readable text of the source. */
	readonly text: string;
	readonly lines: LineIndex;
	/** The pages of `text`, where it has any. */
	readonly pages?: readonly SourcePage[] | undefined;
	/** The articles of `text`, where it is made of several. */
	readonly articles?: readonly SourceArticle[] | undefined;
	folded(lineHyphens: LineHyphens): FoldedText;
}

export function createAnchorText(
	text: string,
	lines: LineIndex,
	{ pages, articles }: Pick<AnchorText, "pages" | "articles"> = {},
): AnchorText {
	let hasLineHyphens: boolean | undefined;
	const folded = new Map<LineHyphens, FoldedText>();
	return {
		text,
		lines,
		pages,
		articles,
		folded(asked) {
			// Without a hyphen at a line's end both foldings are the same.
			hasLineHyphens ??= /[-‐][ \t]*\r?\n/.test(text);
			const lineHyphens = hasLineHyphens ? asked : "joined";
			const known = folded.get(lineHyphens) ?? foldText(text, lineHyphens);
			folded.set(lineHyphens, known);
			return known;
		},
	};
}
