// The rule `quotation-altered`: words in quotation marks of a cited sentence are in none of its sources.
import { anchorIn } from "../../citations/anchor.ts";
import type { Span } from "../../model/span.ts";
import { foldText } from "../../text/fold.ts";
import { blockQuotations } from "../blockQuotations.ts";
import type { CheckContext, CheckRule, RuleFinding } from "../checkRule.ts";
import type { JudgedCitation } from "../judgedCitation.ts";
import { alteredQuotations, isQuotedFrom } from "../quotations/alteredQuotations.ts";
import { replaceWords } from "../repairs.ts";
import { sourcePlace } from "../sourcePlace.ts";

export const quotationAltered: CheckRule = {
	code: "quotation-altered",
	check: (context) => [...inSentences(context), ...inBlocks(context)].sort((a, b) => a.span.start - b.span.start),
};

function inSentences(context: CheckContext): readonly RuleFinding[] {
	return context.sentences.flatMap(({ prose, citations, hasOtherNotes }) => {
		if (hasOtherNotes || !citations.every(({ source }) => source?.content)) return [];
		const sources = citations.map((citation) => context.quotable(citation));
		return alteredQuotations(prose.text, ...sources)
			.filter(({ words }) => !citations.some((citation) => isSaidAlready(citation, words)))
			.map(({ words, ...span }) => finding(context.note.text, words, prose.toNote(span), citations));
	});
}

/** Block quotations with nothing but their source under them claim every word. */
function inBlocks(context: CheckContext): readonly RuleFinding[] {
	return blockQuotations(context).flatMap(({ citation, prose }) => {
		if (isSaidAlready(citation, prose.text) || isQuotedFrom(prose.text, context.quotable(citation))) return [];
		return [finding(context.note.text, prose.text, prose.toNote({ start: 0, end: prose.text.length }), [citation])];
	});
}

/** Whether another finding says the same: the quote of the citation is no longer the source's, and these are its words. */
function isSaidAlready({ citation, anchoring }: JudgedCitation, words: string): boolean {
	if (anchoring?.grade !== "lost" && anchoring?.grade !== "near") return false;
	const fold = (text: string): string => foldText(text).text.toLowerCase();
	const [own, quoted] = [fold(words), fold(citation.quote ?? "")];
	return quoted.includes(own) || (quoted !== "" && own.includes(quoted));
}

function finding(note: string, words: string, span: Span, citations: readonly JudgedCitation[]): RuleFinding {
	const near = nearest(words, citations);
	const [first] = citations;
	return {
		span,
		details: { words, ...(near && { nearest: near.words }) },
		...(first && { source: first.target }),
		...(near && {
			related: [near],
			repairs: [replaceWords(note, "take-words", "Take the source's words", span, near.words)],
		}),
	};
}

/** What one of the sources says that is close to the words. */
function nearest(words: string, citations: readonly JudgedCitation[]) {
	for (const { source } of citations) {
		if (!source?.content) continue;
		const { span, suggestion } = anchorIn(source.content.anchorText, words);
		const found = span ?? suggestion;
		if (found) return sourcePlace(source, source.content, found);
	}
	return undefined;
}
