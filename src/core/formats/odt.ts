// OpenDocument text (LibreOffice and others): the document as a reader sees it, tracked changes accepted.
import type { Finding } from "../model/finding.ts";
import { holds, isZip, namesPart } from "./binaryFile.ts";
import { createBlockWriter } from "./blockWriter.ts";
import { createDocumentFlow } from "./documentFlow.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { firstOf, metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { type ContentCounts, createContentReader } from "./odt/contentReader.ts";
import { readMeta } from "./odt/meta.ts";
import { createStyleReader, newStyles } from "./odt/styles.ts";
import { type StopReason, startReading } from "./readingBounds.ts";
import { emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";
import { unzip } from "./unzip.ts";
import { readXml } from "./xml/readXml.ts";
import type { XmlSink } from "./xml/xmlEvents.ts";

const readParts: ReadonlySet<string> = new Set(["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]);

export const odt: SourceFormat = {
	id: "odt",
	sniff(head, name, bytes) {
		const isNamed = hasExtensionOf("odt", name);
		if (isZip(bytes)) {
			return isNamed || namesPart(bytes, "mimetypeapplication/vnd.oasis.opendocument.text") ? 1 : 0;
		}
		return isNamed && head === "" ? 0.5 : 0;
	},
	async read({ uri, bytes }, limits, signal) {
		const bounds = startReading(limits, signal);
		const damaged = (reason: string) => sourceFinding("document-damaged", uri, { details: { reason } });
		if (!isZip(bytes)) return emptySource("odt", [damaged("it is no OpenDocument text")]);
		const archive = await unzip(bytes, (name) => readParts.has(name), bounds);
		signal.throwIfAborted();
		const stops = new Set<StopReason>();
		if (archive.stopped) stops.add(archive.stopped);
		let isDamaged = archive.isDamaged;
		const writer = createBlockWriter();
		const isFull = () => (writer.length > limits.maximumCharacters ? "maximumCharacters" : undefined);
		const part = (name: string) => archive.parts.get(name) ?? [];
		function read(name: string, sink: XmlSink): void {
			if (part(name).length === 0) return;
			const outcome = readXml(part(name), sink, bounds, isFull);
			if (outcome.stopped) stops.add(outcome.stopped);
			else if (!outcome.isWellFormed) isDamaged = true;
		}
		// The parts of a document with a password are there, and no XML.
		if (part("META-INF/manifest.xml").some((chunk) => holds(chunk, "encryption-data"))) {
			return emptySource("odt", [sourceFinding("password-needed", uri)]);
		}
		const styles = newStyles();
		read("styles.xml", createStyleReader(styles));
		const flow = createDocumentFlow(writer);
		const counts: ContentCounts = { insertions: 0, deletions: 0, comments: 0, textBoxes: 0 };
		read("content.xml", createContentReader(styles, flow, counts));
		flow.finish();
		const properties = readMeta(part("meta.xml"), bounds);
		const findings: Finding[] = [...stops].map((reason) => stoppedFinding(uri, reason));
		if (part("content.xml").length === 0) findings.push(damaged("it holds no OpenDocument text"));
		else if (isDamaged && archive.stopped === undefined) findings.push(damaged("it is cut off or broken"));
		const { insertions, deletions, comments, textBoxes } = counts;
		if (insertions + deletions > 0) {
			findings.push(sourceFinding("changes-accepted", uri, { details: { insertions, deletions } }));
		}
		const { headers, footers } = styles;
		if (comments + headers + footers + textBoxes > 0) {
			findings.push(sourceFinding("parts-left-out", uri, { details: { comments, headers, footers, textBoxes } }));
		}
		const title = metadataValue("title", flow.title, "heading");
		const metadata = firstOf(properties, metadataOf({ title }));
		return { format: "odt", ...writer.finish(), isFileText: false, metadata, findings };
	},
};
