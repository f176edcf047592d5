// What an element says, as one line.
import type { PageElement } from "./pageTree.ts";

/** Text of an element as one line, white space runs as one space. */
export function lineOf(element: PageElement): string {
	return element.textContent.trim();
}

/** The same, when it is no longer than `most` characters. */
export function shortLineOf(element: PageElement, most: number): string | undefined {
	// A text has one space at either end at most.
	if (element.textContent.length > most + 2) return undefined;
	const line = lineOf(element);
	return line.length > most ? undefined : line;
}

/** Letters and digits alone, in lower case: for lines that say the same but for spaces and marks. */
export function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
