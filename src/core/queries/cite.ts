// A citation, ready to be put into a note.
import { elideQuote } from "../citations/elide.ts";
import { labelOfPage } from "../citations/label.ts";
import { labelFrom } from "../citations/labelTemplate.ts";
import { citationStyle } from "../citations/registry.ts";
import { relativeUriPath } from "../citations/relativePath.ts";
import { metadataAt } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { locate } from "../corpus/locate.ts";
import { parsePassageId } from "../corpus/passageId.ts";
import { oneLine } from "../corpus/views.ts";
import { contains } from "../model/span.ts";
import type { CitationRequest, TextInsertion } from "../model/views.ts";

/** Undefined when the passage is gone, or no relative path leads from the note to its source. */
export function cite(request: CitationRequest, state: LibraryState): readonly TextInsertion[] | undefined {
	const address = parsePassageId(request.passage);
	const source = address && state.corpus.byNumber(address.sourceNumber);
	const path = source && relativeUriPath(request.note, source.file.uri);
	if (!address || !source?.content || path === undefined) return undefined;
	const { text, pages } = source.content.source;
	const span = request.span ?? address.span;
	if (!contains({ start: 0, end: text.length }, span) || span.start >= span.end) return undefined;
	const words = oneLine(text.slice(span.start, span.end));
	const locator = locate(source.content, span);
	const printed = locator.kind === "page" ? pages?.[locator.page - 1]?.label : undefined;
	const citation = {
		label: labelOfPage(
			labelFrom(state.settings.citationLabel, metadataAt(source, span.start), source.file.path),
			printed,
		),
		path,
		locator,
		quote: elideQuote(words),
	};
	return citationStyle(request.style).write(citation, { text: request.noteText, offset: request.offset }, words);
}
