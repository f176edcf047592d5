// Word: the document as a reader sees it, tracked changes accepted.
import type { Finding } from "../model/finding.ts";
import { holds, isZip, namesPart, startsWith } from "./binaryFile.ts";
import { readCoreProperties } from "./docx/coreProperties.ts";
import { createNoteCollector } from "./docx/notes.ts";
import { countedParts, isReadPart, partOf } from "./docx/parts.ts";
import { createStoryReader, type StoryCounts } from "./docx/storyReader.ts";
import { readStyles } from "./docx/styles.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { FormatInput, SourceFormat } from "./format.ts";
import { firstOf, metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { damagedFinding, openPacked } from "./packedDocument.ts";
import { emptySource, sourceFinding } from "./sourceFindings.ts";

/** A compound file: what Word writes when a document has a password, and what older versions wrote. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0] as const;

export const docx: SourceFormat = {
	id: "docx",
	sniff(head, name, bytes) {
		const isNamed = hasExtensionOf("docx", name);
		if (isZip(bytes)) return isNamed || namesPart(bytes, "word/") ? 1 : 0;
		// Under this name a text is read as what it is.
		return isNamed && head === "" ? 0.5 : 0;
	},
	async read(input, limits, signal) {
		if (!isZip(input.bytes)) return emptySource("docx", [notZip(input)]);
		const document = await openPacked(input, isReadPart, limits, signal);
		const { part, parts, bounds, writer } = document;
		const styles = readStyles(part(partOf(parts, "styles")), bounds);
		const counts: StoryCounts = {
			insertions: 0,
			deletions: 0,
			textBoxes: 0,
			documents: 0,
			references: { footnote: [], endnote: [] },
		};
		document.read(partOf(parts, "document"), createStoryReader(styles, writer, counts));
		for (const kind of ["footnote", "endnote"] as const) {
			const notes = createNoteCollector();
			document.read(partOf(parts, `${kind}s`), createStoryReader(styles, notes, counts, notes.start));
			notes.finish(counts.references[kind], writer);
		}
		const properties = readCoreProperties([part("docProps/core.xml"), part("docProps/app.xml")], bounds);
		const title = metadataValue("title", counts.title, "heading");
		const isWord = part(partOf(parts, "document")).length > 0;
		const findings = [
			...document.findings(isWord ? undefined : "it holds no Word document"),
			...changeFindings(input, counts),
			...countedParts(parts, counts, input.uri, bounds),
		];
		const metadata = firstOf(properties, metadataOf({ title }));
		return { format: "docx", ...writer.finish(), isFileText: false, metadata, findings };
	},
};

function changeFindings({ uri }: FormatInput, { insertions, deletions }: StoryCounts): Finding[] {
	if (insertions + deletions === 0) return [];
	return [sourceFinding("changes-accepted", uri, { details: { insertions, deletions } })];
}

function notZip(input: FormatInput): Finding {
	if (!startsWith(input.bytes, compoundFile)) return damagedFinding(input.uri, "it is no Word document");
	// "EncryptedPackage", in UTF-16, is the name of the stream that holds a document with a password.
	const isEncrypted = holds(input.bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
	return isEncrypted
		? sourceFinding("password-needed", input.uri)
		: damagedFinding(input.uri, "it is of an older kind of Word");
}
