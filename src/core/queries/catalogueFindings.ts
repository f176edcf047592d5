// What is wrong in a catalogue as it stands in an editor, whether it is saved or not.
import { finishPaced, type Steps } from "../base/steps.ts";
import type { LibraryState } from "../corpus/libraryState.ts";
import { neverMentioned } from "../corpus/neverMentioned.ts";
import { createPacer } from "../corpus/pacer.ts";
import { readCatalogueInSteps } from "../entities/catalogue/readCatalogue.ts";
import type { Finding } from "../model/finding.ts";

/** In order of place. That an entry is never mentioned is said of entries that were there when the file was saved. */
export async function catalogueFindings(
	uri: string,
	text: string,
	state: LibraryState,
	signal: AbortSignal,
): Promise<readonly Finding[]> {
	return finishPaced(findingsInSteps(uri, text, state), createPacer(signal));
}

function* findingsInSteps(uri: string, text: string, state: LibraryState): Steps<readonly Finding[]> {
	const { catalogue, findings } = yield* readCatalogueInSteps(uri, text);
	const { knowledge, corpus } = state;
	const unused = corpus.size === 0 ? [] : yield* neverMentioned(catalogue, knowledge.entities, knowledge.mentions);
	return [...findings, ...unused].sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
