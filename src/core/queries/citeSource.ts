// A citation of a source as a whole, ready to be put into a note.
import { labelFrom } from "../citations/labelTemplate.ts";
import { citationStyle } from "../citations/registry.ts";
import { relativeUriPath } from "../citations/relativePath.ts";
import { sourceMetadata } from "../corpus/indexedSource.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import type { SourceCitationRequest, TextInsertion } from "../model/views.ts";

/** Undefined when the source is gone, or no relative path leads to it from the note. */
export function citeSource(
	{ source: uri, style, note, noteText, offset }: SourceCitationRequest,
	state: LibraryState,
): readonly TextInsertion[] | undefined {
	const source = state.corpus.get(uri);
	const path = source && relativeUriPath(note, source.file.uri);
	if (!source || path === undefined) return undefined;
	const label = labelFrom(state.settings.citationLabel, sourceMetadata(source), source.file.path);
	return citationStyle(style).write({ label, path }, { text: noteText, offset });
}
