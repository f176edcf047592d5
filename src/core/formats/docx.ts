// Word: the document as a reader sees it, tracked changes accepted.
import type { Finding } from "../model/finding.ts";
import { holds, isZip, namesPart, startsWith } from "./binaryFile.ts";
import { createBlockWriter } from "./blockWriter.ts";
import { readCoreProperties } from "./docx/coreProperties.ts";
import { countedParts, isReadPart } from "./docx/parts.ts";
import { createStoryReader, type StoryCounts } from "./docx/storyReader.ts";
import { readStyles } from "./docx/styles.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { FormatInput, SourceFormat } from "./format.ts";
import { firstOf, metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { type StopReason, startReading } from "./readingBounds.ts";
import { emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";
import { unzip } from "./unzip.ts";
import { readXml } from "./xml/readXml.ts";

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
		const bounds = startReading(limits, signal);
		if (!isZip(input.bytes)) return emptySource("docx", [notZip(input)]);
		const archive = await unzip(input.bytes, isReadPart, bounds);
		signal.throwIfAborted();
		const stops = new Set<StopReason>();
		if (archive.stopped) stops.add(archive.stopped);
		let isDamaged = archive.isDamaged;
		const part = (name: string) => archive.parts.get(name) ?? [];
		const roles = readStyles(part("word/styles.xml"), bounds);
		const counts: StoryCounts = { insertions: 0, deletions: 0, textBoxes: 0 };
		const writer = createBlockWriter();
		const isFull = () => (writer.length > limits.maximumCharacters ? "maximumCharacters" : undefined);
		for (const story of ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"]) {
			if (stops.has("maximumCharacters") || part(story).length === 0) continue;
			const outcome = readXml(part(story), createStoryReader(roles, writer, counts), bounds, isFull);
			if (outcome.stopped) stops.add(outcome.stopped);
			else if (!outcome.isWellFormed) isDamaged = true;
		}
		const properties = readCoreProperties([part("docProps/core.xml"), part("docProps/app.xml")], bounds);
		const title = metadataValue("title", counts.title, "heading");
		const findings: Finding[] = [...stops].map((reason) => stoppedFinding(input.uri, reason));
		const isWord = part("word/document.xml").length > 0;
		if (!isWord) findings.push(damaged(input, "it holds no Word document"));
		else if (isDamaged && archive.stopped === undefined) findings.push(damaged(input, "it is cut off or broken"));
		findings.push(
			...changeFindings(input, counts),
			...countedParts(archive.parts, counts.textBoxes, input.uri, bounds),
		);
		const { text, notProse, headings } = writer.finish();
		const metadata = firstOf(properties, metadataOf({ title }));
		return { format: "docx", text, isFileText: false, notProse, headings, metadata, findings };
	},
};

function changeFindings({ uri }: FormatInput, { insertions, deletions }: StoryCounts): Finding[] {
	if (insertions + deletions === 0) return [];
	return [sourceFinding("changes-accepted", uri, { details: { insertions, deletions } })];
}

function notZip(input: FormatInput): Finding {
	if (!startsWith(input.bytes, compoundFile)) return damaged(input, "it is no Word document");
	// "EncryptedPackage", in UTF-16, is the name of the stream that holds a document with a password.
	const isEncrypted = holds(input.bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
	return isEncrypted ? sourceFinding("password-needed", input.uri) : damaged(input, "it is of an older kind of Word");
}

function damaged({ uri }: FormatInput, reason: string): Finding {
	return sourceFinding("document-damaged", uri, { details: { reason } });
}
