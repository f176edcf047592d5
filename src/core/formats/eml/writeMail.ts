// Writes a mail as its reader sees it: its lines at the head, what was written, then the mails it holds in the same way.
import type { Attachment, Email } from "postal-mime";
import type { BlockWriter } from "../blockWriter.ts";
import { cleanInline } from "../cleanText.ts";
import { loadHtmlReader } from "../html/htmlEvents.ts";
import { htmlToText } from "../html/htmlText.ts";
import type { MimeParser } from "../mime/parseMime.ts";
import type { ReadingBounds, StopReason } from "../readingBounds.ts";
import { headLines, type LineFlow, plainParagraphs, takeLineFlow } from "./mailText.ts";

/** Mails within mails that are read. */
const deepestMail = 5;

/** The reading of one file. */
export interface MailReading {
	readonly parse: MimeParser;
	readonly writer: BlockWriter;
	readonly bounds: ReadingBounds;
	readonly stops: Set<StopReason>;
	/** What is attached and not read. */
	attachments: number;
}

/**
 * @param flow of the lines of `mail`, which was parsed without it.
 * @param depth of mails around this one.
 */
export async function writeMail(
	mail: Email,
	flow: LineFlow | undefined,
	reading: MailReading,
	depth = 0,
): Promise<void> {
	const { writer, stops, bounds } = reading;
	writer.write(cleanInline(mail.subject ?? ""), { level: depth + 1 });
	writer.write(headLines(mail).join("\n"));
	const most = Math.max(0, bounds.limits.maximumCharacters - writer.length);
	if (mail.text) {
		writer.write(plainParagraphs(mail.text.slice(0, most), flow));
		if (mail.text.length > most) stops.add("maximumCharacters");
	} else if (mail.html) {
		const read = htmlToText(mail.html, await loadHtmlReader(), bounds);
		writer.write(read.text);
		if (read.stopped) stops.add(read.stopped);
	}
	for (const attachment of mail.attachments) {
		if (attachment.mimeType === "message/rfc822") await writeInner(attachment, reading, depth + 1);
		else if (!attachment.related) reading.attachments++;
	}
}

async function writeInner({ content }: Attachment, reading: MailReading, depth: number): Promise<void> {
	const { stops, bounds, parse } = reading;
	if (depth > deepestMail) stops.add("maximumDepth");
	else if (bounds.isExpired()) stops.add("maximumMilliseconds");
	else {
		const own = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
		const { bytes, flow } = takeLineFlow(own);
		const parsed = await parse(bytes);
		if ("email" in parsed) await writeMail(parsed.email, flow, reading, depth);
		else if (parsed.tooDeep) stops.add("maximumDepth");
		else reading.attachments++;
	}
}
