// What an OpenDocument file notes about itself: title, author, date, language.
import type { SourceMetadata } from "../../model/source.ts";
import { documentProperties } from "../metadata/documentProperties.ts";
import type { ReadingBounds } from "../readingBounds.ts";
import { readValues } from "../xml/readValues.ts";

export function readMeta(chunks: readonly Uint8Array[], bounds: ReadingBounds): SourceMetadata {
	const values = readValues([chunks], bounds);
	return documentProperties({
		title: values.get("title"),
		author: values.get("initial-creator") ?? values.get("creator"),
		published: values.get("creation-date") ?? values.get("date"),
		language: values.get("language"),
	});
}
