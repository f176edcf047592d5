// A citation of a note, with the source it leads to and how well it holds there.
import { type Anchoring, anchorIn } from "../citations/anchor.ts";
import { locatorSpan } from "../citations/locatorSpan.ts";
import type { IndexedSource, SourceContent } from "../corpus/indexedSource.ts";
import type { NoteCitation } from "../model/citation.ts";

export interface JudgedCitation {
	readonly citation: NoteCitation;
	/** URI of the file it leads to, whether that exists or not. */
	readonly target: string;
	/** Absent when it leads to no source. */
	readonly source?: IndexedSource;
	/** Absent when there is no source that can be read, or a place without a quote is not there. */
	readonly anchoring?: Anchoring;
}

/** The span that the citation points at for sure; not what is only near. */
export function citedSpan({ anchoring }: JudgedCitation): Anchoring["span"] {
	return anchoring?.grade === "near" ? undefined : anchoring?.span;
}

/** Undefined when the citation has no quote and the place it names is not there. */
export function anchorCitation({ quote, locator }: NoteCitation, content: SourceContent): Anchoring | undefined {
	if (quote !== undefined) return anchorIn(content.anchorText, quote, locator);
	const span = locator && locatorSpan(content.anchorText, locator);
	if (span) return { grade: "exact", span };
	return locator?.kind === "fragment" ? { grade: "lost" } : undefined;
}
