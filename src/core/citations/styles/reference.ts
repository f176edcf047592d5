// The style `reference`: `[label][key]` in the sentence, and the definition of the key at the end of the note.
import type { Citation } from "../../model/citation.ts";
import { normaliseLabel } from "../../text/markdown/linkParts.ts";
import { scanMarkdown } from "../../text/markdownRegions.ts";
import { appendDefinition, citationKey } from "../definitionAtEnd.ts";
import { encodeLabel } from "../link.ts";
import { spacedInline } from "../spacing.ts";
import type { CitationStyle } from "../style.ts";
import { styleLabels } from "../styleLabels.ts";
import { writeTarget } from "../writeLink.ts";

/** The key, as it is written, of a definition that says the same. */
function existingKey(text: string, citation: Citation): string | undefined {
	const target = `: ${writeTarget(citation)}`;
	for (const { span } of scanMarkdown(text).definitions.values()) {
		const definition = text.slice(span.start, span.end);
		if (definition.endsWith(target)) return definition.slice(1, definition.length - target.length - 1);
	}
	return undefined;
}

export const referenceStyle: CitationStyle = {
	id: "reference",
	label: styleLabels.reference,
	write(citation, place) {
		const { definitions } = scanMarkdown(place.text);
		const known = existingKey(place.text, citation);
		const key = known ?? citationKey(citation, (candidate) => definitions.has(normaliseLabel(candidate)));
		const link = `[${encodeLabel(citation.label)}][${key}]`;
		const inline = { offset: place.offset, text: spacedInline(link, place) };
		if (known !== undefined) return [inline];
		return [inline, appendDefinition(place, `[${key}]: ${writeTarget(citation)}`, /^\[[^^\]][^\]]*\]:/)];
	},
};
