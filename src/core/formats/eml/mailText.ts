// The readable text of a mail: subject, who wrote to whom and when, and what was written.
import type { Address, Email, Mailbox } from "postal-mime";
import { cleanInline } from "../cleanText.ts";

/** Addresses named in one line; a mail to hundreds has its first ones. */
const mostAddresses = 50;

/** Lines such as `From: Ana Brandt <ana@quay.example>`, in the order of mail programs; what is missing is left out. */
export function headLines(mail: Email): readonly string[] {
	const lines: readonly (readonly [string, string | undefined])[] = [
		["From", mail.from && addressLine([mail.from])],
		["To", addressLine(mail.to ?? [])],
		["Cc", addressLine(mail.cc ?? [])],
		["Date", headerOf(mail, "date")],
	];
	return lines.flatMap(([name, value]) => {
		const clean = cleanInline(value ?? "");
		return clean === "" ? [] : [`${name}: ${clean}`];
	});
}

/** As the mail has it, in the sender's own time zone. */
export function headerOf(mail: Email, name: string): string | undefined {
	return mail.headers.find(({ key }) => key === name)?.value;
}

/** The name, or the address of who gives none. */
export function senderName(mail: Email): string | undefined {
	const { from } = mail;
	return from && (from.name || from.address);
}

/** How the lines of a mail were broken where its writer broke none (RFC 3676). */
export interface LineFlow {
	/** What stands between two lines that were joined. */
	readonly joint: "" | " ";
}

/** Bytes at the start of a mail in which the kind of its text is stated, however many hands it went through. */
const kindBytes = 64 * 1024;

/**
 * The flow stated in a mail, undefined when lines end where they were ended; and the mail without that statement, so
 * that nobody joins its lines before their marks of quotation have been looked at.
 */
export function takeLineFlow(mail: Uint8Array): { readonly bytes: Uint8Array; readonly flow: LineFlow | undefined } {
	const whole = new TextDecoder("latin1").decode(mail.subarray(0, kindBytes));
	const held = whole.search(/message\/rfc822/i);
	// Mails that it holds state their own.
	const start = held < 0 ? whole : whole.slice(0, held);
	const stated = [...start.matchAll(/\bformat="?flowed\b/gi)];
	if (stated.length === 0) return { bytes: mail, flow: undefined };
	const bytes = Uint8Array.from(mail);
	for (const { index } of stated) bytes[index] = 0x78;
	return { bytes, flow: { joint: /\bdelsp="?yes\b/i.test(start) ? "" : " " } };
}

/**
 * Paragraphs with an empty line between; lines as they were written, quoted ones with their `>`.
 * @param flow Given when lines are to be joined to paragraphs, those of quotations too.
 */
export function plainParagraphs(text: string, flow: LineFlow | undefined): string {
	const lines = text.split(/\r?\n/);
	return (flow ? joined(lines, flow) : lines)
		.map(cleanInline)
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}

/** A line that ends in a space goes on in the next one when both are quoted alike (RFC 3676); an empty line ends it. */
function joined(lines: readonly string[], { joint }: LineFlow): readonly string[] {
	const paragraphs: string[][] = [];
	let open: string | undefined;
	for (const line of lines) {
		const marks = /^>[> ]*/.exec(line)?.[0] ?? "";
		const words = marks === "" && line.startsWith(" ") ? line.slice(1) : line.slice(marks.length);
		const goesOn = words.endsWith(" ") && words !== "-- ";
		const written = goesOn ? words.slice(0, -1) + joint : words;
		if (open === marks.trimEnd() && words !== "") paragraphs.at(-1)?.push(written);
		else paragraphs.push([marks, written]);
		open = goesOn ? marks.trimEnd() : undefined;
	}
	return paragraphs.map((parts) => parts.join(""));
}

function addressLine(addresses: readonly Address[]): string {
	const all = addresses.flatMap((address): readonly Mailbox[] => address.group ?? [address as Mailbox]);
	const shown = all.slice(0, mostAddresses).map(({ name, address }) => (name ? `${name} <${address}>` : address));
	const more = all.length - shown.length;
	return shown.join(", ") + (more > 0 ? `, and ${more} more` : "");
}
