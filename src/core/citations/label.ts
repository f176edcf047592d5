// How a source is named in a citation.
import type { SourceMetadata } from "../model/source.ts";

/** Titles up to this length are short enough for a label. */
const longestTitle = 40;

/** The publisher, else the title, shortened to whole words where it is long, else the file's name without its ending. */
export function citationLabel(metadata: SourceMetadata, path: string): string {
	const publisher = metadata.publisher?.value.trim();
	if (publisher) return publisher;
	const title = metadata.title?.value.trim();
	if (title) return shortTitle(title);
	const name = path.slice(path.lastIndexOf("/") + 1);
	return name.replace(/(?<=.)\.[^.\s]{1,10}$/, "") || name;
}

/** The label with the number that is printed on the page, where viewers count otherwise. */
export function labelOfPage(label: string, printed: string | undefined): string {
	return printed === undefined ? label : `${label}, p. ${printed}`;
}

/** The title, cut between words where it is long. */
export function shortTitle(title: string): string {
	if (title.length <= longestTitle) return title;
	const cut = title.slice(0, longestTitle);
	const space = cut.lastIndexOf(" ");
	return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:.–—-]+$/u, "")}…`;
}
