// What an OpenDocument file notes about itself: title, author, date, language.
import type { SourceMetadata } from "../../model/source.ts";
import { documentProperties } from "../metadata/documentProperties.ts";
import type { ReadingBounds } from "../readingBounds.ts";
import { readXml } from "../xml/readXml.ts";

export function readMeta(chunks: readonly Uint8Array[], bounds: ReadingBounds): SourceMetadata {
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
	readXml(chunks, sink, bounds);
	return documentProperties({
		title: values.get("title"),
		author: values.get("initial-creator") ?? values.get("creator"),
		published: values.get("creation-date") ?? values.get("date"),
		language: values.get("language"),
	});
}
