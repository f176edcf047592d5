// Gets the recogniser ready when it is first needed.
import { createRecogniser } from "../entities/recognition/createRecogniser.ts";
import type { Recogniser } from "../entities/recognition/recogniser.ts";
import { loadTagger } from "../entities/recognition/tagger/loadTagger.ts";
import type { Log } from "../ports/log.ts";

/** Recognises nothing: for work that needs no names. */
export const noRecogniser = async (): Promise<Recogniser> => () => [];

/** Loads the weights once. Without them, or when they are damaged, names are recognised by rules alone. */
export function recogniserLoader(
	weights: (() => Promise<Uint8Array>) | undefined,
	log: Log,
): () => Promise<Recogniser> {
	let loading: Promise<Recogniser> | undefined;
	const load = async () => {
		try {
			return createRecogniser(weights && loadTagger(await weights()));
		} catch (error) {
			log.warn(`The recogniser's weights could not be loaded; names are recognised by rules alone. ${error}`);
			return createRecogniser();
		}
	};
	return () => {
		loading ??= load();
		return loading;
	};
}
