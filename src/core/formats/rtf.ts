// Rich Text Format: the document as a reader sees it, tracked changes accepted.
// Read by our own few rules, which know notes and tracked changes and are bounded in every direction.
import type { Finding } from "../model/finding.ts";
import { startsWith } from "./binaryFile.ts";
import { createBlockWriter } from "./blockWriter.ts";
import { createDocumentFlow } from "./documentFlow.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { documentProperties } from "./metadata/documentProperties.ts";
import { firstOf, metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { startReading } from "./readingBounds.ts";
import { createRtfReader } from "./rtf/reader.ts";
import { readTokens } from "./rtf/tokens.ts";
import { emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";

/** `{\rtf` */
const rtfFile = [0x7b, 0x5c, 0x72, 0x74, 0x66] as const;

export const rtf: SourceFormat = {
	id: "rtf",
	sniff(head, name, bytes) {
		if (startsWith(bytes, rtfFile)) return 1;
		// Under this name a text is read as what it is.
		return hasExtensionOf("rtf", name) && head === "" ? 0.5 : 0;
	},
	async read({ uri, bytes }, limits, signal) {
		const bounds = startReading(limits, signal);
		const damaged = (reason: string) => sourceFinding("document-damaged", uri, { details: { reason } });
		if (!startsWith(bytes, rtfFile)) return emptySource("rtf", [damaged("it is no RTF document")]);
		const writer = createBlockWriter();
		const flow = createDocumentFlow(writer);
		const reader = createRtfReader(flow);
		const isFull = () => (writer.length > limits.maximumCharacters ? "maximumCharacters" : undefined);
		const outcome = readTokens(bytes, reader.sink, bounds, isFull);
		reader.finish();
		const { insertions, deletions, comments, headers, footers, textBoxes } = reader.counts;
		const findings: Finding[] = [];
		if (outcome.stopped !== undefined) findings.push(stoppedFinding(uri, outcome.stopped));
		else if (!outcome.isWhole) findings.push(damaged("it is cut off or broken"));
		if (insertions + deletions > 0) {
			findings.push(sourceFinding("changes-accepted", uri, { details: { insertions, deletions } }));
		}
		if (comments + headers + footers + textBoxes > 0) {
			findings.push(sourceFinding("parts-left-out", uri, { details: { comments, headers, footers, textBoxes } }));
		}
		const title = metadataValue("title", flow.title, "heading");
		const metadata = firstOf(documentProperties(reader.properties()), metadataOf({ title }));
		return { format: "rtf", ...writer.finish(), isFileText: false, metadata, findings };
	},
};
