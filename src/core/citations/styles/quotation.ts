// The style `quotation`: the cited words as a block quote, and under them the link.
import { escapeProse } from "../markdownText.ts";
import { spacedBlock } from "../spacing.ts";
import type { CitationStyle } from "../style.ts";
import { styleLabels } from "../styleLabels.ts";
import { writeLink } from "../writeLink.ts";

export const quotationStyle: CitationStyle = {
	id: "quotation",
	label: styleLabels.quotation,
	write(citation, place, words = citation.quote) {
		const attribution = `> — ${writeLink(citation)}`;
		const block = words === undefined ? attribution : `> ${escapeProse(words)}\n>\n${attribution}`;
		return [{ offset: place.offset, text: spacedBlock(block, place) }];
	},
};
