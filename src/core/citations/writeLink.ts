// A citation as an inline link.
import type { Citation } from "../model/citation.ts";
import { encodeDestination, encodeLabel, encodeTitle } from "./link.ts";
import { formatLocator } from "./locator.ts";

/** `path#locator "quote"`: what stands in the round brackets of a link, and after the colon of a definition. */
export function writeTarget({ path, locator, quote }: Citation): string {
	const destination = encodeDestination(path, locator && formatLocator(locator));
	return quote === undefined ? destination : `${destination} ${encodeTitle(quote)}`;
}

/** `[label](path#locator "quote")` */
export function writeLink(citation: Citation): string {
	return `[${encodeLabel(citation.label)}](${writeTarget(citation)})`;
}
