// EML: one mail, as mail programs save it, with the mails it holds. Attachments are counted and not read.
import type { Finding } from "../model/finding.ts";
import { createBlockWriter } from "./blockWriter.ts";
import { headerOf, senderName, takeLineFlow } from "./eml/mailText.ts";
import { type MailReading, writeMail } from "./eml/writeMail.ts";
import { hasExtensionOf } from "./extensions.ts";
import type { SourceFormat } from "./format.ts";
import { metadataOf, metadataValue } from "./metadata/metadataValue.ts";
import { looksLikeMime } from "./mime/looksLikeMime.ts";
import { mailBytes } from "./mime/mailBytes.ts";
import { isCutOff } from "./mime/mimePart.ts";
import { loadMimeParser } from "./mime/parseMime.ts";
import { startReading } from "./readingBounds.ts";
import { cutOffFinding, emptySource, sourceFinding, stoppedFinding } from "./sourceFindings.ts";

export const eml: SourceFormat = {
	id: "eml",
	sniff(head, name) {
		if (hasExtensionOf("eml", name)) return looksLikeMime(head) ? 1 : 0.4;
		// Of most files the first lines are enough to tell.
		if (!looksLikeMime(head)) return 0;
		return /^from:/im.test(head) && /^(?:message-id|received):/im.test(head) ? 0.9 : 0;
	},
	async read(input, limits, signal) {
		const { uri } = input;
		const { bytes, flow } = takeLineFlow(mailBytes(input.bytes));
		const bounds = startReading(limits, signal);
		const { parse, stopped } = await loadMimeParser(bounds);
		const parsed = await parse(bytes);
		const stop = bounds.isExpired() ? "maximumMilliseconds" : stopped();
		if (!("email" in parsed)) {
			const { reason, tooDeep } = parsed;
			const finding = tooDeep
				? stoppedFinding(uri, "maximumDepth")
				: sourceFinding("document-damaged", uri, { details: { reason } });
			return emptySource("eml", [finding]);
		}
		const mail = parsed.email;
		const writer = createBlockWriter();
		const reading: MailReading = { parse, writer, bounds, stops: new Set(), attachments: 0 };
		if (stop) reading.stops.add(stop);
		await writeMail(mail, flow, reading);
		signal.throwIfAborted();
		const findings: Finding[] = [...reading.stops].map((reason) => stoppedFinding(uri, reason));
		const { attachments } = reading;
		if (await isCutOff(bytes, parse)) findings.push(cutOffFinding(uri));
		if (attachments > 0) findings.push(sourceFinding("parts-left-out", uri, { details: { attachments } }));
		const metadata = metadataOf({
			title: metadataValue("title", mail.subject, "mail-header"),
			author: metadataValue("author", senderName(mail), "mail-header"),
			published:
				metadataValue("published", headerOf(mail, "date"), "mail-header") ??
				metadataValue("published", mail.date, "mail-header"),
		});
		return { format: "eml", ...writer.finish(), isFileText: false, metadata, findings };
	},
};
