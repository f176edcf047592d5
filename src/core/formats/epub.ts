// EPUB: the chapters of a book in their reading order. Nothing is fetched, and nothing of it runs.
import { isZip, namesPart } from "./binaryFile.ts";
import { createChapterReader } from "./epub/chapterText.ts";
import { readNavigation } from "./epub/navigation.ts";
import { packagePath, readPackage } from "./epub/packageFile.ts";
import { protectedParts } from "./epub/protection.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { loadHtmlReader } from "./html/htmlEvents.ts";
import { documentProperties } from "./metadata/documentProperties.ts";
import { damagedFinding, openPacked } from "./packedDocument.ts";
import { emptySource, sourceFinding } from "./sourceFindings.ts";

/** What a book's text and its order are in; pictures, fonts, styles and scripts are not read. */
const readPart = /\.(?:xhtml|html?|xml|opf|ncx)$/i;

export const epub: SourceFormat = {
	id: "epub",
	sniff(head, name, bytes) {
		const isNamed = hasExtensionOf("epub", name);
		if (isZip(bytes)) return isNamed || namesPart(bytes, "mimetypeapplication/epub+zip") ? 1 : 0;
		return isNamed && head === "" ? 0.5 : 0;
	},
	async read(input, limits, signal) {
		const { uri, bytes } = input;
		if (!isZip(bytes)) return emptySource("epub", [damagedFinding(uri, "it is no EPUB book")]);
		const document = await openPacked(input, (name) => readPart.test(name), limits, signal);
		const { part, bounds, writer } = document;
		const path = packagePath(part("META-INF/container.xml"), bounds);
		const book = readPackage(part(path), path, bounds);
		const labels = readNavigation(book, part, bounds);
		const locked = protectedParts(part("META-INF/encryption.xml"), bounds);
		const readChapter = createChapterReader(await loadHtmlReader(), writer, bounds);
		const reached = () => {
			if (writer.length > limits.maximumCharacters) return "maximumCharacters";
			return bounds.isExpired() ? "maximumMilliseconds" : undefined;
		};
		for (const chapter of book.chapters) {
			if (locked.has(chapter)) continue;
			const chunks = part(chapter);
			if (chunks.length === 0) document.markDamaged();
			const stop = (chunks.length > 0 ? readChapter(chunks, labels.get(chapter)) : undefined) ?? reached();
			if (stop !== undefined) document.stop(stop);
			if (stop !== undefined && stop !== "maximumDepth") break;
		}
		const findings = document.findings(book.chapters.length > 0 ? undefined : "it names no chapters");
		if (book.chapters.some((chapter) => locked.has(chapter))) findings.push(sourceFinding("copy-protected", uri));
		const metadata = documentProperties(book.properties);
		return { format: "epub", ...writer.finish(), isFileText: false, metadata, findings };
	},
};
