// The package file of an EPUB book: what it is made of, in which order, and what it says about itself.
import type { MetadataField } from "../metadata/metadataValue.ts";
import type { ReadingBounds } from "../readingBounds.ts";
import { readXml } from "../xml/readXml.ts";
import { resolvePart } from "./partPath.ts";

type Chunks = readonly Uint8Array[];

export interface BookPackage {
	/** Names of the parts that are read one after the other, each once. */
	readonly chapters: readonly string[];
	/** The part with the table of contents: EPUB 3's document, or EPUB 2's NCX. */
	readonly navigation: string | undefined;
	readonly properties: { readonly [F in MetadataField]?: string | undefined };
}

/** Name of the package file, from `META-INF/container.xml`; empty when that names none. */
export function packagePath(container: Chunks, bounds: ReadingBounds): string {
	let path = "";
	const sink = {
		open(name: string, attribute: (name: string) => string | undefined) {
			if (name === "rootfile" && path === "") path = resolvePart("", attribute("full-path") ?? "");
		},
		close() {},
		text() {},
	};
	readXml(container, sink, bounds);
	return path;
}

export function readPackage(chunks: Chunks, path: string, bounds: ReadingBounds): BookPackage {
	const parts = new Map<string, string>();
	const order = new Set<string>();
	const values = new Map<string, string>();
	let navigation: string | undefined;
	let contents: string | undefined;
	let current = "";
	const sink = {
		open(name: string, attribute: (name: string) => string | undefined) {
			// Of several authors or titles the first; what `values` holds already is not added to.
			current = values.has(name) ? "" : name;
			if (name === "item") {
				const part = resolvePart(path, attribute("href") ?? "");
				parts.set(attribute("id") ?? "", part);
				if (/(?:^|\s)nav(?:\s|$)/.test(attribute("properties") ?? "")) navigation = part;
				if (attribute("media-type") === "application/x-dtbncx+xml") contents = part;
			} else if (name === "itemref") order.add(attribute("idref") ?? "");
		},
		close() {
			current = "";
		},
		text(text: string) {
			if (current !== "") values.set(current, (values.get(current) ?? "") + text);
		},
	};
	readXml(chunks, sink, bounds);
	const chapters = [...order].map((id) => parts.get(id)).filter((part) => part !== undefined && part !== navigation);
	const address = values.get("source") ?? values.get("identifier");
	return {
		chapters: [...new Set(chapters as string[])],
		navigation: navigation ?? contents,
		properties: {
			title: values.get("title"),
			author: values.get("creator"),
			publisher: values.get("publisher"),
			published: values.get("date"),
			language: values.get("language"),
			url: /^https?:/.test(address?.trim() ?? "") ? address?.trim() : undefined,
		},
	};
}
