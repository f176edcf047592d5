// The style `link`: `[label](path#locator "quote")` within the sentence.
import { spacedInline } from "../spacing.ts";
import type { CitationStyle } from "../style.ts";
import { styleLabels } from "../styleLabels.ts";
import { writeLink } from "../writeLink.ts";

export const linkStyle: CitationStyle = {
	id: "link",
	label: styleLabels.link,
	write(citation, place) {
		return [{ offset: place.offset, text: spacedInline(writeLink(citation), place) }];
	},
};
