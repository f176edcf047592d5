// Whether a citation still holds, as a card.
import { type Anchoring, anchorIn } from "../citations/anchor.ts";
import { citationLabel } from "../citations/label.ts";
import { locatorSpan } from "../citations/locatorSpan.ts";
import { comparableUri, resolveFromUri } from "../citations/relativePath.ts";
import type { IndexedSource, SourceContent } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { passageIndexAt, viewPassage } from "../corpus/views.ts";
import type { HoverCard } from "../hover/card.ts";
import { composeCitationCard } from "../hover/composeCitationCard.ts";
import type { NoteCitation } from "../model/citation.ts";
import type { PassageView } from "../model/views.ts";

/** `note` is the note's URI. Undefined while sources are still being read and the cited one is not known yet. */
export function citationCard(citation: NoteCitation, note: string, state: LibraryState): HoverCard {
	const source = citedSource(citation, note, state);
	const hasQuote = citation.quote !== undefined;
	if (!source?.content) return composeCitationCard({ path: citation.path, label: citation.label, hasQuote });
	const anchoring = anchor(citation, source.content);
	const passage = anchoring.span && passageAround(source, source.content, anchoring.span.start);
	return composeCitationCard({
		grade: anchoring.grade,
		path: citation.path,
		label: citationLabel(source.content.source.metadata, source.file.path),
		hasQuote,
		...(passage && { passage }),
	});
}

/** The source that the citation's path leads to from the note. */
export function citedSource(citation: NoteCitation, note: string, state: LibraryState): IndexedSource | undefined {
	const wanted = resolveFromUri(note, citation.path);
	return wanted === undefined ? undefined : state.corpus.all().find(({ file }) => comparableUri(file.uri) === wanted);
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
