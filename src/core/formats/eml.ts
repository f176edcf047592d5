// EML: one mail, as mail programs save it, with the mails it holds. Attachments are counted and not read.
import type { Finding } from "../model/finding.ts";
import { createBlockWriter } from "./blockWriter.ts";
import { headerOf, headLines, plainParagraphs, senderName } from "./eml/mailText.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { loadHtmlReader } from "./html/htmlEvents.ts";
import { htmlToText } from "./html/htmlText.ts";
import { metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { looksLikeMime } from "./mime/looksLikeMime.ts";
import { loadMimeParser } from "./mime/parseMime.ts";
import { type StopReason, startReading } from "./readingBounds.ts";
import { emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";

export const eml: SourceFormat = {
	id: "eml",
	sniff(head, name) {
		if (hasExtensionOf("eml", name)) return looksLikeMime(head) ? 1 : 0.4;
		const hasSender = /^from:/im.test(head) && /^(?:message-id|received):/im.test(head);
		return hasSender && looksLikeMime(head) ? 0.9 : 0;
	},
	async read({ uri, bytes }, limits, signal) {
		const bounds = startReading(limits, signal);
		const parse = await loadMimeParser(limits.maximumDepth);
		const parsed = await parse(bytes);
		signal.throwIfAborted();
		if (!("email" in parsed)) {
			const { reason, tooDeep } = parsed;
			const finding = tooDeep
				? stoppedFinding(uri, "maximumDepth")
				: sourceFinding("document-damaged", uri, { details: { reason } });
			return emptySource("eml", [finding]);
		}
		const mail = parsed.email;
		const stops = new Set<StopReason>();
		const subject = metadataValue("title", mail.subject, "document-properties");
		const writer = createBlockWriter();
		writer.write(subject?.value ?? "", { level: 1 });
		writer.write(headLines(mail).join("\n"));
		if (mail.text) writer.write(plainParagraphs(mail.text.slice(0, limits.maximumCharacters)));
		else if (mail.html) {
			const read = htmlToText(mail.html, await loadHtmlReader(), bounds);
			writer.write(read.text);
			if (read.stopped) stops.add(read.stopped);
		}
		if ((mail.text?.length ?? 0) > limits.maximumCharacters) stops.add("maximumCharacters");
		if (mail.attachments.some(({ rfc822DepthExceeded }) => rfc822DepthExceeded)) stops.add("maximumDepth");
		const findings: Finding[] = [...stops].map((reason) => stoppedFinding(uri, reason));
		const attachments = mail.attachments.filter(({ related }) => !related).length;
		if (attachments > 0) findings.push(sourceFinding("parts-left-out", uri, { details: { attachments } }));
		const metadata = metadataOf({
			title: subject,
			author: metadataValue("author", senderName(mail), "document-properties"),
			published:
				metadataValue("published", headerOf(mail, "date"), "document-properties") ??
				metadataValue("published", mail.date, "document-properties"),
		});
		return { format: "eml", ...writer.finish(), isFileText: false, metadata, findings };
	},
};
