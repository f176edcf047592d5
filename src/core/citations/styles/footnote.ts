// The style `footnote`: a mark in the sentence, and the link in a footnote at the end of the note.
import type { Citation } from "../../model/citation.ts";
import { appendDefinition, citationKey, isSamePlace } from "../definitionAtEnd.ts";
import { noteCitations } from "../noteCitations.ts";
import { spacedMark } from "../spacing.ts";
import type { CitationStyle } from "../style.ts";
import { styleLabels } from "../styleLabels.ts";
import { writeLink } from "../writeLink.ts";

/** The key of the footnote that holds this citation and nothing before it. */
function existingKey(text: string, citation: Citation): string | undefined {
	for (const found of noteCitations(text)) {
		if (!isSamePlace(found, citation)) continue;
		const line = text.slice(text.lastIndexOf("\n", found.span.start - 1) + 1, found.span.start);
		const key = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*$/.exec(line)?.[1];
		if (key !== undefined) return key;
	}
	return undefined;
}

export const footnoteStyle: CitationStyle = {
	id: "footnote",
	label: styleLabels.footnote,
	write(citation, place) {
		const known = existingKey(place.text, citation);
		const key = known ?? citationKey(citation, (candidate) => place.text.includes(`[^${candidate}]`));
		const mark = { offset: place.offset, text: spacedMark(`[^${key}]`, place) };
		if (known !== undefined) return [mark];
		return [mark, appendDefinition(place, `[^${key}]: ${writeLink(citation)}`, /^\[\^[^\]\s]+\]:/)];
	},
};
