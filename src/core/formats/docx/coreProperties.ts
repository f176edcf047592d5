// What Word and its like note about a document: title, author, date, company, language.
import type { SourceMetadata } from "../../model/source.ts";
import { documentProperties } from "../metadata/documentProperties.ts";
import type { ReadingBounds } from "../readingBounds.ts";
import { readXml } from "../xml/readXml.ts";

/** @param parts `docProps/core.xml` and `docProps/app.xml`, where they are. */
export function readCoreProperties(parts: readonly (readonly Uint8Array[])[], bounds: ReadingBounds): SourceMetadata {
	const values = new Map<string, string>();
	let current = "";
	const sink = {
		open(name: string) {
			current = name;
		},
		close() {
			current = "";
		},
		text(text: string) {
			if (current !== "") values.set(current, (values.get(current) ?? "") + text);
		},
	};
	for (const part of parts) readXml(part, sink, bounds);
	return documentProperties({
		title: values.get("title"),
		author: values.get("creator"),
		publisher: values.get("Company"),
		published: values.get("created") ?? values.get("modified"),
		language: values.get("language"),
	});
}
