// Hostile mails and saved web pages, made up one by one: everything in them is announced by their sender.
import { strToU8 } from "fflate";
import type { HostileFile } from "./hostileFiles.ts";

const lines = (...all: readonly string[]) => all.join("\r\n");
const base64 = (text: string) => Buffer.from(text).toString("base64");

export function hostileMail(): readonly HostileFile[] {
	return [
		eml("only a header", "Subject: x"),
		eml("a header of three megabytes", `Subject: ${"a".repeat(3_000_000)}\r\n\r\nx`),
		eml("a header folded a hundred thousand times", `Subject: a${"\r\n b".repeat(100_000)}\r\n\r\nx`),
		eml("a hundred thousand headers", `${"X-Trace: a\r\n".repeat(100_000)}\r\nx`),
		eml("encoded words that are none", `Subject: ${"=?utf-8?b?!!!?= =?utf-8?q?=G1=?= =?x?".repeat(20_000)}\r\n\r\nx`),
		eml("an encoded word in an unknown encoding", "Subject: =?__proto__?q?=E9t=E9?=\r\n\r\nx"),
		eml("question marks", `Subject: ${"=?".repeat(500_000)}\r\n\r\nx`),
		eml("brackets and quotes in an address", `From: ${'("<'.repeat(200_000)}\r\n\r\nx`),
		eml("parts in parts", nested(3000)),
		eml("ten thousand parts", parts("b", Array(10_000).fill("x"))),
		eml("a boundary that never comes", lines(...multipart("never"), "x")),
		eml("an empty boundary", lines(...multipart(""), "----", "x")),
		eml("a boundary of a megabyte", parts("b".repeat(1_000_000), ["x"])),
		eml("a boundary of special characters", parts("(a+)+$[\\", ["x"])),
		eml("boundaries and nothing else", lines(...multipart("b"), "--b\r\n".repeat(50_000))),
		eml("the same boundary inside and outside", parts("b", [parts("b", [parts("b", ["x"])])])),
		eml("messages in messages", "Content-Type: message/rfc822\r\n\r\n".repeat(2000)),
		eml(
			"an encoding that is forged",
			lines("Content-Transfer-Encoding: base64", "", "This is no base64 at all! ".repeat(9000)),
		),
		eml(
			"base64 that is cut off",
			lines("Content-Transfer-Encoding: base64", "", base64("The yard opens.").slice(0, -3)),
		),
		eml("base64 of ten megabytes", lines("Content-Transfer-Encoding: base64", "", base64("a".repeat(8_000_000)))),
		eml(
			"a quoted-printable that ends in =",
			lines("Content-Transfer-Encoding: quoted-printable", "", "=".repeat(1_000_000)),
		),
		eml("an unknown character set", lines("Content-Type: text/plain; charset=constructor", "", "The yard opens.")),
		eml(
			"UTF-16 that says it is ASCII",
			lines("Content-Type: text/plain; charset=us-ascii", "", "\0T\0h\0e\0 ".repeat(9000)),
		),
		eml("a length that is forged", lines("Content-Length: 99999999999", "", "The yard opens.")),
		eml("parameters without end", `Content-Type: text/plain; ${'a="\\"'.repeat(200_000)}\r\n\r\nx`),
		eml(
			"parameters in pieces",
			`Content-Type: text/plain; ${Array.from({ length: 20_000 }, (_, at) => `name*${at}=a`).join("; ")}\r\n\r\nx`,
		),
		eml(
			"names that lead out of the folder",
			lines(...multipart("b"), "--b", 'Content-Disposition: attachment; filename="../../etc/passwd"', "", "x", "--b--"),
		),
		eml("quoted replies in great depth", `\r\n${">".repeat(500_000)} x`),
		eml("HTML in great depth", lines("Content-Type: text/html", "", "<div>".repeat(300_000))),
		eml("bytes of no text", `Subject: \0\u0001\u007f\r\n\r\n${"\0\u0001\u0002".repeat(100_000)}`),
		mhtml("no page", parts("b", ["x"], "related")),
		mhtml("parts in parts", nested(3000)),
		mhtml(
			"a page in great depth",
			lines(
				"MIME-Version: 1.0",
				...multipart("b", "related"),
				"--b",
				"Content-Type: text/html",
				"",
				"<table><tr><td>".repeat(100_000),
				"--b--",
			),
		),
		mhtml(
			"a page that is an attachment of itself",
			lines(
				...multipart("b", 'related; start="<a>"'),
				"--b",
				"Content-ID: <a>",
				"Content-Type: multipart/related; boundary=b",
				"",
				"--b--",
			),
		),
		mhtml(
			"a page in base64 that is none",
			lines(
				...multipart("b", "related"),
				"--b",
				"Content-Type: text/html",
				"Content-Transfer-Encoding: base64",
				"",
				"<p>é</p>".repeat(9000),
				"--b--",
			),
		),
		mhtml("ten thousand frames", parts("b", Array(10_000).fill("x"), "related", "text/html")),
	];
}

/** With what mails have: encoded words, two versions of the text, an attachment. */
export function goodMail(): string {
	const paragraphs = Array.from({ length: 40 }, (_, at) => `The yard opens on day ${at}, and nobody was asked.`);
	const html = paragraphs.map((text) => `<p>${text} caf=C3=A9</p>`).join("=\r\n");
	const versions = lines(
		'Content-Type: multipart/alternative; boundary="in"',
		"",
		...["--in", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", ""],
		base64(paragraphs.join("\n")).replace(/.{76}/g, "$&\r\n"),
		...[
			"--in",
			"Content-Type: text/html; charset=utf-8",
			"Content-Transfer-Encoding: quoted-printable",
			"",
			html,
			"--in--",
		],
	);
	return lines(
		"From: =?utf-8?q?Ren=C3=A9e?= <r@example.org>",
		"Subject: =?utf-8?b?VGhlIHlhcmQ=?=",
		"Date: Mon, 4 May 2026 10:00:00 +0200",
		'Content-Type: multipart/mixed; boundary="out"',
		...["", "--out", versions, "--out", "Content-Type: image/png; name=a.png", "", "x".repeat(2000), "--out--", ""],
	);
}

function eml(what: string, text: string): HostileFile {
	return { name: "a.eml", what: `EML: ${what}`, bytes: strToU8(text) };
}

function mhtml(what: string, text: string): HostileFile {
	return { name: "a.mhtml", what: `MHTML: ${what}`, bytes: strToU8(text) };
}

function multipart(boundary: string, subtype = "mixed"): readonly string[] {
	return ["From: a@example.org", `Content-Type: multipart/${subtype}; boundary="${boundary}"`, ""];
}

function parts(boundary: string, bodies: readonly string[], subtype = "mixed", type = "text/plain"): string {
	const all = bodies.flatMap((body) => [`--${boundary}`, `Content-Type: ${type}`, "", body]);
	return lines(...multipart(boundary, subtype), ...all, `--${boundary}--`);
}

function nested(depth: number): string {
	const open = Array.from(
		{ length: depth },
		(_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
	);
	return `${open.join("\r\n")}\r\nContent-Type: text/plain\r\n\r\nThe yard opens.`;
}
