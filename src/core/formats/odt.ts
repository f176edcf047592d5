// OpenDocument text (LibreOffice and others), packed or flat: the document as a reader sees it, tracked changes accepted.
import { decodeHead } from "../text/decode.ts";
import { holds, isZip, namesPart } from "./binaryFile.ts";
import { createDocumentFlow } from "./documentFlow.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { firstOf, metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { type ContentCounts, createContentReader } from "./odt/contentReader.ts";
import { flatParts, isFlatStart, isFlatText } from "./odt/flatFile.ts";
import { readMeta } from "./odt/meta.ts";
import { createStyleReader, newStyles } from "./odt/styles.ts";
import { damagedFinding, documentOf, openPacked } from "./packedDocument.ts";
import { startReading } from "./readingBounds.ts";
import { emptySource, sourceFinding } from "./sourceFindings.ts";

const readParts: ReadonlySet<string> = new Set(["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"]);

/** Bytes in which the opening tag of a flat file ends, with all its prefixes. */
const headBytes = 8192;

export const odt: SourceFormat = {
	id: "odt",
	sniff(head, name, bytes) {
		const isNamed = hasExtensionOf("odt", name);
		if (isZip(bytes)) {
			return isNamed || namesPart(bytes, "mimetypeapplication/vnd.oasis.opendocument.text") ? 1 : 0;
		}
		if (isFlatText(head) || (isNamed && isFlatStart(head))) return 1;
		return isNamed && head === "" ? 0.5 : 0;
	},
	async read(input, limits, signal) {
		const { uri, bytes } = input;
		const head = decodeHead(bytes, headBytes);
		const isFlat = isFlatText(head);
		if (!isZip(bytes) && !isFlat) {
			const reason = isFlatStart(head) ? "it is cut off, before its text begins" : "it is no OpenDocument text";
			return emptySource("odt", [damagedFinding(uri, reason)]);
		}
		const document = isFlat
			? documentOf(input, flatParts(bytes), startReading(limits, signal))
			: await openPacked(input, (name) => readParts.has(name), limits, signal);
		const { part, writer } = document;
		// The parts of a document with a password are there, and no XML.
		if (part("META-INF/manifest.xml").some((chunk) => holds(chunk, "encryption-data"))) {
			return emptySource("odt", [sourceFinding("password-needed", uri)]);
		}
		const styles = newStyles();
		document.read("styles.xml", createStyleReader(styles));
		const flow = createDocumentFlow(writer);
		const counts: ContentCounts = { insertions: 0, deletions: 0, comments: 0, textBoxes: 0 };
		document.read("content.xml", createContentReader(styles, flow, counts));
		flow.finish();
		const properties = readMeta(part("meta.xml"), document.bounds);
		const isText = part("content.xml").length > 0;
		const findings = document.findings(isText ? undefined : "it holds no OpenDocument text");
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
