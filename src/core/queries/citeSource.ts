// A citation of a source, or of one of its articles, as a whole, ready to be put into a note.
import { labelFrom } from "../citations/labelTemplate.ts";
import { citationStyle } from "../citations/registry.ts";
import { relativeUriPath } from "../citations/relativePath.ts";
import { metadataAt, sourceMetadata } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import type { SourceCitationRequest, TextInsertion } from "../model/views.ts";

/** Undefined when the source or the article is gone, or no relative path leads to it from the note. */
export function citeSource(
	{ source: uri, article: key, style, note, noteText, offset }: SourceCitationRequest,
	state: LibraryState,
): readonly TextInsertion[] | undefined {
	const source = state.corpus.get(uri);
	const path = source && relativeUriPath(note, source.file.uri);
	const article = source?.content?.source.articles?.find((one) => one.key === key);
	if (!source || path === undefined || (key !== undefined && !article)) return undefined;
	const metadata = article ? metadataAt(source, article.start) : sourceMetadata(source);
	const label = labelFrom(state.settings.citationLabel, metadata, source.file.path);
	const locator = article && { locator: { kind: "article" as const, key: article.key } };
	return citationStyle(style).write({ label, path, ...locator }, { text: noteText, offset });
}
