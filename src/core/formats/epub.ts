// EPUB: the chapters of a book in their reading order. Nothing is fetched, and nothing of it runs.
import type { Finding } from "../model/finding.ts";
import { isZip, namesPart } from "./binaryFile.ts";
import { createBlockWriter } from "./blockWriter.ts";
import { createChapterReader } from "./epub/chapterText.ts";
import { readNavigation } from "./epub/navigation.ts";
import { packagePath, readPackage } from "./epub/packageFile.ts";
import { protectedParts } from "./epub/protection.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { loadHtmlReader } from "./html/htmlEvents.ts";
import { documentProperties } from "./metadata/documentProperties.ts";
import { type StopReason, startReading } from "./readingBounds.ts";
import { emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";
import { unzip } from "./unzip.ts";

/** What a book's text and its order are in; pictures, fonts, styles and scripts are not read. */
const readPart = /\.(?:xhtml|html?|xml|opf|ncx)$/i;

export const epub: SourceFormat = {
	id: "epub",
	sniff(head, name, bytes) {
		const isNamed = hasExtensionOf("epub", name);
		if (isZip(bytes)) return isNamed || namesPart(bytes, "mimetypeapplication/epub+zip") ? 1 : 0;
		return isNamed && head === "" ? 0.5 : 0;
	},
	async read({ uri, bytes }, limits, signal) {
		const bounds = startReading(limits, signal);
		const damaged = (reason: string) => sourceFinding("document-damaged", uri, { details: { reason } });
		if (!isZip(bytes)) return emptySource("epub", [damaged("it is no EPUB book")]);
		const archive = await unzip(bytes, (name) => readPart.test(name), bounds);
		signal.throwIfAborted();
		const stops = new Set<StopReason>();
		if (archive.stopped) stops.add(archive.stopped);
		const part = (name: string) => archive.parts.get(name) ?? [];
		const path = packagePath(part("META-INF/container.xml"), bounds);
		const book = readPackage(part(path), path, bounds);
		const labels = readNavigation(book, part, bounds);
		const locked = protectedParts(part("META-INF/encryption.xml"), bounds);
		const writer = createBlockWriter();
		const readHtml = await loadHtmlReader();
		const readChapter = createChapterReader(readHtml, writer, bounds);
		let missing = 0;
		let withheld = 0;
		const reached = () => {
			if (writer.length > limits.maximumCharacters) return "maximumCharacters";
			return bounds.isExpired() ? "maximumMilliseconds" : undefined;
		};
		for (const chapter of book.chapters) {
			const isLocked = locked.has(chapter);
			const isMissing = part(chapter).length === 0;
			withheld += Number(isLocked);
			missing += Number(isMissing && !isLocked);
			const stopped = isLocked || isMissing ? undefined : readChapter(part(chapter), labels.get(chapter));
			const stop = stopped ?? reached();
			if (stop) stops.add(stop);
			if (stop !== undefined && stop !== "maximumDepth") break;
		}
		const findings: Finding[] = [...stops].map((reason) => stoppedFinding(uri, reason));
		if (withheld > 0) findings.push(sourceFinding("copy-protected", uri));
		const isWhole = archive.stopped !== undefined || (!archive.isDamaged && missing === 0);
		if (book.chapters.length === 0) findings.push(damaged("it names no chapters"));
		else if (!isWhole) findings.push(damaged("it is cut off or broken"));
		const metadata = documentProperties(book.properties);
		return { format: "epub", ...writer.finish(), isFileText: false, metadata, findings };
	},
};
