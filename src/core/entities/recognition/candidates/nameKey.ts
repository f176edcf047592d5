// Names as they are compared within a document.
import { TokenFlag } from "../../../text/tokenFlags.ts";
import { flagsOf, type RecognitionDocument } from "../document/recognitionDocument.ts";

/** The name of a stretch of tokens as it is compared: lower case, one space between words, no full stops. */
export function keyOf(document: RecognitionDocument, first: number, last: number): string {
	let key = "";
	for (let at = first; at <= last; at++) {
		const isApart = at > first && (flagsOf(document, at) & TokenFlag.spaced) !== 0;
		const word = document.lowers[document.wordOf[at] as number] as string;
		key += (isApart ? " " : "") + (word.includes(".") ? word.replaceAll(".", "") : word);
	}
	return key.replaceAll("’", "'");
}
