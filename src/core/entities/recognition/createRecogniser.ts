// Puts a recogniser together: rules and document consistency, and the trained tagger when there is one.
import { recogniseByRules } from "./recogniseByRules.ts";
import { recogniseNames } from "./recogniseNames.ts";
import type { Recogniser } from "./recogniser.ts";
import type { Tagger } from "./tagger/tagger.ts";

/** A recogniser of names in documents. Without a tagger it works by rules alone. */
export function createRecogniser(tagger?: Tagger): Recogniser {
	return tagger === undefined ? recogniseByRules : (text) => recogniseNames(text, tagger);
}
