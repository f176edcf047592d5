// What the writer says of a source or an article, as a change of the `sources.yaml` beside the source.
import { editDetails } from "../corpus/details/editDetails.ts";
import { metadataValue } from "../formats/metadata/metadataValue.ts";
import type { DetailOutcome, DetailRequest } from "../model/detailEdit.ts";

export function setDetail({ source, article, field, value }: DetailRequest, text: string | undefined): DetailOutcome {
	const read = metadataValue(field, value, "sources-file");
	if (!read) return { changes: [], obstacle: "not-a-value" };
	const path = decodeURIComponent(source.slice(source.lastIndexOf("/") + 1));
	const changes = editDetails(text, { path, article, field, value: read.value });
	return changes ? { changes } : { changes: [], obstacle: "by-hand" };
}
