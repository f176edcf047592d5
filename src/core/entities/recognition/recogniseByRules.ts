// Recognition by rules alone: capitals, forms of names, the words around them, and consistency over the document.
import type { RecognisedName } from "../../model/mention.ts";
import { recogniseNames } from "./recogniseNames.ts";

/**
 * Names in a document, in order, without overlap. It knows no company by name: only forms of names, world-known bodies, general geography,
 * given names and ordinary words. Linear in the length of the text.
 */
export function recogniseByRules(text: string): readonly RecognisedName[] {
	return recogniseNames(text, undefined);
}
