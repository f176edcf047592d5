// What the writer says of a source or an article, as a change of the `sources.yaml` beside the source.
import { editDetails } from "../corpus/details/editDetails.ts";
import { removeDetail } from "../corpus/details/removeDetail.ts";
import { metadataValue } from "../formats/metadata/metadataValue.ts";
import type { DetailOutcome, DetailRequest } from "../model/detailEdit.ts";
import type { TextChange } from "../model/views.ts";

export function setDetail({ source, article, field, value }: DetailRequest, text: string | undefined): DetailOutcome {
	const path = decodeURIComponent(source.slice(source.lastIndexOf("/") + 1));
	if (value.trim() === "") return outcome(removeDetail(text, { path, article, field }), "not-said");
	const read = metadataValue(field, value, "sources-file");
	if (!read) return { changes: [], obstacle: "not-a-value" };
	return outcome(editDetails(text, { path, article, field, value: read.value }), "by-hand");
}

/** @param ofNone what stood in the way where nothing has to be changed. */
function outcome(
	changes: readonly TextChange[] | undefined,
	ofNone: NonNullable<DetailOutcome["obstacle"]>,
): DetailOutcome {
	if (changes === undefined) return { changes: [], obstacle: "by-hand" };
	return changes.length > 0 ? { changes } : { changes, obstacle: ofNone };
}
