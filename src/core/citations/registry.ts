// The citation styles, in the order in which they are offered.
import type { CitationStyle } from "./style.ts";
import { footnoteStyle } from "./styles/footnote.ts";
import { linkStyle } from "./styles/link.ts";
import { quotationStyle } from "./styles/quotation.ts";
import { referenceStyle } from "./styles/reference.ts";

export const citationStyles: readonly CitationStyle[] = [linkStyle, footnoteStyle, referenceStyle, quotationStyle];

/** The style with the id; the first of all when there is none. */
export function citationStyle(id: string): CitationStyle {
	return citationStyles.find((style) => style.id === id) ?? linkStyle;
}
