// From the bytes of the shipped weights to a tagger.
import { createTagger } from "./createTagger.ts";
import type { Tagger } from "./tagger.ts";
import { readWeights } from "./weights.ts";

/**
 * Makes a tagger from the bytes of `media/recogniser.bin`.
 *
 * @throws Error when the bytes are not weights of this version.
 */
export function loadTagger(bytes: Uint8Array): Tagger {
	return createTagger(readWeights(bytes));
}
