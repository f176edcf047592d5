// What Word and its like note about a document: title, author, date, company, language.
import type { SourceMetadata } from "../../model/source.ts";
import { documentProperties } from "../metadata/documentProperties.ts";
import type { ReadingBounds } from "../readingBounds.ts";
import { readValues } from "../xml/readValues.ts";

/** @param parts `docProps/core.xml` and `docProps/app.xml`, where they are. */
export function readCoreProperties(parts: readonly (readonly Uint8Array[])[], bounds: ReadingBounds): SourceMetadata {
	const values = readValues(parts, bounds);
	return documentProperties({
		title: values.get("title"),
		author: values.get("creator"),
		publisher: values.get("Company"),
		published: values.get("created") ?? values.get("modified"),
		language: values.get("language"),
	});
}
