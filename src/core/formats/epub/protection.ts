// Which parts of an EPUB book are encrypted, as shops do it so that books are not copied.
import type { ReadingBounds } from "../readingBounds.ts";
import { readXml } from "../xml/readXml.ts";
import { resolvePart } from "./partPath.ts";

/** Names of the parts that `META-INF/encryption.xml` lists. Fonts are among them in books that are not protected. */
export function protectedParts(encryption: readonly Uint8Array[], bounds: ReadingBounds): ReadonlySet<string> {
	const parts = new Set<string>();
	const sink = {
		open(name: string, attribute: (name: string) => string | undefined) {
			if (name === "CipherReference") parts.add(resolvePart("", attribute("URI") ?? ""));
		},
		close() {},
		text() {},
	};
	readXml(encryption, sink, bounds);
	return parts;
}
