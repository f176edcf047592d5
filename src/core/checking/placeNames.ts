// What places of sources are called in sentences.
import type { Locator } from "../model/locator.ts";

/** `line 12`, `page 7`, `article "harbour-strike"`; undefined for a text fragment, which has no number. */
export function placeName(locator: Locator | undefined): string | undefined {
	if (locator?.kind === "lines") return `line ${locator.first}`;
	if (locator?.kind === "article") return `article "${locator.key}"`;
	return locator?.kind === "page" ? `page ${locator.page}` : undefined;
}
