// The style `link`: `[label](path#locator "quote")` within the sentence.
import { spacedInline } from "../spacing.ts";
import type { CitationStyle } from "../style.ts";
import { writeLink } from "../writeLink.ts";

export const linkStyle: CitationStyle = {
	id: "link",
	label: "Link in the text",
	write(citation, place) {
		return [{ offset: place.offset, text: spacedInline(writeLink(citation), place) }];
	},
};
