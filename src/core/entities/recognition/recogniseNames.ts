// The steps of recognition: candidates, the evidence of rules and tagger, consistency over the document.
import type { RecognisedName } from "../../model/mention.ts";
import type { Candidate, RuleContext } from "./candidates/candidate.ts";
import { createCandidates } from "./candidates/createCandidates.ts";
import { applyTags } from "./candidates/taggedCandidates.ts";
import { certaintyTable } from "./consistency/certaintyTable.ts";
import { type Decision, decide } from "./consistency/decide.ts";
import { findRepeats } from "./consistency/repeats.ts";
import { gatherSurfaces } from "./consistency/surfaces.ts";
import { type RecognitionDocument, readDocument } from "./document/recognitionDocument.ts";
import { applyLists } from "./rules/lists.ts";
import { rules } from "./rules/registry.ts";
import { certaintyOfMargin } from "./tagger/certainty.ts";
import type { Tagger } from "./tagger/tagger.ts";

function toName(document: RecognitionDocument, { candidate, kind, certainty }: Decision): RecognisedName {
	const start = candidate.span?.start ?? (document.tokens.start[candidate.first] as number);
	const end = candidate.span?.end ?? (document.tokens.end[candidate.last] as number);
	return { start, end, surface: document.tokens.text.slice(start, end), kind, certainty };
}

/** The names, each with what speaks for it as its certainty: 0 to 1, more for more, but not yet the share that is right. */
export function weighNames(text: string, tagger: Tagger | undefined): readonly RecognisedName[] {
	const document = readDocument(text);
	const found = createCandidates(document);
	const candidates = tagger === undefined ? found : applyTags(document, found, tagger.tag(document.tokens, document));
	const context: RuleContext = { document, candidates };
	for (const rule of rules) {
		for (let index = 0; index < candidates.length; index++) rule.apply(candidates[index] as Candidate, index, context);
	}
	applyLists(context);
	const decisions = decide(context, gatherSurfaces(document, candidates));
	const repeats = findRepeats(document, decisions);
	const names = decisions.map((decision) => toName(document, decision));
	for (const repeat of repeats) names.push({ ...repeat, surface: text.slice(repeat.start, repeat.end) });
	return names.sort((a, b) => a.start - b.start);
}

/**
 * Names in a document, in order, without overlap. What the tagger says, when there is one, is evidence beside that of the
 * rules; the document decides. Certainties are what `certaintyTable` makes of the evidence. Linear in the length of the
 * text.
 */
export function recogniseNames(text: string, tagger: Tagger | undefined): readonly RecognisedName[] {
	const names = weighNames(text, tagger);
	if (tagger === undefined) return names;
	return names.map((name) => ({ ...name, certainty: certaintyOfMargin(certaintyTable, name.certainty) }));
}
