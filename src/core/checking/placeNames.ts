// What places of sources are called in sentences.
import type { Locator } from "../model/locator.ts";

/** `line 12`, `page 7`; undefined for a text fragment, which has no number. */
export function placeName(locator: Locator | undefined): string | undefined {
	if (locator?.kind === "lines") return `line ${locator.first}`;
	return locator?.kind === "page" ? `page ${locator.page}` : undefined;
}
