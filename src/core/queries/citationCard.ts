// Whether a citation still holds, as a card.
import { type Anchoring, anchorIn } from "../citations/anchor.ts";
import { citationLabel } from "../citations/label.ts";
import { locatorSpan } from "../citations/locatorSpan.ts";
import { type IndexedSource, metadataAt, type SourceContent } from "../corpus/indexedSource.ts";
import { passageIndexAt, viewPassage } from "../corpus/views.ts";
import type { HoverCard } from "../hover/card.ts";
import { composeCitationCard } from "../hover/composeCitationCard.ts";
import type { NoteCitation } from "../model/citation.ts";
import type { PassageView } from "../model/views.ts";
import type { SourceFinder } from "./sourceFinder.ts";

/** `note` is the note's URI. */
export function citationCard(citation: NoteCitation, note: string, sources: SourceFinder): HoverCard {
	const source = sources.find(note, citation.path);
	const hasQuote = citation.quote !== undefined;
	if (!source?.content) return composeCitationCard({ path: citation.path, label: citation.label, hasQuote });
	const anchoring = anchor(citation, source.content);
	const place = anchoring.span ?? anchoring.suggestion;
	const passage = place && passageAround(source, source.content, place.start);
	return composeCitationCard({
		grade: anchoring.grade,
		path: citation.path,
		label: citationLabel(metadataAt(source, place?.start ?? 0), source.file.path),
		hasQuote,
		...(passage && { passage }),
	});
}

function anchor({ quote, locator }: NoteCitation, { anchorText }: SourceContent): Anchoring {
	if (quote !== undefined) return anchorIn(anchorText, quote, locator);
	const span = locator && locatorSpan(anchorText, locator);
	return span ? { grade: "exact", span } : { grade: "lost" };
}

function passageAround(source: IndexedSource, content: SourceContent, offset: number): PassageView | undefined {
	const passage = content.passages[passageIndexAt(content.passages, offset)];
	return passage && viewPassage(source, content, passage);
}
