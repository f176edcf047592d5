// What is wrong in a catalogue as it stands in an editor, whether it is saved or not.
import type { LibraryState } from "../corpus/libraryState.ts";
import { neverMentioned } from "../corpus/neverMentioned.ts";
import { readCatalogue } from "../entities/catalogue/readCatalogue.ts";
import type { Finding } from "../model/finding.ts";

/** In order of place. That an entry is never mentioned is said of entries that were there when the file was saved. */
export function catalogueFindings(uri: string, text: string, { knowledge, corpus }: LibraryState): readonly Finding[] {
	const { catalogue, findings } = readCatalogue(uri, text);
	const unused = corpus.all().length === 0 ? [] : neverMentioned(catalogue, knowledge.entities, knowledge.mentions);
	return [...findings, ...unused].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
