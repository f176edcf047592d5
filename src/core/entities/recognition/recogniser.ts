// What a recogniser is: names in a document of its own, without any list of the user's.
import type { RecognisedName } from "../../model/mention.ts";

/** Finds names in the readable text of one document: in order, without overlap. Pure and synchronous. */
export type Recogniser = (text: string) => readonly RecognisedName[];
