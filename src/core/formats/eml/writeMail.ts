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

/**
 * Code units. Programs put "This mail is best read in a browser" and the like, a line or two, in the place of plain text
 * that they do not make; the HTML is then many times as long.
 */
const longestPlaceholder = 400;
const longerThanPlaceholder = 4;

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
	const { writer } = reading;
	writer.write(cleanInline(mail.subject ?? ""), { level: depth + 1 });
	writer.write(headLines(mail).join("\n"));
	writer.write(await bodyOf(mail, flow, reading));
	for (const attachment of mail.attachments) {
		if (attachment.mimeType === "message/rfc822") await writeInner(attachment, reading, depth + 1);
		else if (!attachment.related) reading.attachments++;
	}
}

/** The plain text; the HTML beside it where the plain text only says that there is one. */
async function bodyOf(
	mail: Email,
	flow: LineFlow | undefined,
	{ writer, stops, bounds }: MailReading,
): Promise<string> {
	const most = Math.max(0, bounds.limits.maximumCharacters - writer.length);
	const plain = plainParagraphs((mail.text ?? "").slice(0, most), flow);
	if ((mail.text ?? "").length > most) stops.add("maximumCharacters");
	if (!mail.html || plain.length > longestPlaceholder) return plain;
	const read = htmlToText(mail.html, await loadHtmlReader(), bounds);
	if (read.text.length <= longerThanPlaceholder * plain.length) return plain;
	if (read.stopped) stops.add(read.stopped);
	return read.text;
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
