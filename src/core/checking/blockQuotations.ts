// Block quotations with their source under them, as the style `quotation` writes them.
import type { Span } from "../model/span.ts";
import type { CheckContext } from "./checkRule.ts";
import type { JudgedCitation } from "./judgedCitation.ts";
import { type Prose, proseOf } from "./prose.ts";

export interface BlockQuotation {
	readonly citation: JudgedCitation;
	/** The quoted words. */
	readonly prose: Prose;
}

/** Before the link: nothing but the mark of the block and a dash. */
const attribution = /^[ \t]{0,3}>[ \t>]{0,8}[—–-]{1,2}[ \t]{0,4}$/;
const quotedLine = /^[ \t]{0,3}>/;
/** Longest quotation that is looked at, in code units. */
const longest = 8000;

/** The lines of the block before `end`, the start of the line with the source. */
function blockBefore(text: string, end: number): Span {
	let start = end;
	while (start > 0 && end - start < longest) {
		const previous = start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
		if (!quotedLine.test(text.slice(previous, previous + 8))) break;
		start = previous;
	}
	return { start, end };
}

export function blockQuotations({
	note,
	citations,
}: Pick<CheckContext, "note" | "citations">): readonly BlockQuotation[] {
	const { text } = note;
	return citations.flatMap((citation) => {
		const { span } = citation.citation;
		const line = text.lastIndexOf("\n", span.start - 1) + 1;
		if (!citation.source?.content || !attribution.test(text.slice(line, span.start))) return [];
		const block = blockBefore(text, line);
		const raw = text.slice(block.start, block.end);
		const lead = /^[\s>]*/.exec(raw)?.[0].length ?? 0;
		const tail = /[\s>]*$/.exec(raw.slice(-200))?.[0].length ?? 0;
		const words = { start: block.start + lead, end: block.end - tail };
		// A link in it is no plain quotation.
		if (words.end <= words.start || /\]\(|\]\[|^[#*-]\s/m.test(text.slice(words.start, words.end))) return [];
		return [{ citation, prose: proseOf(text, words, []) }];
	});
}
