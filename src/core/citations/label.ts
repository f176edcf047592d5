// How a source is named in a citation.
import type { SourceMetadata } from "../model/source.ts";

/** Titles up to this length are short enough for a label. */
const longestTitle = 40;

/** The publisher, else a title of up to 40 characters, else the file's name without its ending. `path` has `/`. */
export function citationLabel(metadata: SourceMetadata, path: string): string {
	const publisher = metadata.publisher?.value.trim();
	if (publisher) return publisher;
	const title = metadata.title?.value.trim();
	if (title && title.length <= longestTitle) return title;
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name.replace(/(?<=.)\.[^.\s]{1,10}$/, "") || name;
}
