// All that a library knows at one moment.
import type { Catalogue } from "../entities/catalogue/catalogue.ts";
import type { Finding } from "../model/finding.ts";
import type { Settings } from "../ports/settings.ts";
import type { PassageIndex } from "../search/passageIndex.ts";
import type { Corpus } from "./corpus.ts";
import type { DetailsOfSources } from "./details/applyDetails.ts";
import type { Knowledge } from "./knowledge.ts";

export interface LibraryState {
	readonly corpus: Corpus;
	readonly passages: PassageIndex;
	settings: Settings;
	/** The settings with which the sources were read; undefined before they were. */
	readWith?: { readonly fields: string; readonly limits: string };
	catalogue: Catalogue;
	/** Changes with the text of the catalogues. */
	catalogueStamp: string;
	/** What the writer says of sources; every source knows its own. */
	details: DetailsOfSources;
	/** About the catalogues, and about the collection as a whole. */
	findings: readonly Finding[];
	/** Replaced as a whole whenever sources or catalogue change. */
	knowledge: Knowledge;
}

/** Nothing of the source is known any more. */
export function forget(uri: string, { corpus, passages }: Pick<LibraryState, "corpus" | "passages">): void {
	corpus.remove(uri);
	corpus.unindexed.delete(uri);
	passages.remove(uri);
}
